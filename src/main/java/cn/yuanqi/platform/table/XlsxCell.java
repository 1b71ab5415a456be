package cn.yuanqi.platform.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

import org.dhatim.fastexcel.reader.CellType;

/** Turns the library's cells into ours: what a person sees in them. */
final class XlsxCell {
    private static final Pattern ERROR = Pattern.compile("#(N/A|[A-Z0-9_]+[!?]|DIV/0!|GETTING_DATA)");
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    /** What stands in a number format without being its pattern: quoted texts, escaped characters, colours and locales. */
    private static final Pattern DECORATION = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*]");
    private static final Pattern DAY_PARTS = Pattern.compile("[ymdYMD年月日]");
    private static final Pattern TIME_PARTS = Pattern.compile("[hsHS时分秒]");
    private static final Pattern ZEROS = Pattern.compile("0+");
    private static final MathContext EXACT = new MathContext(15, RoundingMode.HALF_EVEN);
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);
    private static final long MILLIS = 86_400_000;

    private final LocalDate origin;

    /** @param from1904 whether days count from 1904-01-01; else from 1899-12-30, which is right from 1900-03-01 on */
    XlsxCell(boolean from1904) {
        origin = from1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
    }

    Cell of(org.dhatim.fastexcel.reader.Cell cell) {
        var value = cell.getValue();
        var formula = cell.getFormula();
        if (cell.getType() == CellType.ERROR || formula != null && isError(value)) {
            return new Cell(Cell.Kind.ERROR, String.valueOf(cell.getRawValue()), null, null, formula);
        }
        if (value == null) {
            return formula == null ? Cell.EMPTY : new Cell(Cell.Kind.FORMULA, "", null, null, formula);
        }
        if (value instanceof BigDecimal number) {
            return number(number, cell, formula);
        }
        var text = value instanceof Boolean truth ? truth ? "TRUE" : "FALSE" : unescaped(value.toString());
        return text.isEmpty() ? Cell.EMPTY : new Cell(Cell.Kind.TEXT, text, null, null, formula);
    }

    private static boolean isError(Object value) {
        return value instanceof String text && ERROR.matcher(text).matches();
    }

    /** XML cannot hold some characters; spreadsheets write them by their number (ECMA-376 part 1, 22.9.2.19). */
    private static String unescaped(String text) {
        return text.contains("_x")
                ? ESCAPED.matcher(text).replaceAll(found -> java.util.regex.Matcher
                        .quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))))
                : text;
    }

    private Cell number(BigDecimal raw, org.dhatim.fastexcel.reader.Cell cell, String formula) {
        var number = raw.round(EXACT).stripTrailingZeros();
        var format = plain(cell.getDataFormatString());
        var date = number.signum() >= 0 && number.compareTo(LAST_DAY) <= 0 ? date(number) : null;
        boolean day = DAY_PARTS.matcher(format).find() || isDay(cell.getDataFormatId());
        boolean time = TIME_PARTS.matcher(format).find();
        if (date != null && (day || time)) {
            return new Cell(Cell.Kind.DATE, shown(date, day, time), null, date, formula);
        }
        return new Cell(Cell.Kind.NUMBER, shown(number, format), number, date, formula);
    }

    private static String plain(String format) {
        if (format == null || format.equalsIgnoreCase("General")) {
            return "";
        }
        return DECORATION.matcher(format.split(";", 2)[0]).replaceAll("");
    }

    /** The day formats of East Asian locales, which a workbook does not spell out (ECMA-376 part 1, 18.8.30). */
    private static boolean isDay(Integer format) {
        return format != null && (format >= 27 && format <= 31 || format == 36 || format >= 50 && format <= 54
                || format == 57 || format == 58);
    }

    private LocalDateTime date(BigDecimal serial) {
        long days = serial.longValue();
        long millis = serial.subtract(BigDecimal.valueOf(days)).multiply(BigDecimal.valueOf(MILLIS))
                .setScale(0, RoundingMode.HALF_UP).longValue();
        return origin.plusDays(days).atStartOfDay().plusNanos(millis * 1_000_000);
    }

    private static String shown(LocalDateTime date, boolean day, boolean time) {
        var clock = date.toLocalTime().truncatedTo(java.time.temporal.ChronoUnit.SECONDS);
        if (!day) {
            return DateTimeFormatter.ISO_LOCAL_TIME.format(clock);
        }
        return time && !clock.equals(LocalTime.MIDNIGHT)
                ? date.toLocalDate() + " " + DateTimeFormatter.ISO_LOCAL_TIME.format(clock)
                : date.toLocalDate().toString();
    }

    private static String shown(BigDecimal number, String format) {
        if (format.endsWith("%")) {
            return number.movePointRight(2).stripTrailingZeros().toPlainString() + "%";
        }
        var text = number.toPlainString();
        boolean filled = ZEROS.matcher(format).matches() && number.scale() <= 0 && number.signum() >= 0;
        return filled ? "0".repeat(Math.max(0, format.length() - text.length())) + text : text;
    }
}
