package cn.yuanqi.enterprise.report;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.yuanqi.audit.Audit;

/**
 * Figures as a report's audit entry tells them: each with the title of its line in both languages, the number in the unit
 * in which it was written, and the same in the base unit. An entry is to be read without the form that it came from.
 */
final class ToldFigures {
    private static final String FIGURE = "figure.";
    private static final String REASON = "reason.";

    private final ReportForm form;
    private final Map<String, Object> before = new LinkedHashMap<>();
    private final Map<String, Object> after = new LinkedHashMap<>();

    ToldFigures(ReportForm form) {
        this.form = form;
    }

    /** Tells what differs between two revisions of a report; 0 = none, then all of the other is new. */
    static void of(Report report, int from, int to) {
        new ToldFigures(report.form()).before(ReportFigure.of(report.id, from).values().stream())
                .after(ReportFigure.of(report.id, to).values().stream()).in(report);
    }

    /** Tells why a report was sent back, line by line. */
    static void returned(Report report, Map<String, String> reasons, String note) {
        var told = new ToldFigures(report.form());
        told.form.fields().stream().filter(field -> reasons.containsKey(field.code())).forEach(
                field -> told.after.put(REASON + field.code(),
                        titled(field, Map.of("value", reasons.get(field.code())))));
        if (note != null) {
            told.after.put("note", note);
        }
        told.in(report);
    }

    ToldFigures before(Stream<ReportFigure> figures) {
        put(figures, before);
        return this;
    }

    ToldFigures after(Stream<ReportFigure> figures) {
        put(figures, after);
        return this;
    }

    void in(Report report) {
        Audit.tells(report, before, after);
    }

    /** In the order of the form; what has nothing written is left out. */
    private void put(Stream<ReportFigure> figures, Map<String, Object> told) {
        var byField = figures.collect(Collectors.toMap(figure -> figure.field, Function.identity()));
        form.fields().stream().filter(field -> byField.containsKey(field.code())).forEach(field -> {
            var figure = byField.get(field.code());
            if (!figure.typed.isEmpty()) {
                told.put(FIGURE + field.code(), titled(field, written(figure)));
            }
        });
    }

    private static Map<String, Object> written(ReportFigure figure) {
        var written = new LinkedHashMap<String, Object>();
        if (figure.amount == null) {
            written.put("value", figure.typed);
        } else {
            written.put("value", Shown.tidy(figure.unit.fromBase(figure.amount)).toPlainString());
            written.put("unit", figure.unit.name());
            written.put("amount", figure.value().toPlainString());
        }
        if (figure.confirmedAt != null) {
            written.put("confirmed", true);
        }
        return written;
    }

    private static Map<String, Object> titled(Field field, Map<String, Object> value) {
        var titled = new LinkedHashMap<String, Object>();
        titled.put("titleZh", field.titleZh());
        titled.put("titleEn", field.titleEn());
        titled.putAll(value);
        return titled;
    }
}
