package cn.yuanqi.enterprise.report;

import static cn.yuanqi.identity.Role.Names.CLERK;
import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;
import static cn.yuanqi.identity.Role.Names.OWNER;

import java.util.LinkedHashMap;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import cn.yuanqi.enterprise.Signature;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.platform.Etag;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Listing;
import cn.yuanqi.platform.Problem;

/** Reports as JSON: filed by the enterprise's owner, accepted or sent back by the park's operator. */
@Path("/api/v1/parks/{park}/reports")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Transactional
class ReportApi {
    @Inject
    Actor actor;
    @Inject
    Signature signature;
    @Inject
    Reporting reporting;
    @Inject
    ObjectMapper json;

    /** @param confirmed fields whose value is right although it looks like a slip of the unit */
    record Submission(List<String> confirmed) {
    }

    record Return(List<Reason> fields, String note) {
    }

    record Reason(String field, String reason) {
    }

    @GET
    @RolesAllowed({OPERATOR, LEADER, OWNER, CLERK})
    public Listing<ReportView> list(@Context UriInfo uri) {
        var found = ReportFilter.of(Sight.of(actor), uri).find();
        return found.map(new ReportViews(found.items(), signature.stamp().today())::of);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({OPERATOR, LEADER, OWNER, CLERK})
    public RestResponse<ReportSheet> one(@RestPath String id) {
        return sheet(visible(id));
    }

    @PUT
    @Path("/{id}/draft")
    @RolesAllowed({OWNER, CLERK})
    public RestResponse<ReportSheet> save(@RestPath String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            DraftInput draft) {
        var report = own(id);
        Etag.check(ifMatch, report.version);
        reporting.save(report, (draft == null ? new DraftInput(null) : draft).written(report.form()),
                signature.stamp());
        return sheet(report);
    }

    @POST
    @Path("/{id}/submission")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(OWNER)
    public RestResponse<ReportSheet> submit(@RestPath String id, String body) throws JsonProcessingException {
        var report = own(id);
        reporting.submit(report, confirmed(body), signature.stamp());
        return sheet(report);
    }

    /** There need be no body at all. */
    private List<String> confirmed(String body) throws JsonProcessingException {
        var said = body == null || body.isBlank() ? null : json.readValue(body, Submission.class);
        return said == null || said.confirmed == null ? List.of() : said.confirmed;
    }

    @POST
    @Path("/{id}/acceptance")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(OPERATOR)
    public RestResponse<ReportSheet> accept(@RestPath String id) {
        var report = visible(id);
        reporting.accept(report, signature.stamp());
        return sheet(report);
    }

    @POST
    @Path("/{id}/return")
    @RolesAllowed(OPERATOR)
    public RestResponse<ReportSheet> sendBack(@RestPath String id, Return said) {
        var report = visible(id);
        var reasons = new LinkedHashMap<String, String>();
        for (Reason each : said == null || said.fields == null ? List.<Reason>of() : said.fields) {
            if (each == null || each.field == null || each.reason == null || each.reason.isBlank()) {
                throw Problem.invalid(each == null || each.field == null ? "fields" : each.field,
                        Language.words(ReportWords.class).reasonMissing());
            }
            reasons.put(each.field, each.reason.strip());
        }
        reporting.sendBack(report, reasons, said == null ? null : said.note, signature.stamp());
        return sheet(report);
    }

    private RestResponse<ReportSheet> sheet(Report report) {
        var view = new ReportViews(List.of(report), signature.stamp().today()).of(report);
        return Etag.ok(ReportSheet.of(report, view), report.version);
    }

    private Report visible(String id) {
        return Report.visible(actor, Ids.parse(id)).orElseThrow(Problem::notFound);
    }

    /** @throws Problem 403 for who sees it as the park's, but files for another enterprise */
    private Report own(String id) {
        var report = visible(id);
        if (!report.enterpriseId.equals(actor.enterpriseId())) {
            throw Problem.forbidden();
        }
        return report;
    }
}
