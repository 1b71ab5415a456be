package cn.yuanqi.enterprise.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** What a field of a form holds. */
public enum FieldKind {
    /** CNY to the fen. */
    MONEY(2, Unit.CNY, Unit.CNY_10K),
    /** Whole numbers. */
    COUNT(0, Unit.PERSONS, Unit.PIECES),
    /** Up to four decimals. */
    PERCENT(4, Unit.PERCENT), TEXT(0, Unit.NONE);

    private final int scale;
    private final List<Unit> units;

    FieldKind(int scale, Unit... units) {
        this.scale = scale;
        this.units = List.of(units);
    }

    int scale() {
        return scale;
    }

    List<Unit> units() {
        return units;
    }

    boolean isNumber() {
        return this != TEXT;
    }

    /** A stored number with as many decimals as its kind has. */
    BigDecimal tidy(BigDecimal stored) {
        if (stored == null) {
            return null;
        }
        var plain = stored.stripTrailingZeros();
        return this == PERCENT
                ? plain.setScale(Math.max(0, plain.scale()))
                : stored.setScale(scale, RoundingMode.HALF_UP);
    }
}
