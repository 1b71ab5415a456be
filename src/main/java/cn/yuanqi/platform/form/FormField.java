package cn.yuanqi.platform.form;

import java.util.List;

/**
 * One field of a form.
 *
 * @param type hidden, text, number, date, time, area, select or checks
 * @param value as it is typed, {@code null} where options say it
 * @param hint under the field, {@code null} for none
 * @param most characters of a text
 */
public record FormField(String name, String label, String type, String value, boolean required, String hint, int most,
        List<Option> options) {
    private static final int USUAL = 200;

    /** One of several. */
    public record Option(String value, String label, boolean on) {
    }

    public static FormField of(String type, String name, String label, String value) {
        return new FormField(name, label, type, value, false, null, USUAL, List.of());
    }

    public static FormField hidden(String name, String value) {
        return of("hidden", name, "", value);
    }

    public static FormField select(String name, String label, List<Option> options) {
        return new FormField(name, label, "select", null, false, null, USUAL, options);
    }

    public static FormField checks(String name, String label, List<Option> options) {
        return new FormField(name, label, "checks", null, false, null, USUAL, options);
    }

    public FormField needed() {
        return new FormField(name, label, type, value, true, hint, most, options);
    }

    public FormField hinting(String words) {
        return new FormField(name, label, type, value, required, words, most, options);
    }

    public FormField upTo(int characters) {
        return new FormField(name, label, type, value, required, hint, characters, options);
    }
}
