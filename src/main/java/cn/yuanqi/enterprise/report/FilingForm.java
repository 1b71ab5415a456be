package cn.yuanqi.enterprise.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.ws.rs.core.MultivaluedMap;

import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;

/** A report as it is filled in by hand: what was typed stays as typed, what there is to say stands at its line. */
final class FilingForm {
    private final Report report;
    private final List<Line> lines = new ArrayList<>();
    private final int version;
    private final String title;

    /**
     * One line.
     *
     * @param previous what was accepted for the period before, in the unit of the line
     * @param asks whether the person must say that the value is right
     * @param reason why the park sent it back
     */
    record Line(Field field, String typed, Unit unit, String previous, List<Note> notes, boolean asks,
            boolean confirmed, String reason) {

        public List<Unit> units() {
            return field.kind().units();
        }

        public boolean isMoney() {
            return field.kind() == FieldKind.MONEY;
        }

        public boolean isText() {
            return field.kind() == FieldKind.TEXT;
        }

        public boolean isBad() {
            return notes.stream().anyMatch(Note::stops);
        }
    }

    /** @param stops whether the report is not taken because of it */
    record Note(String text, boolean stops) {
    }

    private FilingForm(Report report, int version) {
        this.report = report;
        this.version = version;
        var lines = report.form();
        title = Language.current() == Language.ZH ? lines.titleZh : lines.titleEn;
    }

    /** As it stands. */
    static FilingForm of(Report report) {
        return of(report, Map.of(), false, report.version);
    }

    /**
     * As it was typed.
     *
     * @param all whether empty lines are spoken of too
     */
    static FilingForm of(Report report, Map<String, Written> typed, boolean all, int version) {
        var form = new FilingForm(report, version);
        var figures = report.figures();
        var written = new HashMap<String, Written>();
        figures.forEach((field, figure) -> written.put(field, figure.written()));
        written.putAll(typed);
        var last = Figures.of(report.enterpriseId, report.period().previous());
        var fields = report.form().fields();
        var findings = Checks.of(fields, written, last);
        for (Field field : fields) {
            var figure = figures.get(field.code());
            form.lines.add(line(field, written.getOrDefault(field.code(), new Written("", field.unit(), null)),
                    last.get(field.code()), findings.stream().filter(found -> found.field().equals(field.code()))
                            .filter(found -> all || found.rule() != Rule.REQUIRED).toList(),
                    figure == null || !form.isReturned() ? null : figure.returnReason));
        }
        return form;
    }

    private static Line line(Field field, Written written, BigDecimal last, List<Finding> findings, String reason) {
        boolean confirmed = Boolean.TRUE.equals(written.confirmed());
        var notes = findings.stream().map(found -> new Note(found.message(), found.stops(confirmed))).toList();
        return new Line(field, written.text(), written.unit() == null ? field.unit() : written.unit(),
                Shown.of(field, last), notes, findings.stream().anyMatch(Finding::isAsked), confirmed, reason);
    }

    /** What a browser sent. */
    static Map<String, Written> typed(ReportForm form, MultivaluedMap<String, String> sent) {
        var typed = new LinkedHashMap<String, Written>();
        for (Field field : form.fields()) {
            var text = sent.getFirst("f." + field.code());
            if (text != null) {
                typed.put(field.code(), new Written(text, unit(sent.getFirst("u." + field.code())),
                        "true".equals(sent.getFirst("c." + field.code()))));
            }
        }
        return typed;
    }

    private static Unit unit(String code) {
        for (Unit unit : Unit.values()) {
            if (unit.name().equals(code)) {
                return unit;
            }
        }
        return null;
    }

    static int version(MultivaluedMap<String, String> sent) {
        var text = sent.getFirst("version");
        if (text == null || !text.matches("\\d{1,9}")) {
            throw Problem.stale();
        }
        return Integer.parseInt(text);
    }

    public List<Line> lines() {
        return lines;
    }

    public Report report() {
        return report;
    }

    public String period() {
        return report.period;
    }

    public int version() {
        return version;
    }

    public boolean isReturned() {
        return report.status == ReportStatus.RETURNED;
    }

    public boolean isCorrection() {
        return report.acceptedRevision != null;
    }

    public long bad() {
        return lines.stream().filter(Line::isBad).count();
    }

    public String title() {
        return title;
    }
}
