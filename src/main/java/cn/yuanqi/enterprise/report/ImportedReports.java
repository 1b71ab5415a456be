package cn.yuanqi.enterprise.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What an import needs of reports and writes into them; looks once for many enterprises, so that thousands of rows do. */
public final class ImportedReports {
    private record Place(UUID enterprise, Period period) {
    }

    private record Wanted(UUID enterprise, Imported figures) {
        Place place() {
            return new Place(enterprise, figures.period());
        }
    }

    private final List<Wanted> wanted = new ArrayList<>();
    private final Map<Place, Report> reports = new HashMap<>();
    /** The accepted figures of these reports. */
    private final Map<UUID, Map<String, ReportFigure>> standing = new HashMap<>();
    private final Map<Period, ReportForm> forms = new HashMap<>();

    /** Looks up what these enterprises reported by year; all that is written later must have been looked up or be new. */
    public void look(Collection<UUID> enterprises) {
        if (enterprises.isEmpty()) {
            return;
        }
        Report.<Report>list("enterpriseId in ?1 and form = ?2", enterprises, Cadence.YEARLY)
                .forEach(report -> reports.put(new Place(report.enterpriseId, report.period()), report));
        ReportFigure.accepted(enterprises, Cadence.YEARLY).forEach(figure -> standing
                .computeIfAbsent(figure.reportId, report -> new HashMap<>()).put(figure.field, figure));
    }

    /** Whether all these figures hold already. */
    public boolean stand(UUID enterprise, Imported figures) {
        var report = reports.get(new Place(enterprise, figures.period()));
        var known = report == null ? Map.<String, ReportFigure>of() : standing.getOrDefault(report.id, Map.of());
        return figures.values().entrySet().stream().allMatch(figure -> known.containsKey(figure.getKey())
                && known.get(figure.getKey()).amount.compareTo(figure.getValue()) == 0);
    }

    /** Will make them the accepted figures of the period; accepted ones that are not named stay. */
    public void accept(UUID enterprise, Imported figures) {
        wanted.add(new Wanted(enterprise, figures));
    }

    /** Writes what was accepted, each row once: a new report is accepted before the database hears of it. */
    public void write() {
        for (Wanted each : wanted) {
            var period = each.figures().period();
            var form = forms.computeIfAbsent(period, ReportForm::inForce);
            var report = reports.computeIfAbsent(each.place(), place -> Report.blank(place.enterprise(), period));
            report.take(form, each.figures(), standing.getOrDefault(report.id, Map.of()));
        }
        wanted.clear();
    }
}
