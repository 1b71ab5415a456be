package cn.yuanqi.space;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.platform.table.Headed;
import cn.yuanqi.platform.table.HintRow;
import cn.yuanqi.platform.table.Row;
import cn.yuanqi.platform.table.RowWidth;
import cn.yuanqi.platform.table.Table;
import cn.yuanqi.platform.table.TableFormat;
import cn.yuanqi.platform.table.TableWords;
import cn.yuanqi.platform.table.Tidy;

/** A sheet of units as it stands in a file: its rows, and what was left aside. */
final class UnitSheet {
    static final int MOST_ROWS = 10_000;

    private final Map<UnitColumn, Integer> places = new EnumMap<>(UnitColumn.class);
    private final Map<UnitColumn, String> titles = new EnumMap<>(UnitColumn.class);
    private final TableWords words = Language.words(TableWords.class);
    private final TableFormat format;
    private final int width;
    private boolean untitled;
    final List<UnitRow> rows = new ArrayList<>();
    final List<String> warnings = new ArrayList<>();

    /** @throws Problem 422 when the header does not do, or there are too many rows */
    UnitSheet(Table table) {
        format = table.format();
        var sheet = Headed.of(table, UnitColumn::isHeader, title -> UnitColumn.of(title).isPresent());
        width = sheet.titles().size();
        header(sheet.titles());
        for (var row = sheet.next(); row.isPresent(); row = sheet.next()) {
            if (!HintRow.is(row.get())) {
                rows.add(read(row.get()));
            }
            if (rows.size() > MOST_ROWS) {
                throw Problem.unreadable(words.tooManyRows(MOST_ROWS));
            }
        }
        table.notes().forEach(note -> warnings.add(note.apply(words)));
        if (untitled) {
            warnings.add(words.untitledColumns());
        }
    }

    private void header(List<String> header) {
        for (int i = 0; i < header.size(); i++) {
            var title = Tidy.clean(header.get(i));
            var column = UnitColumn.of(title);
            if (column.isEmpty() && !title.isEmpty()) {
                warnings.add(words.columnIgnored(title));
            } else if (column.isPresent() && places.put(column.get(), i) != null) {
                throw Problem.unreadable(words.columnTwice(title));
            }
            column.ifPresent(known -> titles.put(known, title));
        }
        for (UnitColumn column : UnitColumn.values()) {
            if (column.isNeeded() && !places.containsKey(column)) {
                throw Problem.unreadable(words.columnMissing(column.title()));
            }
        }
    }

    private UnitRow read(Row row) {
        var read = new UnitRow(row.line(), titles);
        untitled |= format == TableFormat.XLSX && RowWidth.goesBeyond(row, width);
        var flaw = RowWidth.flaw(row, width, format);
        if (flaw.isPresent()) {
            read.fault(flaw.get().value(), flaw.get().says().apply(words));
        } else {
            places.forEach((column, place) -> read.take(column, row, place));
        }
        return read;
    }
}
