package cn.yuanqi;

import java.util.Locale;

/**
 * A figure of a bench.
 *
 * @param ceiling what it is held against; empty: nothing
 * @param most the ceiling's own figure, of the same unit
 */
record Measurement(String bench, String what, double figure, String unit, String ceiling, double most) {
    private static final String TAB = "\t";

    String line() {
        return String.join(TAB, bench, what, String.valueOf(figure), unit, ceiling, String.valueOf(most)) + "\n";
    }

    static Measurement of(String line) {
        var parts = line.split(TAB);
        return new Measurement(parts[0], parts[1], Double.parseDouble(parts[2]), parts[3], parts[4],
                Double.parseDouble(parts[5]));
    }

    String sentence() {
        var found = bench + ": " + what + " " + shown(figure);
        return ceiling.isEmpty() ? found : found + "; " + ceiling + " " + shown(most) + "; ratio " + ratio();
    }

    /** A row of the table. */
    String row() {
        return ceiling.isEmpty()
                ? "| `%s` | %s | %s | – | – | – |".formatted(bench, what, shown(figure))
                : "| `%s` | %s | %s | %s | %s | %s |".formatted(bench, what, shown(figure), ceiling, shown(most),
                        ratio());
    }

    private String ratio() {
        return String.format(Locale.ROOT, figure < most ? "%.3f" : "%.2f", figure / most);
    }

    private String shown(double number) {
        return String.format(Locale.ROOT, Math.abs(number) >= 100 ? "%,.0f %s" : "%.1f %s", number, unit).strip();
    }
}
