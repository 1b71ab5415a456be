package cn.yuanqi.billing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

import jakarta.ws.rs.core.MultivaluedMap;

import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.platform.Problem.FieldError;

/**
 * The form of a payment: what was typed stays as it was typed.
 *
 * @param key drawn with the form, so that pressing twice books once
 */
record PaymentForm(String key, String amount, String paidOn, String method, String reference, List<FieldError> errors) {

    static PaymentForm of(BigDecimal open, LocalDate today) {
        return new PaymentForm(Ids.next().toString(), open.toPlainString(), today.toString(),
                Payment.Method.BANK_TRANSFER.name(), "", new ArrayList<>());
    }

    static PaymentForm of(MultivaluedMap<String, String> sent) {
        return new PaymentForm(typed(sent, "key"), typed(sent, "amount"), typed(sent, "paidOn"), typed(sent, "method"),
                typed(sent, "reference"), new ArrayList<>());
    }

    private static String typed(MultivaluedMap<String, String> sent, String name) {
        var value = sent.getFirst(name);
        return value == null ? "" : value.strip();
    }

    /** What was typed as facts; what does not read is left out and stands in {@link #errors}. */
    PaymentFacts facts() {
        var facts = new PaymentFacts();
        try {
            facts.amount = new BigDecimal(amount.replace(",", "").replace("，", ""));
        } catch (NumberFormatException noSum) {
            errors.add(new FieldError("amount", words().badSum()));
        }
        try {
            facts.paidOn = LocalDate.parse(paidOn);
        } catch (DateTimeParseException noDay) {
            errors.add(new FieldError("paidOn", words().dayMissing()));
        }
        facts.method = methods().stream().filter(one -> one.name().equals(method)).findFirst().orElse(null);
        facts.reference = reference;
        return facts;
    }

    void refused(Problem problem) {
        errors.addAll(problem.errors().isEmpty()
                ? List.of(new FieldError("amount", problem.getMessage()))
                : problem.errors());
    }

    /** What a person may choose. */
    public List<Payment.Method> methods() {
        return List.of(Payment.Method.BANK_TRANSFER, Payment.Method.CASH, Payment.Method.CARD, Payment.Method.ALIPAY,
                Payment.Method.WECHAT, Payment.Method.OTHER);
    }

    private static BillingWords words() {
        return Language.words(BillingWords.class);
    }
}
