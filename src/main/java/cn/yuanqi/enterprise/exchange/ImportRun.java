package cn.yuanqi.enterprise.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.persistence.FlushModeType;

import org.hibernate.Session;

import cn.yuanqi.audit.Audit;
import cn.yuanqi.enterprise.CreditCode;
import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.platform.table.Headed;
import cn.yuanqi.platform.table.HintRow;
import cn.yuanqi.platform.table.ImportResult;
import cn.yuanqi.platform.table.Row;
import cn.yuanqi.platform.table.Table;

/**
 * One way through a spreadsheet, a chunk of rows at a time: read, hold against the register, write, forget. What is
 * remembered of the whole file is its credit codes and its errors.
 */
final class ImportRun {
    static final int MOST_ROWS = 50_000;
    private static final int CHUNK = 500;
    /** Rows of one statement: a chunk's enterprises, or its reports, at once. */
    private static final int BATCH = 1_000;

    private final Table table;
    private final ImportOrder order;
    private final ImportWords words;
    private final ImportProgress progress;
    private final ImportTally tally = new ImportTally();
    /** The line on which each key was first seen. */
    private final Map<String, Integer> seen = new HashMap<>();
    private ImportColumns columns;
    private int written;

    ImportRun(Table table, ImportOrder order, ImportProgress progress) {
        this.table = table;
        this.order = order;
        this.words = ImportWords.in(order.language());
        this.progress = progress;
    }

    /**
     * Goes through the file inside the caller's transaction. When {@link ImportResult#written} is false although no dry
     * run was ordered, the caller has to undo that transaction.
     *
     * @throws BadHeader when the header does not do, or there are too many rows
     * @throws cn.yuanqi.platform.table.Unreadable when the file turns out to be damaged
     */
    ImportResult go() {
        int year = order.stamp().today().getYear();
        var sheet = Headed.of(table, ImportHeader::isHeader, title -> ImportHeader.isKnown(title, year));
        columns = new ImportColumns(sheet.titles(), table.format(), order.stamp().today());
        var entities = Enterprise.getEntityManager();
        // Nothing is pending when a chunk asks: looking for it before each question would cost more than the questions.
        entities.setFlushMode(FlushModeType.COMMIT);
        entities.unwrap(Session.class).setJdbcBatchSize(BATCH);
        for (var rows = some(sheet); !rows.isEmpty(); rows = some(sheet)) {
            chunk(rows);
            entities.clear();
            progress.reached(table.expected(), tally.rows(), written);
        }
        entities.setFlushMode(FlushModeType.AUTO);
        warn();
        return tally.result(order);
    }

    private List<Row> some(Headed sheet) {
        var rows = new ArrayList<Row>(CHUNK);
        for (var row = sheet.next(); row.isPresent(); row = sheet.next()) {
            if (!HintRow.is(row.get())) {
                rows.add(row.get());
            }
            if (rows.size() == CHUNK) {
                break;
            }
        }
        if (tally.rows() + rows.size() > MOST_ROWS) {
            throw new BadHeader(words -> words.table().tooManyRows(MOST_ROWS));
        }
        return rows;
    }

    private void chunk(List<Row> rows) {
        var chunk = new ImportChunk(rows.stream().flatMap(row -> key(row).stream()).distinct().toList(),
                order.stamp());
        rows.forEach(row -> judge(row, chunk));
        if (!order.dryRun() && tally.counts(order.mode())) {
            written += chunk.write();
            Enterprise.flush();
            Audit.settle();
        }
    }

    private Optional<String> key(Row row) {
        return columns.key(row).filter(CreditCode::isValid);
    }

    private void judge(Row line, ImportChunk chunk) {
        var key = key(line);
        var row = columns.read(line, chunk.facts(key.orElse(null)), order.stamp().today());
        key.map(code -> seen.putIfAbsent(code, line.line())).ifPresent(first -> columns.repeated(line, first, row));
        if (row.isGood()) {
            chunk.sort(row, tally);
        } else {
            tally.reject(row, words);
        }
    }

    private void warn() {
        table.notes().forEach(note -> tally.warnings.add(note.apply(words.table())));
        columns.ignored().forEach(title -> tally.warnings.add(words.table().columnIgnored(title)));
        if (columns.hasUntitled()) {
            tally.warnings.add(words.table().untitledColumns());
        }
    }
}
