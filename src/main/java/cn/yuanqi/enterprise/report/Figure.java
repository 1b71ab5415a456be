package cn.yuanqi.enterprise.report;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * What a line of a form was read as.
 *
 * @param amount in the base unit: CNY with 2 decimals, whole counts; {@code null} for text, for nothing, for what does
 *        not read
 * @param words of a text, else {@code null}
 * @param fault why it does not read, else {@code null}
 */
record Figure(BigDecimal amount, String words, Rule fault) {
    private static final int LONGEST = 2_000;
    /** DECIMAL(21,4) holds 17 digits before the point. */
    private static final BigDecimal TOO_MUCH = BigDecimal.TEN.pow(17);
    private static final BigDecimal TOO_MANY = BigDecimal.TEN.pow(9);

    static Figure read(Field field, Written written) {
        if (written == null || written.isBlank()) {
            return new Figure(null, null, null);
        }
        if (!field.kind().isNumber()) {
            return written.text().length() > LONGEST
                    ? faulty(Rule.TOO_LONG)
                    : new Figure(null, written.text(), null);
        }
        var unit = written.unit() == null ? field.unit() : written.unit();
        if (!field.kind().units().contains(unit)) {
            return faulty(Rule.WRONG_UNIT);
        }
        return Numeral.read(written.text()).map(number -> number(field, unit.toBase(number)))
                .orElse(faulty(Rule.NO_NUMBER));
    }

    private static Figure number(Field field, BigDecimal base) {
        var most = field.kind() == FieldKind.COUNT ? TOO_MANY : TOO_MUCH;
        if (base.signum() < 0 && !field.signed()) {
            return faulty(Rule.NEGATIVE);
        }
        if (base.abs().compareTo(most) >= 0) {
            return faulty(Rule.TOO_LARGE);
        }
        if (base.stripTrailingZeros().scale() > field.kind().scale()) {
            return faulty(field.kind() == FieldKind.COUNT ? Rule.FRACTION : Rule.TOO_FINE);
        }
        return new Figure(field.kind().tidy(base), null, null);
    }

    private static Figure faulty(Rule rule) {
        return new Figure(null, null, rule);
    }

    boolean isMissing() {
        return amount == null && words == null && fault == null;
    }

    /** Grouped by thousands, with the decimals that it has. */
    static String plain(BigDecimal number) {
        var format = new DecimalFormat("#,##0.####", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMinimumFractionDigits(Math.min(2, Math.max(0, number.scale())));
        return format.format(number);
    }
}
