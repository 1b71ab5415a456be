package cn.yuanqi.financing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import jakarta.ws.rs.core.MultivaluedHashMap;

import cn.yuanqi.platform.Language;

/** An application's form: its fields as text, and what was typed as an input. */
final class ApplicationSheet {
    private ApplicationSheet() {
    }

    static ApplicationInput input(ProductView product, Sent sent) {
        var input = new ApplicationInput();
        input.productId = product.id();
        input.amount = sent.number("amount");
        input.termMonths = sent.whole("termMonths");
        input.purpose = sent.text("purpose");
        if (product.kind().needsReceivable()) {
            input.receivable = new ApplicationInput.Receivable(sent.text("receivable.debtor"),
                    sent.text("receivable.number"), sent.number("receivable.amount"), sent.day("receivable.dueOn"));
        }
        if (product.kind().needsPledge()) {
            input.pledge = new ApplicationInput.Pledge(sent.text("pledge.warehouse"), sent.text("pledge.lot"),
                    sent.text("pledge.goods"), sent.number("pledge.quantity"), sent.text("pledge.unit"),
                    sent.number("pledge.value"));
        }
        return input;
    }

    static List<FormField> fields(ProductView product, ApplicationInput input) {
        var stored = new MultivaluedHashMap<String, String>();
        put(stored, "amount", input.amount);
        put(stored, "termMonths", input.termMonths);
        put(stored, "purpose", input.purpose);
        if (input.receivable != null) {
            put(stored, "receivable.debtor", input.receivable.debtor());
            put(stored, "receivable.number", input.receivable.number());
            put(stored, "receivable.amount", input.receivable.amount());
            put(stored, "receivable.dueOn", input.receivable.dueOn());
        }
        if (input.pledge != null) {
            put(stored, "pledge.warehouse", input.pledge.warehouse());
            put(stored, "pledge.lot", input.pledge.lot());
            put(stored, "pledge.goods", input.pledge.goods());
            put(stored, "pledge.quantity", input.pledge.quantity());
            put(stored, "pledge.unit", input.pledge.unit());
            put(stored, "pledge.value", input.pledge.value());
        }
        return fields(product, new Sent(stored));
    }

    private static void put(MultivaluedHashMap<String, String> stored, String name, Object value) {
        stored.putSingle(name, Objects.toString(value, ""));
    }

    static List<FormField> fields(ProductView product, Sent sent) {
        var words = Language.words(FinancingPageWords.class);
        var fields = new ArrayList<FormField>();
        fields.add(FormField.number("amount", words.amountAsked(), sent.text("amount"), true)
                .hinting(words.between(product.minAmount().toPlainString(), product.maxAmount().toPlainString())));
        fields.add(FormField.number("termMonths", words.months(), sent.text("termMonths"), true).hinting(
                words.between(String.valueOf(product.minMonths()), String.valueOf(product.maxMonths()))));
        if (product.kind().needsReceivable()) {
            fields.add(text("receivable.debtor", words.debtor(), sent, true));
            fields.add(text("receivable.number", words.receivableNumber(), sent, true));
            fields.add(number("receivable.amount", words.receivableAmount(), sent, true));
            fields.add(FormField.date("receivable.dueOn", words.receivableDue(), sent.text("receivable.dueOn"), false));
        }
        if (product.kind().needsPledge()) {
            fields.add(text("pledge.warehouse", words.warehouse(), sent, true));
            fields.add(text("pledge.lot", words.lot(), sent, true));
            fields.add(text("pledge.goods", words.goods(), sent, true));
            fields.add(number("pledge.quantity", words.quantity(), sent, false));
            fields.add(text("pledge.unit", words.unit(), sent, false));
            fields.add(number("pledge.value", words.stockValue(), sent, true));
        }
        fields.add(FormField.area("purpose", words.purpose(), sent.text("purpose"), true));
        return fields;
    }

    private static FormField text(String name, String label, Sent sent, boolean required) {
        return FormField.text(name, label, sent.text(name), required);
    }

    private static FormField number(String name, String label, Sent sent, boolean required) {
        return FormField.number(name, label, sent.text(name), required);
    }
}
