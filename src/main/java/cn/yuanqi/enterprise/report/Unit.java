package cn.yuanqi.enterprise.report;

import java.math.BigDecimal;

/** What a figure is written in; stored is always the base unit of its kind. */
public enum Unit {
    CNY(1), CNY_10K(10_000), PERSONS(1), PIECES(1), PERCENT(1), NONE(1);

    private final BigDecimal factor;

    Unit(int factor) {
        this.factor = BigDecimal.valueOf(factor);
    }

    FieldKind kind() {
        return switch (this) {
            case CNY, CNY_10K -> FieldKind.MONEY;
            case PERSONS, PIECES -> FieldKind.COUNT;
            case PERCENT -> FieldKind.PERCENT;
            case NONE -> FieldKind.TEXT;
        };
    }

    BigDecimal toBase(BigDecimal written) {
        return written.multiply(factor);
    }

    /** Exact: factors are powers of ten. */
    BigDecimal fromBase(BigDecimal stored) {
        return stored.divide(factor);
    }
}
