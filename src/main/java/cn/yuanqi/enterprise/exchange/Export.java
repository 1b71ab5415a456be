package cn.yuanqi.enterprise.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;

import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.enterprise.EnterpriseSearch;
import cn.yuanqi.enterprise.PeopleOf;
import cn.yuanqi.enterprise.report.EnterpriseKpi;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.identity.Role;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.platform.table.Download;
import cn.yuanqi.platform.table.TableFormat;
import cn.yuanqi.platform.table.TableWriter;
import cn.yuanqi.tenancy.CurrentPark;
import io.quarkus.narayana.jta.QuarkusTransaction;

/** Sends what the asker may see of the register, chunk by chunk; no transaction waits for the one who reads it. */
@ApplicationScoped
class Export {
    private static final int CHUNK = 500;
    private static final int EARLIEST_YEAR = 1978;

    @Inject
    Actor actor;
    @Inject
    CurrentPark park;
    @Inject
    Clock clock;
    @Inject
    ExportTurns turns;

    /** One chunk as rows, and where the next one begins; {@code null} after the last. */
    private record Part(List<List<Object>> rows, EnterpriseSearch next) {
    }

    /** @throws Problem 422 for an unknown format or filter, 409 when too much is being exported already */
    Response answer(String format, UriInfo uri) {
        var chosen = format(format);
        var today = LocalDate.now(clock.withZone(park.zone()));
        var search = EnterpriseSearch.whole(uri, today, Set.of("format"), CHUNK);
        var sheet = QuarkusTransaction.requiringNew()
                .call(() -> new RegisterSheet(years(today), one -> PeopleOf.isOpen(actor, one)));
        var turn = turns.take(actor.person().id());
        StreamingOutput body = out -> {
            try (turn) {
                write(out, chosen, sheet, search);
            }
        };
        return Download.of(body, chosen, "企业名册-" + park.id() + "-" + today);
    }

    /** @throws Problem 422 when there is no such format */
    static TableFormat format(String name) {
        return TableFormat.of(name == null || name.isEmpty() ? "csv" : name).orElseThrow(
                () -> Problem.invalid("format", Language.words(ExchangeWords.class).unknownValue(name)));
    }

    /** Officers see who the enterprises are, not what they earn. */
    private List<Integer> years(LocalDate today) {
        boolean sees = actor.has(Role.OPERATOR) || actor.has(Role.LEADER);
        return sees
                ? EnterpriseKpi.count().revenueByYear().keySet().stream()
                        .filter(year -> year >= EARLIEST_YEAR && year <= today.getYear()).toList()
                : List.of();
    }

    private void write(OutputStream out, TableFormat format, RegisterSheet sheet, EnterpriseSearch search)
            throws IOException {
        try (var writer = TableWriter.to(out, format, Language.ZH.wordsOf(ExchangeWords.class).sheetName())) {
            writer.header(sheet.titles());
            for (var from = search; from != null;) {
                var begin = from;
                var part = QuarkusTransaction.requiringNew().call(() -> part(begin, sheet));
                for (List<Object> row : part.rows()) {
                    writer.row(row);
                }
                from = part.next();
            }
        }
    }

    private Part part(EnterpriseSearch search, RegisterSheet sheet) {
        var found = Enterprise.some(actor, search);
        var next = found.size() < CHUNK ? null : search.behind(found.get(found.size() - 1));
        return new Part(sheet.rows(found), next);
    }
}
