package cn.yuanqi.enterprise.report;

import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;

import java.net.URI;
import java.util.List;
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

import cn.yuanqi.enterprise.Signature;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.identity.Role;
import cn.yuanqi.platform.Flash;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.CurrentPark;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** The park's forms: what is asked now, what was asked before, and the next version. */
@Path("/parks/{park}/reports/forms/{code}")
@Produces(MediaType.TEXT_HTML)
@Blocking
class FormPages {
    @Inject
    Actor actor;
    @Inject
    CurrentPark park;
    @Inject
    Signature signature;
    @Inject
    Flash flash;

    /** A version and the periods that it is filed for. @param until {@code null} while there is no end */
    record Version(ReportForm form, String from, String until, boolean inForce, boolean replaced) {
    }

    /** Where the page stands. @param problem what is wrong with the whole, {@code null} when nothing is */
    record Around(String title, Cadence code, int version, String path, String reports, boolean asks,
            String problem) {
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance form(ReportForm form, List<Version> versions, boolean mayWrite, Around around);

        static native TemplateInstance next(NextFormTyped typed, Around around);
    }

    @GET
    @RolesAllowed({OPERATOR, LEADER})
    public TemplateInstance open(@RestPath String code) {
        var cadence = FormApi.cadence(code);
        return inPark(() -> {
            var form = ReportForm.inForce(Period.at(cadence, signature.stamp().today()));
            return Templates.form(form, versions(cadence, form), actor.has(Role.OPERATOR), around(form, false, null));
        });
    }

    private static List<Version> versions(Cadence cadence, ReportForm inForce) {
        var all = ReportForm.all().stream().filter(form -> form.code == cadence).toList();
        // The page is drawn when the transaction is over; what it reads must be here by then.
        all.forEach(ReportForm::fields);
        return all.stream().map(form -> {
            var next = all.stream().filter(later -> later.formVersion > form.formVersion)
                    .map(later -> later.validFrom).min(String::compareTo);
            return new Version(form, form.validFrom.equals(cadence.first().toString()) ? null : form.validFrom,
                    next.map(from -> Period.read(from).orElseThrow().previous().toString()).orElse(null),
                    form.formVersion == inForce.formVersion,
                    next.filter(from -> from.compareTo(form.validFrom) <= 0).isPresent());
        }).toList();
    }

    @GET
    @Path("/next")
    @RolesAllowed(OPERATOR)
    public TemplateInstance next(@RestPath String code) {
        var cadence = FormApi.cadence(code);
        return inPark(() -> {
            var latest = ReportForm.latest(cadence);
            return Templates.next(NextFormTyped.of(latest), around(latest, false, null));
        });
    }

    /** Makes the next version, gives room for one more line, or asks whether lines are to go. */
    @POST
    @Path("/next")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(OPERATOR)
    public Response make(@RestPath String code, MultivaluedMap<String, String> sent) {
        var cadence = FormApi.cadence(code);
        return inPark(() -> {
            var latest = ReportForm.latest(cadence);
            var typed = NextFormTyped.of(latest, sent);
            if ("more".equals(sent.getFirst("step"))) {
                typed.more();
                return page(200, typed, around(latest, false, null));
            }
            if (!String.valueOf(latest.formVersion).equals(sent.getFirst("version"))) {
                return page(412, NextFormTyped.of(latest), around(latest, false, Problem.stale().getMessage()));
            }
            return made(latest, typed);
        });
    }

    private Response made(ReportForm latest, NextFormTyped typed) {
        try {
            var wanted = NextForm.checked(latest.code, typed.wanted());
            if (typed.asks()) {
                return page(200, typed, around(latest, true, null));
            }
            var form = ReportForm.next(latest.code, wanted, signature.stamp());
            flash.good(Language.words(ReportFormWords.class).versionMade(form.formVersion, form.validFrom));
            return Response.seeOther(URI.create(path(latest.code))).build();
        } catch (Problem refused) {
            if (refused.status() != 422) {
                throw refused;
            }
            typed.refused(refused.errors());
            return page(422, typed, around(latest, false,
                    Language.words(ReportFormWords.class).versionNotMade(typed.errors().size())));
        }
    }

    private static Response page(int status, NextFormTyped typed, Around around) {
        return Response.status(status).entity(Templates.next(typed, around)).build();
    }

    private Around around(ReportForm form, boolean asks, String problem) {
        return new Around(form.title(), form.code, form.formVersion, path(form.code), reports(), asks, problem);
    }

    private static <T> T inPark(Supplier<T> work) {
        return QuarkusTransaction.requiringNew().call(work::get);
    }

    private String path(Cadence code) {
        return reports() + "/forms/" + code;
    }

    private String reports() {
        return "/parks/" + park.id() + "/reports";
    }
}
