package cn.yuanqi.metering;

import java.util.List;

/** A field of a form about meters. @param type of the input; {@code select} and {@code check} are drawn as such */
record MeterField(String name, String label, String type, String value, boolean required, List<Option> options) {
    /** One choice. */
    record Option(String value, String label) {
    }

    static MeterField text(String name, String label, String value, boolean required) {
        return new MeterField(name, label, "text", value, required, List.of());
    }

    static MeterField number(String name, String label, String value, boolean required) {
        return new MeterField(name, label, "number", value, required, List.of());
    }

    static MeterField day(String name, String label, String value) {
        return new MeterField(name, label, "date", value, true, List.of());
    }

    static MeterField check(String name, String label, String value) {
        return new MeterField(name, label, "check", value, false, List.of());
    }

    static MeterField select(String name, String label, String value, List<Option> options) {
        return new MeterField(name, label, "select", value, false, options);
    }

    public boolean isOn() {
        return value != null && !value.isEmpty();
    }

    public boolean isNumber() {
        return type.equals("number");
    }

    public String text() {
        return value == null ? "" : value;
    }
}
