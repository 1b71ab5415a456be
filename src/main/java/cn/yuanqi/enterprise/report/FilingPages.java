package cn.yuanqi.enterprise.report;

import static cn.yuanqi.identity.Role.Names.CLERK;
import static cn.yuanqi.identity.Role.Names.OWNER;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

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

/** Filling in a report: checked while it is typed, kept as a draft, filed by the owner. Nothing typed is ever lost. */
@Path("/parks/{park}/reports/{id}/filing")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({OWNER, CLERK})
@Blocking
class FilingPages {
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

    /** @param problem what is wrong with the whole, {@code null} when nothing is */
    record Around(String path, String back, boolean mayFile, String due, String note, String problem) {
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance form(EnterpriseView e, FilingForm form, Around around);

        static native TemplateInstance form$checks(FilingForm form);
    }

    /** While the park decides there is nothing to write: then the report itself. */
    @GET
    public Response open(@RestPath String id) {
        return inPark(() -> {
            var report = own(id);
            return report.status == ReportStatus.SUBMITTED
                    ? Response.seeOther(URI.create(back(id))).build()
                    : Response.ok(page(id, FilingForm.of(report), null)).build();
        });
    }

    /** What there is to say about what stands in the form now; it is not kept. */
    @POST
    @Path("/check")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public TemplateInstance check(@RestPath String id, MultivaluedMap<String, String> sent) {
        return inPark(() -> {
            var report = own(id);
            return Templates.form$checks(FilingForm.of(report, FilingForm.typed(report.form(), sent), false,
                    report.version));
        });
    }

    /** Keeps the draft, and then files it when the person asked for that. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(@RestPath String id, MultivaluedMap<String, String> sent) {
        boolean files = "submit".equals(sent.getFirst("step"));
        if (files && !actor.has(Role.OWNER)) {
            throw Problem.forbidden();
        }
        try {
            inPark(() -> keep(own(id), sent));
            if (files) {
                inPark(() -> {
                    reporting.submit(own(id), List.of(), signature.stamp());
                    return null;
                });
            }
            var words = Language.words(ReportPageWords.class);
            flash.good(files ? words.filed() : words.draftSaved());
            return Response.seeOther(URI.create(files ? back(id) : path(id))).build();
        } catch (Problem refused) {
            return again(id, sent, refused);
        }
    }

    private Object keep(Report report, MultivaluedMap<String, String> sent) {
        if (report.version != FilingForm.version(sent)) {
            throw Problem.stale();
        }
        reporting.save(report, FilingForm.typed(report.form(), sent), signature.stamp());
        return null;
    }

    /** With all that was typed; who was overtaken may save again, knowingly. */
    private Response again(String id, MultivaluedMap<String, String> sent, Problem refused) {
        if (refused.status() != 422 && refused.status() != 412 && refused.status() != 409) {
            throw refused;
        }
        var words = Language.words(ReportPageWords.class);
        return Response.status(refused.status()).entity(inPark(() -> {
            var report = own(id);
            Map<String, Written> typed = FilingForm.typed(report.form(), sent);
            var form = FilingForm.of(report, typed, refused.status() == 422, report.version);
            return page(id, form, refused.status() == 422 ? words.notFiled(form.bad()) : refused.getMessage());
        })).build();
    }

    private TemplateInstance page(String id, FilingForm form, String problem) {
        var report = form.report();
        Enterprise enterprise = Enterprise.findById(report.enterpriseId);
        var note = ReportRevision.of(report, report.revision).map(revision -> revision.note)
                .filter(said -> form.isReturned()).orElse(null);
        return Templates.form(EnterpriseView.of(enterprise), form, new Around(path(id), back(id), actor.has(Role.OWNER),
                report.dueOn().map(Object::toString).orElse(null), note, problem));
    }

    private Report own(String id) {
        var report = Report.visible(actor, Ids.parse(id)).orElseThrow(Problem::notFound);
        if (!report.enterpriseId.equals(actor.enterpriseId())) {
            throw Problem.forbidden();
        }
        return report;
    }

    private static <T> T inPark(Supplier<T> work) {
        return QuarkusTransaction.requiringNew().call(work::get);
    }

    private String path(String id) {
        return back(id) + "/filing";
    }

    private String back(String id) {
        return "/parks/" + park.id() + "/reports/" + Ids.parse(id);
    }
}
