package cn.yuanqi.metering;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import cn.yuanqi.platform.Problem;
import cn.yuanqi.platform.table.Cell;
import cn.yuanqi.platform.table.Row;
import cn.yuanqi.platform.table.Table;

/** Readings as a spreadsheet has them: a header, then one reading a row. */
final class ReadingSheet {
    private static final int PREAMBLE = 10;
    private static final Set<String> YES = Set.of("是", "y", "yes", "true", "1", "√");

    private enum Column {
        NUMBER("表号", "水表号", "电表号", "表编号", "编号", "meter", "number"), VALUE("读数", "本期读数", "本次读数", "抄见数", "value",
                "reading"), DAY("日期", "抄表日期", "抄表日", "date", "readon"), READER("抄表人", "reader"), ROLLED("过零",
                        "rolledover"), CONFIRMED(
                                "确认", "已核对", "confirmed"), NOTE("备注", "note");

        private final Set<String> titles;

        Column(String... titles) {
            this.titles = Set.of(titles);
        }
    }

    /** @param facts {@code null} when the row cannot be read: then {@code refused} says why */
    record Line(int row, boolean torn, String number, ReadingFacts facts, Problem refused) {
    }

    final List<Line> lines = new ArrayList<>();
    private final LocalDate today;
    private Map<Column, Integer> columns;

    private ReadingSheet(LocalDate today) {
        this.today = today;
    }

    /** @return empty when no line is a header with a number and a reading */
    static Optional<ReadingSheet> read(Table table, LocalDate today) {
        var sheet = new ReadingSheet(today);
        for (var row = table.next(); row.isPresent(); row = table.next()) {
            if (sheet.columns != null) {
                sheet.lines.add(sheet.line(row.get()));
            } else if (!sheet.header(row.get()) && row.get().line() > PREAMBLE) {
                break;
            }
        }
        return sheet.columns == null ? Optional.empty() : Optional.of(sheet);
    }

    private boolean header(Row row) {
        var found = new EnumMap<Column, Integer>(Column.class);
        for (int i = 0; i < row.cells().size(); i++) {
            var title = row.cell(i).text().replaceAll("[\\s\\u3000_*]", "").toLowerCase(Locale.ROOT);
            for (Column column : Column.values()) {
                if (column.titles.contains(title)) {
                    found.putIfAbsent(column, i);
                }
            }
        }
        boolean whole = found.containsKey(Column.NUMBER) && found.containsKey(Column.VALUE);
        columns = whole ? found : null;
        return whole;
    }

    private Line line(Row row) {
        var number = text(row, Column.NUMBER);
        try {
            var facts = new ReadingFacts();
            facts.readOn = day(row);
            facts.value = ReadingForm.number("value", text(row, Column.VALUE));
            facts.reader = text(row, Column.READER);
            facts.rolledOver = YES.contains(text(row, Column.ROLLED).toLowerCase(Locale.ROOT));
            facts.confirmed = YES.contains(text(row, Column.CONFIRMED).toLowerCase(Locale.ROOT));
            facts.note = text(row, Column.NOTE);
            return new Line(row.line(), row.torn(), number, facts, null);
        } catch (Problem unread) {
            return new Line(row.line(), row.torn(), number, null, unread);
        }
    }

    /** Today where the row says none. */
    private LocalDate day(Row row) {
        var cell = columns.containsKey(Column.DAY) ? row.cell(columns.get(Column.DAY)) : Cell.EMPTY;
        if (cell.isBlank()) {
            return today;
        }
        return cell.kind() == Cell.Kind.DATE
                ? cell.date().toLocalDate()
                : ReadingForm.day(cell.text().strip().replace('/', '-').replace('.', '-')
                        .replaceAll("-(\\d)(?!\\d)", "-0$1"));
    }

    private String text(Row row, Column column) {
        return columns.containsKey(column) ? row.cell(columns.get(column)).text().strip() : "";
    }
}
