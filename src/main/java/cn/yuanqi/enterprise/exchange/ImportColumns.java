package cn.yuanqi.enterprise.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

import cn.yuanqi.enterprise.CreditCode;
import cn.yuanqi.enterprise.EnterpriseFacts;
import cn.yuanqi.enterprise.Fact;
import cn.yuanqi.enterprise.Flaw;
import cn.yuanqi.enterprise.Typed;
import cn.yuanqi.enterprise.Unfit;

/** Which column of a spreadsheet holds what, and how its rows are read. */
final class ImportColumns {
    /** One column that means something; the reading throws {@link Unfit}. */
    record Column(int index, String title, BiConsumer<ImportRow, String> reading) {
    }

    private static final String KEY = Fact.CREDIT_CODE.field();

    private final Map<String, Column> columns = new LinkedHashMap<>();
    private final List<String> ignored = new ArrayList<>();
    private final int width;

    /** @throws Unreadable when a needed column is missing, one stands twice, or an amount's header does not say its unit */
    ImportColumns(List<String> header, LocalDate today) {
        width = header.size();
        for (int i = 0; i < width; i++) {
            recognise(i, Typed.clean(header.get(i)), today.getYear());
        }
        if (columns.isEmpty()) {
            throw new Unreadable(ExchangeWords::noKnownColumn);
        }
        for (Fact needed : List.of(Fact.CREDIT_CODE, Fact.NAME)) {
            if (!columns.containsKey(needed.field())) {
                throw new Unreadable(words -> words.columnMissing(ImportHeader.usual(needed)));
            }
        }
    }

    private void recognise(int index, String title, int thisYear) {
        var header = ImportHeader.of(title, thisYear);
        if (header.isPresent()) {
            var known = header.get();
            if (columns.put(known.field(), new Column(index, title, known.reading())) != null) {
                throw new Unreadable(words -> words.columnTwice(title));
            }
        } else if (!title.isEmpty()) {
            ignored.add(title);
        }
    }

    /** The headers that mean nothing to us; their cells are not read. */
    List<String> ignored() {
        return ignored;
    }

    /** The row's key, normalised but not checked. */
    Optional<String> key(CsvTable.Row row) {
        return Optional.of(cell(row, columns.get(KEY))).filter(text -> !Typed.isBlank(text)).map(CreditCode::normal);
    }

    /** Reads a row over the facts that are known already; empty cells leave them as they are. */
    ImportRow read(CsvTable.Row row, EnterpriseFacts known, LocalDate today) {
        var reading = new ImportRow(row.line(), known);
        if (isWhole(row, reading)) {
            columns.values().forEach(column -> read(row, column, reading));
            for (Flaw flaw : known.flaws(today)) {
                var column = columns.get(flaw.field());
                if (column == null) {
                    reading.fault(flaw.field(), null, words -> flaw.says().apply(words.register()));
                } else if (!reading.isFaulty(column.title())) {
                    reading.fault(column.title(), cell(row, column), words -> flaw.says().apply(words.register()));
                }
            }
            reading.faults.sort(Comparator.comparingInt(fault -> place(fault.column())));
        }
        return reading;
    }

    /** Where a column stands in the file, so that faults are listed as the eye finds them. */
    private int place(String title) {
        return columns.values().stream().filter(column -> column.title().equals(title)).mapToInt(Column::index)
                .findFirst().orElse(width);
    }

    private boolean isWhole(CsvTable.Row row, ImportRow reading) {
        var cells = row.cells();
        if (row.torn()) {
            reading.fault(null, null, words -> words.exchange().tornRow());
        } else if (cells.size() < width) {
            reading.fault(null, null, words -> words.exchange().cellsMissing(width, cells.size()));
        } else if (!cells.subList(width, cells.size()).stream().allMatch(Typed::isBlank)) {
            reading.fault(null, cells.get(width), words -> words.exchange().cellsTooMany(width, cells.size()));
        }
        return reading.isGood();
    }

    private static void read(CsvTable.Row row, Column column, ImportRow into) {
        var text = cell(row, column);
        if (Typed.isBlank(text)) {
            return;
        }
        try {
            column.reading().accept(into, Typed.clean(text));
        } catch (Unfit unfit) {
            into.fault(column.title(), text, words -> unfit.says().apply(words.register()));
        }
    }

    private static String cell(CsvTable.Row row, Column column) {
        return column.index() < row.cells().size() ? row.cells().get(column.index()) : "";
    }

    /** Notes that another row of the file had the same key. */
    void repeated(CsvTable.Row row, int first, ImportRow into) {
        var key = columns.get(KEY);
        into.fault(key.title(), cell(row, key), words -> words.exchange().duplicateRow(first));
    }
}
