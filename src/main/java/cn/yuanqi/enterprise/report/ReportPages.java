package cn.yuanqi.enterprise.report;

import static cn.yuanqi.identity.Role.Names.CLERK;
import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;
import static cn.yuanqi.identity.Role.Names.OWNER;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;

import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.enterprise.EnterpriseView;
import cn.yuanqi.enterprise.Signature;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.identity.Role;
import cn.yuanqi.platform.Flash;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.CurrentPark;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** One report to read, and for the operator to decide: accept it, or say at each figure why it goes back. */
@Path("/parks/{park}/reports")
@Produces(MediaType.TEXT_HTML)
@Blocking
class ReportPages {
    @Inject
    Actor actor;
    @Inject
    CurrentPark park;
    @Inject
    Signature signature;
    @Inject
    Reporting reporting;
    @Inject
    Flash flash;

    /** One line of the report beside earlier periods. @param reason as typed, or as it was sent back with */
    record Line(Field field, String value, String typed, Change previous, String previousShown, Change yearAgo,
            String yearAgoShown, String quarters, List<String> notes, boolean confirmed, String reason) {
    }

    /** @param decides whether the asker may accept and return it now; @param writes whether they may fill it in */
    record Page(Report report, String title, String due, boolean decides, boolean writes, String note,
            String typedNote, List<Problem.FieldError> errors, List<ReportSheet.Filed> history, String path) {

        public String period() {
            return report.period;
        }
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance report(EnterpriseView e, List<Line> lines, Page shown);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({OPERATOR, LEADER, OWNER, CLERK})
    public TemplateInstance open(@RestPath String id) {
        return QuarkusTransaction.requiringNew().call(() -> page(visible(id), Map.of(), "", List.of()));
    }

    @POST
    @Path("/{id}/acceptance")
    @RolesAllowed(OPERATOR)
    public Response accept(@RestPath String id) {
        var name = QuarkusTransaction.requiringNew().call(() -> {
            var report = visible(id);
            reporting.accept(report, signature.stamp());
            return Enterprise.<Enterprise>findById(report.enterpriseId).name;
        });
        flash.good(Language.words(ReportPageWords.class).acceptedNow(name));
        return done(id);
    }

    @POST
    @Path("/{id}/return")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(OPERATOR)
    public Response sendBack(@RestPath String id, MultivaluedMap<String, String> sent) {
        var reasons = new LinkedHashMap<String, String>();
        sent.forEach((name, values) -> {
            if (name.startsWith("r.") && !values.get(0).isBlank()) {
                reasons.put(name.substring(2), values.get(0).strip());
            }
        });
        var note = sent.getFirst("note") == null ? "" : sent.getFirst("note").strip();
        try {
            QuarkusTransaction.requiringNew().run(() -> reporting.sendBack(visible(id), reasons,
                    note.isEmpty() ? null : note, signature.stamp()));
            flash.good(Language.words(ReportPageWords.class).returnedNow(reasons.size()));
            return done(id);
        } catch (Problem refused) {
            if (refused.status() != 422) {
                throw refused;
            }
            return Response.status(422).entity(QuarkusTransaction.requiringNew().call(
                    () -> page(visible(id), reasons, note, refused.errors()))).build();
        }
    }

    private TemplateInstance page(Report report, Map<String, String> typed, String typedNote,
            List<Problem.FieldError> errors) {
        Enterprise enterprise = Enterprise.findById(report.enterpriseId);
        var form = report.form();
        boolean own = report.enterpriseId.equals(actor.enterpriseId());
        var history = ReportRevision.of(report).stream().map(ReportSheet::filed).toList();
        var shown = new Page(report, Language.current() == Language.ZH ? form.titleZh : form.titleEn,
                report.dueOn().map(Object::toString).orElse(null),
                actor.has(Role.OPERATOR) && report.status == ReportStatus.SUBMITTED,
                own && report.status != ReportStatus.SUBMITTED, ReportRevision.of(report, report.revision)
                        .map(revision -> revision.note).orElse(null),
                typedNote, errors, history, "/parks/" + park.id() + "/reports/" + report.id);
        return Templates.report(EnterpriseView.of(enterprise), lines(report, typed), shown);
    }

    private static List<Line> lines(Report report, Map<String, String> reasons) {
        var figures = report.figures();
        var compared = Compared.byField(Compared.of(report, figures));
        var findings = report.revision == 0 ? List.<Finding>of() : report.findings();
        return report.form().fields().stream().map(field -> {
            var figure = figures.get(field.code());
            var beside = compared.get(field.code());
            var none = new Change(null, null, null);
            var previous = beside == null ? none : beside.previous();
            var yearAgo = beside == null ? none : beside.yearAgo();
            var value = figure == null
                    ? Shown.NOTHING
                    : field.kind().isNumber()
                            ? Shown.of(field, figure.amount)
                            : figure.typed;
            return new Line(field, value, figure == null ? null : figure.typed, previous,
                    Shown.of(field, previous.base()), yearAgo,
                    Shown.of(field, yearAgo.base()), beside == null
                            || beside.quarters() == null
                                    ? null
                                    : Shown.of(field, beside.quarters()),
                    findings.stream().filter(found -> found.field().equals(field.code())).map(Finding::message)
                            .toList(),
                    figure != null && figure.confirmedAt != null,
                    reasons.getOrDefault(field.code(), figure == null ? null : figure.returnReason));
        }).toList();
    }

    private Report visible(String id) {
        return Report.visible(actor, Ids.parse(id)).orElseThrow(Problem::notFound);
    }

    private Response done(String id) {
        return Response.seeOther(URI.create("/parks/" + park.id() + "/reports/" + Ids.parse(id))).build();
    }
}
