package cn.yuanqi.portal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

import cn.yuanqi.environment.monitoring.LimitInForce;
import cn.yuanqi.platform.Language;
import io.quarkus.qute.TemplateExtension;

/** How figures are written on pages, for every room's templates: {@code {amount.yuan}}, {@code {area.sqm}}. */
@TemplateExtension
final class Figures {

    private static final BigDecimal E4 = new BigDecimal("1E4");
    private static final BigDecimal E6 = new BigDecimal("1E6");
    private static final BigDecimal E8 = new BigDecimal("1E8");
    private static final BigDecimal E9 = new BigDecimal("1E9");

    private Figures() {
    }

    /** Exact, to the fen: 1,234.50 元. */
    static String yuan(BigDecimal amount) {
        return words().yuan(grouped(amount, "#,##0.00"));
    }

    /** Exact, to the fen, for columns whose head says the unit: 1,234.50. */
    static String fen(BigDecimal amount) {
        return grouped(amount, "#,##0.00");
    }

    /** For dashboards: 万元 and 亿元, in English millions and billions; below that exact. */
    static String shortYuan(BigDecimal amount) {
        BigDecimal size = amount.abs();
        if (Language.current() == Language.ZH) {
            if (size.compareTo(E8) >= 0)
                return words().yuanE8(scaled(amount, E8));
            return size.compareTo(E4) >= 0 ? words().yuanE4(scaled(amount, E4)) : yuan(amount);
        }
        if (size.compareTo(E9) >= 0)
            return words().yuanE9(scaled(amount, E9));
        return size.compareTo(E6) >= 0 ? words().yuanE6(scaled(amount, E6)) : yuan(amount);
    }

    static String sqm(BigDecimal area) {
        return words().squareMetres(grouped(area, "#,##0.##"));
    }

    /** The range that a limit leaves: ≤ 500, 6–9. */
    static String range(LimitInForce limit) {
        if (limit.lower() == null) {
            return "≤ " + grouped(limit.upper());
        }
        return limit.upper() == null
                ? "≥ " + grouped(limit.lower())
                : grouped(limit.lower()) + "–" + grouped(limit.upper());
    }

    static String grouped(Number count) {
        return grouped(count, "#,##0.####");
    }

    /** The ending of an English noun behind that many: 1 day, 2 days. */
    static String plural(Object count) {
        return "1".equals(String.valueOf(count)) ? "" : "s";
    }

    /** Of a share: 0.8312 is 83.12%. */
    static String percent(BigDecimal share) {
        return grouped(share.movePointRight(2), "0.##") + "%";
    }

    /** With its sign, zero without: +1.5. */
    static String signed(BigDecimal change) {
        return grouped(change, "+0.##;-0.##").replaceFirst("^[+-]0$", "0");
    }

    private static String scaled(BigDecimal amount, BigDecimal unit) {
        return grouped(amount.divide(unit, 2, RoundingMode.HALF_UP), "#,##0.##");
    }

    private static String grouped(Number value, String pattern) {
        DecimalFormat format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(value);
    }

    private static PortalWords words() {
        return Language.words(PortalWords.class);
    }
}
