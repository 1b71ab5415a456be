package cn.yuanqi.platform.table;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook of one sheet, sent out as it grows. */
final class XlsxWriter implements TableWriter {
    private static final int HELD_ROWS = 200;
    private static final double WIDTH = 18;
    private static final int EXACT_DIGITS = 15;
    /** Before this day spreadsheets count wrongly or not at all. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);
    private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private final OutputStream out;
    private final Workbook workbook;
    private final Worksheet sheet;
    private int line;

    XlsxWriter(OutputStream out, String name) {
        this.out = out;
        workbook = new Workbook(new Unclosed(out), "Yuanqi", null);
        sheet = workbook.newWorksheet(name);
    }

    /** The workbook closes what it writes to before its last bytes are sure to be out. */
    private static final class Unclosed extends FilterOutputStream {
        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }

    @Override
    public void header(List<String> titles) throws IOException {
        for (int i = 0; i < titles.size(); i++) {
            sheet.width(i, WIDTH);
        }
        row(titles);
        for (int i = 0; i < titles.size(); i++) {
            sheet.style(0, i).bold().set();
        }
        sheet.freezePane(0, 1);
    }

    @Override
    public void row(List<?> values) throws IOException {
        for (int i = 0; i < values.size(); i++) {
            cell(i, values.get(i));
        }
        if (++line % HELD_ROWS == 0) {
            sheet.flush();
        }
    }

    private void cell(int column, Object value) {
        if (value instanceof LocalDate day && !day.isBefore(FIRST_DAY)) {
            sheet.value(line, column, day);
            sheet.style(line, column).format("yyyy-mm-dd").set();
        } else if (value instanceof Number number && isExact(number)) {
            sheet.value(line, column, number);
        } else if (value != null && !value.toString().isEmpty()) {
            var text = value instanceof BigDecimal number ? number.toPlainString() : value.toString();
            sheet.inlineString(line, column, LOOKS_ESCAPED.matcher(text).replaceAll("_x005F_"));
        }
    }

    /** Longer numbers would lose their last digits in a number cell. */
    private static boolean isExact(Number number) {
        return new BigDecimal(number.toString()).stripTrailingZeros().precision() <= EXACT_DIGITS;
    }

    @Override
    public void close() throws IOException {
        workbook.finish();
        out.close();
    }
}
