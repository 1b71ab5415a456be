package cn.yuanqi.platform.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

/** CSV as Excel opens it rightly: UTF-8 with a byte order mark, lines ended by CR LF. */
final class CsvOut implements TableWriter {
    private final CsvWriter csv;

    CsvOut(OutputStream out) throws IOException {
        var text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        text.write('\ufeff');
        csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
    }

    @Override
    public void header(List<String> titles) {
        row(titles);
    }

    @Override
    public void row(List<?> values) {
        csv.writeRecord(values.stream().map(CsvOut::plain).toList());
    }

    private static String plain(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return value instanceof String text ? Defused.defuse(text) : value.toString();
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
