package cn.yuanqi.metering;

import java.math.BigDecimal;

/** Numbers as people write them: without zeros that say nothing. */
final class Plain {
    private Plain() {
    }

    static String of(BigDecimal number) {
        var plain = number.stripTrailingZeros();
        return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString();
    }
}
