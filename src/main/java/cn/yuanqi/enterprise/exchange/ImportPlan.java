package cn.yuanqi.enterprise.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.persistence.FlushModeType;

import cn.yuanqi.enterprise.CreditCode;
import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.enterprise.EnterpriseFacts;
import cn.yuanqi.enterprise.Lifecycle;
import cn.yuanqi.enterprise.Stamp;
import cn.yuanqi.enterprise.report.Figures;
import cn.yuanqi.enterprise.report.Imported;
import cn.yuanqi.enterprise.report.ImportedReports;
import cn.yuanqi.enterprise.report.Period;

/** Holds a spreadsheet against the register: which rows are new, change something, change nothing, or are bad. */
final class ImportPlan {
    private static final int CHUNK = 500;

    /**
     * One row and the enterprise that it is about, {@code null} when it is new.
     *
     * @param news the revenue by year that does not hold already
     */
    private record Match(ImportRow row, Enterprise enterprise, Map<Integer, BigDecimal> news) {

        boolean isNew() {
            return enterprise == null;
        }

        boolean changesFacts() {
            return !row.facts.same(EnterpriseFacts.of(enterprise));
        }
    }

    private final ImportColumns columns;
    private final Stamp stamp;
    private final ImportedReports reports = new ImportedReports();
    private final List<Match> created = new ArrayList<>();
    private final List<Match> updated = new ArrayList<>();
    private final List<ImportRow> rejected = new ArrayList<>();
    /** The line on which each key was first seen. */
    private final Map<String, Integer> seen = new HashMap<>();
    private int unchanged;

    private ImportPlan(ImportColumns columns, Stamp stamp) {
        this.columns = columns;
        this.stamp = stamp;
    }

    /** Reads the register, writes nothing. @throws Unreadable when the header does not do */
    static ImportPlan of(CsvTable table, Stamp stamp) {
        var plan = new ImportPlan(new ImportColumns(table.header(), stamp.today()), stamp);
        var rows = table.rows();
        // Nothing is pending: looking for it before each query would cost more than all queries together.
        Enterprise.getEntityManager().setFlushMode(FlushModeType.COMMIT);
        for (int from = 0; from < rows.size(); from += CHUNK) {
            plan.judge(rows.subList(from, Math.min(from + CHUNK, rows.size())));
        }
        Enterprise.getEntityManager().setFlushMode(FlushModeType.AUTO);
        return plan;
    }

    private void judge(List<CsvTable.Row> rows) {
        var keys = rows.stream().flatMap(row -> columns.key(row).stream()).filter(CreditCode::isValid).distinct()
                .toList();
        var known = Enterprise.byCreditCodes(keys).stream()
                .collect(Collectors.toMap(enterprise -> enterprise.creditCode, Function.identity()));
        reports.look(known.values().stream().map(enterprise -> enterprise.id).toList());
        rows.forEach(row -> judge(row, known));
    }

    private void judge(CsvTable.Row line, Map<String, Enterprise> known) {
        var key = columns.key(line).filter(CreditCode::isValid);
        var enterprise = key.map(known::get).orElse(null);
        var row = columns.read(line, enterprise == null ? new EnterpriseFacts() : EnterpriseFacts.of(enterprise),
                stamp.today());
        key.map(code -> seen.putIfAbsent(code, line.line())).ifPresent(first -> columns.repeated(line, first, row));
        sort(new Match(row, enterprise, enterprise == null ? row.revenue : news(enterprise, row.revenue)));
    }

    private Map<Integer, BigDecimal> news(Enterprise enterprise, Map<Integer, BigDecimal> revenue) {
        return revenue.entrySet().stream()
                .filter(figure -> !reports.stand(enterprise.id, revenue(figure.getKey(), figure.getValue())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Imported revenue(int year, BigDecimal revenue) {
        return new Imported(Period.of(year), Map.of(Figures.REVENUE, revenue), stamp);
    }

    private void sort(Match match) {
        if (!match.row().isGood()) {
            rejected.add(match.row());
        } else if (match.isNew()) {
            created.add(match);
        } else if (match.changesFacts() || !match.news().isEmpty()) {
            updated.add(match);
        } else {
            unchanged++;
        }
    }

    boolean isClean() {
        return rejected.isEmpty();
    }

    /** Does what was planned. */
    void carryOut() {
        for (Match match : created) {
            var stage = match.row().stage == null ? Lifecycle.LEAD : match.row().stage;
            var enterprise = Enterprise.imported(match.row().facts, stage, stamp);
            report(enterprise, match);
        }
        for (Match match : updated) {
            match.enterprise().edit(match.row().facts, stamp);
            report(match.enterprise(), match);
        }
        reports.write();
    }

    private void report(Enterprise enterprise, Match match) {
        match.news().forEach((year, revenue) -> reports.accept(enterprise.id, revenue(year, revenue)));
    }

    /** @param written whether the good rows reach the register; else only unchanged and bad rows are counted */
    ImportResult result(boolean written, boolean dryRun, ImportMode mode) {
        var words = ImportWords.current();
        boolean counts = isClean() || mode == ImportMode.GOOD_ROWS;
        return new ImportResult(created.size() + updated.size() + unchanged + rejected.size(),
                counts ? created.size() : 0, counts ? updated.size() : 0, unchanged, rejected.size(), errors(words),
                columns.ignored().stream().map(words.exchange()::columnIgnored).toList(), dryRun, mode.code(), written);
    }

    private List<ImportResult.Error> errors(ImportWords words) {
        return rejected.stream().flatMap(row -> row.faults.stream().map(
                fault -> new ImportResult.Error(row.line, fault.column(), fault.value(), fault.says().apply(words))))
                .toList();
    }
}
