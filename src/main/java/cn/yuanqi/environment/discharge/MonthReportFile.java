package cn.yuanqi.environment.discharge;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;

import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Print;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.platform.table.TableFormat;
import cn.yuanqi.platform.table.TableWriter;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The monthly report as a file. */
@ApplicationScoped
class MonthReportFile {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    @Inject
    Print print;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance report(MonthReport report);
    }

    /** @throws Problem 422 for a format other than pdf and xlsx, 503 where no font for Chinese can be found */
    Response answer(MonthReport report, String format) {
        var name = "discharge-" + report.creditCode() + "-" + report.month();
        if (format == null || format.isEmpty() || format.equals("pdf")) {
            return file(print.pdf(Templates.report(report)), "application/pdf", name + ".pdf");
        }
        if (format.equals("xlsx")) {
            return file(workbook(report), TableFormat.XLSX.contentType(), name + ".xlsx");
        }
        throw Problem.invalid("format", words().unknownValue(format));
    }

    private static byte[] workbook(MonthReport report) {
        var out = new ByteArrayOutputStream();
        try (var sheet = TableWriter.to(out, TableFormat.XLSX, report.month().toString())) {
            var words = words();
            sheet.header(List.of(words.outlet(), words.factor(), evidence().unit(), evidence().judgedDays(),
                    evidence().withinDays(),
                    evidence().overDays(), evidence().unjudgedDays(), evidence().stillDays(), evidence().monthMean(),
                    evidence().highest(),
                    evidence().limit(), evidence().source(), words.monthLoad(), words.yearLoad()));
            for (MonthReport.Line line : report.lines()) {
                sheet.row(row(line.outlet(), line.factor(), line.unit(), line.judged(), line.within(), line.over(),
                        line.unjudged(), line.still(), line.mean(), line.most(), line.limit(), line.source(),
                        line.loadKg(), line.yearKg()));
            }
            permit(sheet, report);
            overs(sheet, report);
            marks(sheet, report);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static void permit(TableWriter sheet, MonthReport report) throws IOException {
        if (report.permit() != null) {
            block(sheet, words().permits(), words().factor(), words().permitted(), words().yearLoad(), words().used());
            for (PermitView.Line line : report.permit().amounts()) {
                sheet.row(row(report.permit().number(), line.name(), line.kgPerYear(), line.yearKg(),
                        line.percent()));
            }
        }
    }

    private static void overs(TableWriter sheet, MonthReport report) throws IOException {
        block(sheet, evidence().overDay(), words().outlet(), words().factor(), evidence().dayMean(),
                evidence().limit(), evidence().timesHead());
        for (MonthReport.Over over : report.overs()) {
            sheet.row(row(over.day(), over.outlet(), over.factor(), over.value(), over.limit(), over.multiple(),
                    over.marked() ? evidence().marked() : null));
        }
    }

    private static void marks(TableWriter sheet, MonthReport report) throws IOException {
        var zone = report.madeAt().getZone();
        block(sheet, words().stops(), words().outlet(), words().from(), words().to(), words().reason());
        for (StopView stop : report.stops()) {
            sheet.row(row(words().stopKind(stop.kind()), stop.outlet(), local(stop.from(), zone),
                    local(stop.to(), zone), stop.reason()));
        }
        block(sheet, words().notes(), words().outlet(), words().doneAt(), words().doneBy(), words().note(),
                words().error());
        for (NoteView note : report.notes()) {
            sheet.row(row(words().noteKind(note.kind()), note.outlet(), local(note.doneAt(), zone), note.doneBy(),
                    note.note(), note.errorPercent()));
        }
    }

    /** Begins another kind of rows below what stands there. */
    private static void block(TableWriter sheet, String... heads) throws IOException {
        sheet.row(List.of());
        sheet.row(row((Object[]) heads));
    }

    private static String local(Instant at, ZoneId zone) {
        return MINUTE.format(at.atZone(zone));
    }

    private static List<Object> row(Object... values) {
        return new ArrayList<>(Arrays.asList(values));
    }

    private static Response file(byte[] bytes, String type, String name) {
        return Response.ok(bytes, type).header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .header("Cache-Control", "no-store").build();
    }

    private static DischargeWords words() {
        return Language.words(DischargeWords.class);
    }

    private static EvidenceWords evidence() {
        return Language.words(EvidenceWords.class);
    }
}
