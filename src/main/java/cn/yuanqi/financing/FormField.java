package cn.yuanqi.financing;

import java.util.List;

/**
 * One field of a form.
 *
 * @param type text, number, date, area, select or checks
 * @param hint under the field, {@code null} for none
 */
record FormField(String name, String label, String type, String value, boolean required, String hint,
        List<Option> options) {

    record Option(String value, String label, boolean on) {
    }

    static FormField hidden(String name, String value) {
        return new FormField(name, "", "hidden", value, false, null, List.of());
    }

    static FormField text(String name, String label, String value, boolean required) {
        return new FormField(name, label, "text", value, required, null, List.of());
    }

    static FormField number(String name, String label, String value, boolean required) {
        return new FormField(name, label, "number", value, required, null, List.of());
    }

    static FormField date(String name, String label, String value, boolean required) {
        return new FormField(name, label, "date", value, required, null, List.of());
    }

    static FormField area(String name, String label, String value, boolean required) {
        return new FormField(name, label, "area", value, required, null, List.of());
    }

    static FormField select(String name, String label, List<Option> options) {
        return new FormField(name, label, "select", null, true, null, options);
    }

    static FormField checks(String name, String label, List<Option> options) {
        return new FormField(name, label, "checks", null, false, null, options);
    }

    FormField hinting(String words) {
        return new FormField(name, label, type, value, required, words, options);
    }
}
