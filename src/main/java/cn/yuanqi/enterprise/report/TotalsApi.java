package cn.yuanqi.enterprise.report;

import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Set;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.RestQuery;

import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Parameters;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.platform.table.TableFormat;

/** What a period adds up to in the park, as JSON and as a spreadsheet. */
@Path("/api/v1/parks/{park}/reports")
@Transactional
class TotalsApi {

    @GET
    @Path("/totals")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({OPERATOR, LEADER})
    public Totals totals(@RestQuery String period, @Context UriInfo uri) {
        Parameters.only(uri, Set.of("period"));
        return Totals.of(read(period));
    }

    /** @param what {@code reports} (default) or {@code totals} */
    @GET
    @Path("/export")
    @RolesAllowed({OPERATOR, LEADER})
    public Response export(@RestQuery String period, @RestQuery String what, @RestQuery String format,
            @Context UriInfo uri) throws IOException {
        Parameters.only(uri, Set.of("period", "what", "format"));
        return file(read(period), what, format);
    }

    static Response file(Period period, String what, String format) throws IOException {
        var words = Language.words(ReportWords.class);
        var chosen = TableFormat.of(format == null ? "csv" : format)
                .orElseThrow(() -> Problem.invalid("format", words.badFormat()));
        boolean totals = "totals".equals(what);
        if (what != null && !totals && !what.equals("reports")) {
            throw Problem.invalid("what", words.badWhat());
        }
        var out = new ByteArrayOutputStream();
        if (totals) {
            ReportExport.totals(Totals.of(period), chosen, out);
        } else {
            ReportExport.reports(period, chosen, out);
        }
        return Response.ok(out.toByteArray(), chosen.contentType())
                .header("Content-Disposition", "attachment; filename=\""
                        + (totals ? "totals-" : "reports-") + period + "." + chosen.extension() + "\"")
                .build();
    }

    static Period read(String period) {
        return Period.read(period)
                .orElseThrow(() -> Problem.invalid("period", Language.words(ReportWords.class).badPeriod()));
    }
}
