package cn.yuanqi.financing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem.FieldError;

/** What backs an application, read from its input. */
record CollateralFacts(Collateral.Kind kind, String holder, String number, String goods, BigDecimal quantity,
        String unit, LocalDate dueOn, BigDecimal amount) {

    static CollateralFacts of(ApplicationInput.Receivable receivable) {
        return new CollateralFacts(Collateral.Kind.RECEIVABLE, clean(receivable.debtor()), clean(receivable.number()),
                null, null, null, receivable.dueOn(), receivable.amount());
    }

    static CollateralFacts of(ApplicationInput.Pledge pledge) {
        return new CollateralFacts(Collateral.Kind.STOCK_LOT, clean(pledge.warehouse()), clean(pledge.lot()),
                clean(pledge.goods()), pledge.quantity(), clean(pledge.unit()), null, pledge.value());
    }

    private static String clean(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** Adds an error for each field that does not hold. */
    void check(List<FieldError> errors) {
        var words = Language.words(FinancingWords.class);
        boolean receivable = kind == Collateral.Kind.RECEIVABLE;
        var at = receivable ? "receivable." : "pledge.";
        text(errors, at + (receivable ? "debtor" : "warehouse"), holder, 100, true);
        text(errors, at + (receivable ? "number" : "lot"), number, 100, true);
        text(errors, at + "goods", goods, 200, !receivable);
        text(errors, at + "unit", unit, 20, false);
        if (quantity != null && (quantity.signum() <= 0 || quantity.stripTrailingZeros().scale() > 3
                || quantity.precision() > 15)) {
            errors.add(new FieldError(at + "quantity", words.badQuantity()));
        }
        if (!ApplicationInput.isMoney(amount)) {
            errors.add(new FieldError(at + (receivable ? "amount" : "value"), words.badMoney()));
        }
    }

    private static void text(List<FieldError> errors, String field, String text, int most, boolean needed) {
        if (text == null ? needed : text.length() > most) {
            errors.add(new FieldError(field, Language.words(FinancingWords.class).textUpTo(most)));
        }
    }
}
