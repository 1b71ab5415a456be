package cn.yuanqi.request;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;

import jakarta.ws.rs.core.Response;

import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.platform.table.Download;
import cn.yuanqi.platform.table.TableFormat;
import cn.yuanqi.platform.table.TableWriter;

/** Cases and what they come to as spreadsheets. */
final class CaseExport {
    private CaseExport() {
    }

    private interface Rows {
        void write(TableWriter sheet) throws IOException;
    }

    static Response cases(List<CaseView> cases, String format, ZoneId zone) {
        var words = words();
        var texts = texts();
        return file(format, words.title(), sheet -> {
            sheet.header(List.of(words.number(), words.item(), words.enterprise(), words.state(), words.assignee(),
                    texts.openedAt(), words.due(), texts.doneAt(), words.promised(), texts.workedHours(),
                    words.rating()));
            for (var one : cases) {
                sheet.row(Arrays.asList(one.number(), one.name(), one.enterprise(),
                        Language.words(RequestWords.class).status(one.status()), one.assignee(),
                        local(one.openedAt(), zone), local(one.sla().dueAt(), zone), local(one.doneAt(), zone),
                        one.sla().days(), one.sla().workedHours(),
                        one.rating() == null ? null : one.rating().stars()));
            }
        });
    }

    static Response statistics(CaseStatistics statistics, String format) {
        var words = words();
        var texts = texts();
        return file(format, words.statistics(), sheet -> {
            sheet.header(List.of(texts.kind(), texts.dayName(), texts.live(), texts.theyWait(), words.overdue(),
                    texts.doneCount(), texts.kept(), texts.median(), words.rating()));
            for (var one : statistics.workload()) {
                sheet.row(Arrays.asList(texts.workload(), one.name() == null ? words.nobody() : one.name(), one.live(),
                        one.waiting(), one.overdue(), one.done(), null, null, null));
            }
            for (var one : statistics.items()) {
                sheet.row(Arrays.asList(texts.byItem(), one.name(), null, null, null, one.done(), one.keptPercent(),
                        one.medianHours(), one.stars()));
            }
            for (var one : statistics.byMonth()) {
                sheet.row(Arrays.asList(texts.byMonth(), one.month(), null, null, null, one.done(),
                        one.keptPercent(), one.medianHours(), null));
            }
        });
    }

    private static Response file(String format, String name, Rows rows) {
        var chosen = TableFormat.of(format == null || format.isEmpty() ? "csv" : format).orElseThrow(
                () -> Problem.invalid("format", Language.words(RequestWords.class).chooseOne()));
        var out = new ByteArrayOutputStream();
        try (var sheet = TableWriter.to(out, chosen, name)) {
            rows.write(sheet);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Download.of(to -> to.write(out.toByteArray()), chosen, name);
    }

    /** By the park's clock. */
    private static String local(Instant at, ZoneId zone) {
        return at == null
                ? null
                : LocalDateTime.ofInstant(at.truncatedTo(ChronoUnit.MINUTES), zone).toString()
                        .replace('T', ' ');
    }

    private static RequestPageWords words() {
        return Language.words(RequestPageWords.class);
    }

    private static CatalogueWords texts() {
        return Language.words(CatalogueWords.class);
    }
}
