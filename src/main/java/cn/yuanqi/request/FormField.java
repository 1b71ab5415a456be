package cn.yuanqi.request;

import java.util.List;

/**
 * One field of a form.
 *
 * @param type text, number, date, area, select, checks or hidden
 * @param hint under the field, {@code null} for none
 */
record FormField(String name, String label, String type, String value, boolean required, String hint,
        List<Option> options) {

    record Option(String value, String label, boolean on) {
    }

    static FormField of(String type, String name, String label, String value, boolean required) {
        return new FormField(name, label, type, value, required, null, List.of());
    }

    static FormField choice(String type, String name, String label, List<Option> options) {
        return new FormField(name, label, type, null, type.equals("select"), null, options);
    }

    FormField hinting(String words) {
        return new FormField(name, label, type, value, required, words, options);
    }
}
