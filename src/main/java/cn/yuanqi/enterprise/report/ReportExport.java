package cn.yuanqi.enterprise.report;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.table.TableFormat;
import cn.yuanqi.platform.table.TableWriter;

/** A period as a spreadsheet: all its reports as they stand, or the park's totals. */
final class ReportExport {
    private ReportExport() {
    }

    /** One row per report, its accepted figures in base units; who has none has empty cells. */
    static void reports(Period period, TableFormat format, OutputStream out) throws IOException {
        var words = Language.words(ReportWords.class);
        var form = ReportForm.inForce(period);
        try (var sheet = TableWriter.to(out, format, period.toString())) {
            var titles = new ArrayList<String>(List.of(words.creditCode(), words.enterprise(), words.period(),
                    words.status(), words.source()));
            form.fields().forEach(field -> titles.add(field.title() + words.inUnit(form.unit(field.code()))));
            sheet.header(titles);
            List<Report> reports = Report.list("period = ?1", period.toString());
            var enterprises = Enterprise.byIds(reports.stream().map(report -> report.enterpriseId).toList()).stream()
                    .collect(Collectors.toMap(enterprise -> enterprise.id, enterprise -> enterprise));
            var figures = ReportFigure.holding(period).stream().collect(Collectors.groupingBy(
                    figure -> figure.reportId, Collectors.toMap(figure -> figure.field, figure -> figure)));
            for (Report report : reports) {
                sheet.row(row(report, enterprises.get(report.enterpriseId), form,
                        figures.getOrDefault(report.id, Map.of())));
            }
        }
    }

    private static List<Object> row(Report report, Enterprise enterprise, ReportForm form,
            Map<String, ReportFigure> figures) {
        var words = Language.words(ReportWords.class);
        var row = new ArrayList<Object>();
        row.add(enterprise.creditCode);
        row.add(enterprise.name);
        row.add(report.period);
        row.add(words.statusOf(report.status));
        row.add(report.source == null ? null : words.sourceOf(report.source));
        for (Field field : form.fields()) {
            var figure = figures.get(field.code());
            row.add(figure == null ? null : field.kind().isNumber() ? figure.value() : figure.typed);
        }
        return row;
    }

    /** Fields down; the park first, then each category, which overlap and are not summed. */
    static void totals(Totals totals, TableFormat format, OutputStream out) throws IOException {
        var words = Language.words(ReportWords.class);
        try (var sheet = TableWriter.to(out, format, totals.period())) {
            sheet.header(List.of(words.view(), words.field(), words.unit(), words.sum(), words.reporting()));
            write(sheet, words.wholePark(), totals.fields());
            for (Totals.View view : totals.categories()) {
                write(sheet, words.overlapping(words.categoryOf(view.category())), view.fields());
            }
        }
    }

    private static void write(TableWriter sheet, String view, List<Totals.Sum> sums) throws IOException {
        var words = Language.words(ReportWords.class);
        for (Totals.Sum sum : sums) {
            var row = new ArrayList<Object>(List.of(view, sum.title(), words.unitOf(sum.unit())));
            row.add(sum.sum() == null ? null : new BigDecimal(sum.sum().toString()));
            row.add(BigDecimal.valueOf(sum.reporting()));
            sheet.row(row);
        }
    }
}
