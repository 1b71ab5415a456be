package cn.yuanqi.environment.hj212;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** A measured figure's text as number. */
public final class Decimal {
    private static final Pattern PLAIN = Pattern.compile("-?(?:\\d{1,15}(?:\\.\\d{0,20})?|\\.\\d{1,20})");
    private static final int LONGEST = 40;

    private Decimal() {
    }

    /**
     * The number, exactly as many decimals as written; null for everything that is not plain digits with at most one point:
     * exponents, {@code NaN}, a plus sign, more than 15 digits before or 20 behind the point. A minus stays: water of
     * −0.5 °C is measured.
     */
    public static BigDecimal of(String text) {
        if (text == null || text.length() > LONGEST || !PLAIN.matcher(text).matches()) {
            return null;
        }
        return new BigDecimal(text.endsWith(".") ? text.substring(0, text.length() - 1) : text);
    }
}
