package cn.yuanqi.financing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.platform.Problem.FieldError;

/** Money that came back, or was paid out, as it is sent in. @param amount CNY @param reference the bank's, if there is one */
record RepaymentInput(BigDecimal amount, LocalDate paidOn, String reference) {

    /** @throws Problem 422 naming each field that does not hold */
    RepaymentInput held(LocalDate since, LocalDate today) {
        var words = Language.words(FinancingWords.class);
        List<FieldError> errors = new ArrayList<>();
        if (!ApplicationInput.isMoney(amount)) {
            errors.add(new FieldError("amount", words.badMoney()));
        }
        var on = paidOn == null ? today : paidOn;
        if (on.isBefore(since) || on.isAfter(today)) {
            errors.add(new FieldError("paidOn", words.dayBetween(since.toString(), today.toString())));
        }
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
        return new RepaymentInput(amount.setScale(2), on, Said.orNothing("reference", reference, 100));
    }
}
