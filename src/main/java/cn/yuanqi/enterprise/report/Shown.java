package cn.yuanqi.enterprise.report;

import java.math.BigDecimal;

import cn.yuanqi.platform.Language;

/** Figures as pages show them: in the unit of their line. */
final class Shown {
    static final String NOTHING = "–";

    private Shown() {
    }

    /** {@code 126.11 万元}; a dash for nothing. */
    static String of(Field field, BigDecimal base) {
        if (base == null) {
            return NOTHING;
        }
        var unit = Language.words(ReportWords.class).unitOf(field.unit());
        return plain(field, base) + (field.unit() == Unit.NONE ? "" : " " + unit);
    }

    /** {@code 126.11}. */
    static String plain(Field field, BigDecimal base) {
        return base == null ? NOTHING : Figure.plain(tidy(field.unit().fromBase(base)));
    }

    /** As a form takes it: no separators. */
    static String typed(Field field, BigDecimal base) {
        return base == null ? "" : tidy(field.unit().fromBase(base)).toPlainString();
    }

    static BigDecimal tidy(BigDecimal number) {
        var plain = number.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
