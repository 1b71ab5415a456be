package cn.yuanqi.platform.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** The first visible sheet of a workbook that has passed the gate. */
final class XlsxTable implements Table {
    private final ReadableWorkbook workbook;
    private final XlsxFacts facts;
    private final Sheet sheet;
    private final Stream<org.dhatim.fastexcel.reader.Row> stream;
    private final Iterator<org.dhatim.fastexcel.reader.Row> rows;
    private final XlsxCell cells;
    private Row waiting;

    private XlsxTable(ReadableWorkbook workbook, XlsxFacts facts) throws IOException {
        this.workbook = workbook;
        this.facts = facts;
        this.sheet = workbook.getSheets().filter(one -> one.getVisibility() == SheetVisibility.VISIBLE).findFirst()
                .orElseThrow(() -> new Unreadable(TableWords::noVisibleSheet));
        this.stream = sheet.openStream();
        this.rows = stream.iterator();
        this.cells = new XlsxCell(facts.from1904);
    }

    /** @throws Unreadable when the gate refuses the file, or it is no workbook after all */
    static XlsxTable open(Path file) throws IOException {
        var facts = XlsxGate.check(file);
        ReadableWorkbook workbook = null;
        try {
            workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(facts.styled, true));
            var table = new XlsxTable(workbook, facts);
            table.waiting = table.read();
            if (table.waiting == null) {
                throw new Unreadable(TableWords::emptyFile);
            }
            return table;
        } catch (IOException | RuntimeException failed) {
            if (workbook != null) {
                workbook.close();
            }
            throw failed instanceof Unreadable told ? told : new Unreadable(TableWords::damagedWorkbook);
        }
    }

    @Override
    public TableFormat format() {
        return TableFormat.XLSX;
    }

    @Override
    public Optional<Row> next() {
        var row = waiting;
        waiting = row == null ? null : read();
        return Optional.ofNullable(row);
    }

    private Row read() {
        try {
            while (rows.hasNext()) {
                var next = rows.next();
                var row = new Row(next.getRowNum(), cells(next), false);
                if (!row.isBlank()) {
                    return row;
                }
            }
            return null;
        } catch (Unreadable told) {
            throw told;
        } catch (RuntimeException damaged) {
            throw new Unreadable(TableWords::damagedWorkbook);
        }
    }

    private List<Cell> cells(org.dhatim.fastexcel.reader.Row row) {
        var read = new ArrayList<Cell>(row.getCellCount());
        int used = 0;
        for (int i = 0; i < row.getCellCount(); i++) {
            var cell = row.hasCell(i) ? cells.of(row.getCell(i)) : Cell.EMPTY;
            read.add(cell);
            used = cell.isBlank() ? used : i + 1;
        }
        return read.subList(0, used);
    }

    @Override
    public int expected() {
        return facts.rows(sheet.getId());
    }

    @Override
    public List<Function<TableWords, String>> notes() {
        var others = workbook.getSheets().filter(other -> other != sheet).map(Sheet::getName)
                .collect(Collectors.joining("、"));
        return others.isEmpty() ? List.of() : List.of(words -> words.otherSheets(sheet.getName(), others));
    }

    @Override
    public List<Merge> merges() {
        return facts.merges(sheet.getId());
    }

    @Override
    public void close() {
        stream.close();
        try {
            workbook.close();
        } catch (IOException alreadyGone) {
            throw new UncheckedIOException(alreadyGone);
        }
    }
}
