package cn.yuanqi.demo;

import java.math.BigDecimal;

/** The five factors of the demo's outlets, with the limits of the park's take-over contract; the same for every basis. */
enum Substance {
    COD("w01018", null, "500", 1), AMMONIA("w21003", null, "25", 2), SOLIDS("w01012", null, "300", 0), PH("w01001", "6",
            "9", 2), SALTS("w01006", null, "1000", 0);

    /** Of HJ 525. */
    final String code;
    /** {@code null} when there is none. */
    final BigDecimal lower;
    final BigDecimal upper;
    /** What an instrument shows. */
    final int decimals;
    /** The upper limit, for curves. */
    final double ceiling;

    Substance(String code, String lower, String upper, int decimals) {
        this.code = code;
        this.lower = lower == null ? null : new BigDecimal(lower);
        this.upper = new BigDecimal(upper);
        this.decimals = decimals;
        this.ceiling = Double.parseDouble(upper);
    }

    /** As an instrument shows it. */
    BigDecimal shown(double value) {
        return BigDecimal.valueOf(Math.round(value * Math.pow(10, decimals)), decimals);
    }
}
