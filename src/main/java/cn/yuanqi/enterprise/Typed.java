package cn.yuanqi.enterprise;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

import cn.yuanqi.platform.table.Tidy;

/** What people type into cells and forms, read as what they mean. All methods take {@link #clean} text that is not empty. */
public final class Typed {
    private static final Pattern NUMBER = Pattern.compile("[-+]?(\\d+|\\d{1,3}(,\\d{3})+)(\\.\\d+)?");
    private static final Pattern DATE = Pattern.compile(
            "(\\d{4})(?:-(\\d{1,2})-(\\d{1,2})|/(\\d{1,2})/(\\d{1,2})|\\.(\\d{1,2})\\.(\\d{1,2})|年(\\d{1,2})月(\\d{1,2})日?"
                    + "|(\\d{2})(\\d{2}))(?:[T ]0{1,2}:00(?::00)?)?");
    /** A day as spreadsheets count it; five digits reach from 1927 to 2173. */
    private static final Pattern SERIAL = Pattern.compile("(\\d{5})(?:\\.0+)?");
    /** The day before serial 1, moved by one for the 29 February 1900 that spreadsheets believe in. */
    private static final LocalDate SERIAL_ORIGIN = LocalDate.of(1899, 12, 30);
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    /** DECIMAL(19,2) holds 17 digits before the point. */
    private static final BigDecimal TOO_MUCH = BigDecimal.TEN.pow(17);

    private Typed() {
    }

    /** Without blanks around (the ideographic and the invisible ones too); line breaks inside become one blank. */
    public static String clean(String typed) {
        return Tidy.clean(typed);
    }

    public static boolean isBlank(String typed) {
        return typed == null || clean(typed).isEmpty();
    }

    /** Full-width letters, digits and signs as their usual forms (Unicode NFKC). */
    public static String halfWidth(String text) {
        return Tidy.halfWidth(text);
    }

    /** An amount in units of 10,000 yuan (万元) as yuan; exact, so more than fen is refused. */
    public static BigDecimal tenThousandYuan(String text) {
        return fen(decimal(text).multiply(TEN_THOUSAND));
    }

    public static BigDecimal yuan(String text) {
        return fen(decimal(text));
    }

    private static BigDecimal fen(BigDecimal yuan) {
        if (yuan.signum() < 0) {
            throw new Unfit(EnterpriseWords::negative);
        }
        if (yuan.compareTo(TOO_MUCH) >= 0) {
            throw new Unfit(EnterpriseWords::tooLarge);
        }
        try {
            return yuan.setScale(2);
        } catch (ArithmeticException belowFen) {
            throw new Unfit(EnterpriseWords::belowFen);
        }
    }

    public static int count(String text) {
        var number = decimal(text);
        if (number.signum() < 0) {
            throw new Unfit(EnterpriseWords::negative);
        }
        try {
            return number.intValueExact();
        } catch (ArithmeticException noInteger) {
            throw new Unfit(EnterpriseWords::noWholeNumber);
        }
    }

    private static BigDecimal decimal(String text) {
        var number = halfWidth(text);
        if (!NUMBER.matcher(number).matches()) {
            throw new Unfit(EnterpriseWords::noNumber);
        }
        return new BigDecimal(number.replace(",", ""));
    }

    /** {@code 2021-03-05}, {@code 2021/3/5}, {@code 2021.3.5}, {@code 2021年3月5日}, {@code 20210305} or a serial. */
    public static LocalDate date(String text) {
        var typed = halfWidth(text);
        var serial = SERIAL.matcher(typed);
        if (serial.matches()) {
            return SERIAL_ORIGIN.plusDays(Long.parseLong(serial.group(1)));
        }
        var date = DATE.matcher(typed);
        if (!date.matches()) {
            throw new Unfit(EnterpriseWords::noDate);
        }
        int[] parts = new int[3];
        int found = 0;
        for (int group = 1; group <= date.groupCount(); group++) {
            if (date.group(group) != null) {
                parts[found++] = Integer.parseInt(date.group(group));
            }
        }
        try {
            return LocalDate.of(parts[0], parts[1], parts[2]);
        } catch (DateTimeException noSuchDay) {
            throw new Unfit(EnterpriseWords::noSuchDay);
        }
    }
}
