package cn.yuanqi.environment.hj212;

import java.math.BigDecimal;

/** A measured figure's text as number. */
public final class Decimal {
    private static final int BEFORE_THE_POINT = 15;
    private static final int BEHIND_THE_POINT = 20;
    private static final int LONGEST = 40;

    private Decimal() {
    }

    /**
     * The number, exactly as many decimals as written; null for everything that is not plain digits with at most one point:
     * exponents, {@code NaN}, a plus sign, more than 15 digits before or 20 behind the point. A minus stays: water of
     * −0.5 °C is measured.
     */
    public static BigDecimal of(String text) {
        if (!isOne(text)) {
            return null;
        }
        return new BigDecimal(text.endsWith(".") ? text.substring(0, text.length() - 1) : text);
    }

    static boolean isOne(String text) {
        return text != null && text.length() <= LONGEST && isPlain(text);
    }

    /** By hand: this is asked of every figure of every frame. */
    private static boolean isPlain(String text) {
        int begin = text.startsWith("-") ? 1 : 0;
        int point = text.indexOf('.', begin);
        int before = (point < 0 ? text.length() : point) - begin;
        int behind = point < 0 ? 0 : text.length() - point - 1;
        if (before > BEFORE_THE_POINT || behind > BEHIND_THE_POINT || before + behind == 0) {
            return false;
        }
        for (int i = begin; i < text.length(); i++) {
            if (i != point && (text.charAt(i) < '0' || text.charAt(i) > '9')) {
                return false;
            }
        }
        return true;
    }
}
