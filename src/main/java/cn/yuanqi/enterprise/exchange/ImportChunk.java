package cn.yuanqi.enterprise.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.enterprise.EnterpriseFacts;
import cn.yuanqi.enterprise.Lifecycle;
import cn.yuanqi.enterprise.Stamp;
import cn.yuanqi.enterprise.report.Figures;
import cn.yuanqi.enterprise.report.Imported;
import cn.yuanqi.enterprise.report.ImportedReports;
import cn.yuanqi.enterprise.report.Period;

/** Some hundred rows held against the register: one question for all of them, then what is new and what changes. */
final class ImportChunk {
    /** A row that changes something, and the enterprise that it is about. */
    private record Match(ImportRow row, Enterprise enterprise) {
    }

    private final Stamp stamp;
    private final Map<String, Enterprise> known;
    private final ImportedReports reports = new ImportedReports();
    private final List<ImportRow> created = new ArrayList<>();
    private final List<Match> updated = new ArrayList<>();

    /** Looks up what the register knows of these credit codes. */
    ImportChunk(List<String> keys, Stamp stamp) {
        this.stamp = stamp;
        known = Enterprise.byCreditCodes(keys).stream()
                .collect(Collectors.toMap(enterprise -> enterprise.creditCode, Function.identity()));
        reports.look(known.values().stream().map(enterprise -> enterprise.id).toList());
    }

    /** What the register knows of a credit code; nothing of {@code null}. */
    EnterpriseFacts facts(String key) {
        var enterprise = key == null ? null : known.get(key);
        return enterprise == null ? new EnterpriseFacts() : EnterpriseFacts.of(enterprise);
    }

    /** Takes in a good row. */
    void sort(ImportRow row, ImportTally tally) {
        var enterprise = known.get(row.facts.creditCode);
        if (enterprise == null) {
            tally.created++;
            created.add(row);
        } else if (!row.facts.same(EnterpriseFacts.of(enterprise)) || isNews(row, enterprise)) {
            tally.updated++;
            updated.add(new Match(row, enterprise));
        } else {
            tally.unchanged++;
        }
    }

    private boolean isNews(ImportRow row, Enterprise enterprise) {
        return row.revenue.entrySet().stream()
                .anyMatch(figure -> !reports.stand(enterprise.id, revenue(figure.getKey(), figure.getValue())));
    }

    private Imported revenue(int year, BigDecimal revenue) {
        return new Imported(Period.of(year), Map.of(Figures.REVENUE, revenue), stamp);
    }

    /** Writes what is new and what changes. @return how many rows that were */
    int write() {
        for (ImportRow row : created) {
            var stage = row.stage == null ? Lifecycle.LEAD : row.stage;
            report(row, Enterprise.imported(row.facts, stage, stamp));
        }
        for (Match match : updated) {
            match.enterprise().edit(match.row().facts, stamp);
            report(match.row(), match.enterprise());
        }
        reports.write();
        return created.size() + updated.size();
    }

    private void report(ImportRow row, Enterprise enterprise) {
        row.revenue.forEach((year, revenue) -> {
            var figures = revenue(year, revenue);
            if (!reports.stand(enterprise.id, figures)) {
                reports.accept(enterprise.id, figures);
            }
        });
    }
}
