package cn.yuanqi.enterprise.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import cn.yuanqi.enterprise.CreditCode;
import cn.yuanqi.enterprise.EnterpriseFacts;
import cn.yuanqi.enterprise.Fact;
import cn.yuanqi.enterprise.Flaw;
import cn.yuanqi.enterprise.Typed;
import cn.yuanqi.enterprise.Unfit;
import cn.yuanqi.platform.table.Cell;
import cn.yuanqi.platform.table.Row;
import cn.yuanqi.platform.table.RowWidth;
import cn.yuanqi.platform.table.TableFormat;

/** Which column of a spreadsheet holds what, and how its rows are read. */
final class ImportColumns {
    /** One column that means something. */
    record Column(int index, String title, ImportHeader header) {
    }

    private static final String KEY = Fact.CREDIT_CODE.field();

    private final Map<String, Column> columns = new LinkedHashMap<>();
    private final List<String> ignored = new ArrayList<>();
    private final TableFormat format;
    private final int width;
    private boolean untitled;

    /** @throws BadHeader when a needed column is missing, one stands twice, or an amount's header does not say its unit */
    ImportColumns(List<String> header, TableFormat format, LocalDate today) {
        this.format = format;
        width = header.size();
        for (int i = 0; i < width; i++) {
            recognise(i, Typed.clean(header.get(i)), today.getYear());
        }
        if (columns.isEmpty()) {
            throw new BadHeader(words -> words.exchange().noKnownColumn());
        }
        for (Fact needed : List.of(Fact.CREDIT_CODE, Fact.NAME)) {
            if (!columns.containsKey(needed.field())) {
                throw new BadHeader(words -> words.table().columnMissing(ImportHeader.usual(needed)));
            }
        }
    }

    private void recognise(int index, String title, int thisYear) {
        var header = ImportHeader.of(title, thisYear);
        if (header.isPresent()) {
            if (columns.put(header.get().field(), new Column(index, title, header.get())) != null) {
                throw new BadHeader(words -> words.table().columnTwice(title));
            }
        } else if (!title.isEmpty()) {
            ignored.add(title);
        }
    }

    /** The headers that mean nothing to us; their cells are not read. */
    List<String> ignored() {
        return ignored;
    }

    /** Whether rows of a workbook went on where the header had ended; such cells are not read either. */
    boolean hasUntitled() {
        return untitled;
    }

    /** The row's key, normalised but not checked. */
    Optional<String> key(Row row) {
        return Optional.of(keyCell(row).text()).filter(text -> !Typed.isBlank(text)).map(CreditCode::normal);
    }

    private Cell keyCell(Row row) {
        return row.cell(columns.get(KEY).index());
    }

    /** Reads a row over the facts that are known already; empty cells leave them as they are. */
    ImportRow read(Row row, EnterpriseFacts known, LocalDate today) {
        var reading = new ImportRow(row.line(), known);
        if (isWhole(row, reading)) {
            columns.values().forEach(column -> read(row, column, reading));
            for (Flaw flaw : known.flaws(today)) {
                var column = columns.get(flaw.field());
                if (column == null) {
                    reading.fault(flaw.field(), null, words -> flaw.says().apply(words.register()));
                } else if (!reading.isFaulty(column.title())) {
                    reading.fault(column.title(), row.cell(column.index()).text(),
                            words -> flaw.says().apply(words.register()));
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

    private boolean isWhole(Row row, ImportRow reading) {
        untitled |= format == TableFormat.XLSX && RowWidth.goesBeyond(row, width);
        RowWidth.flaw(row, width, format)
                .ifPresent(flaw -> reading.fault(null, flaw.value(), words -> flaw.says().apply(words.table())));
        return reading.isGood();
    }

    private static void read(Row row, Column column, ImportRow into) {
        var cell = row.cell(column.index());
        if (cell.isBlank()) {
            return;
        }
        if (cell.flaw().isPresent()) {
            var shown = cell.kind() == Cell.Kind.FORMULA ? "=" + cell.formula() : cell.text();
            into.fault(column.title(), shown, words -> cell.flaw().orElseThrow().apply(words.table()));
        } else if (column.header().isCode() && cell.digitsLost()) {
            into.fault(column.title(), cell.text(), words -> words.table().digitsLost());
        } else {
            read(cell, column, into);
        }
    }

    private static void read(Cell cell, Column column, ImportRow into) {
        try {
            column.header().reading().accept(into, Typed.clean(column.header().text(cell)));
        } catch (Unfit unfit) {
            into.fault(column.title(), cell.text(), words -> unfit.says().apply(words.register()));
        }
    }

    /** Notes that another row of the file had the same key. */
    void repeated(Row row, int first, ImportRow into) {
        into.fault(columns.get(KEY).title(), keyCell(row).text(), words -> words.table().duplicateRow(first));
    }
}
