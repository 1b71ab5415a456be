package cn.yuanqi.enterprise.exchange;

import static cn.yuanqi.identity.Role.Names.OPERATOR;

import java.net.URI;
import java.time.Clock;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;

import cn.yuanqi.enterprise.Signature;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.CurrentPark;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** Importing a spreadsheet by hand: choose, see what would happen, do it. The file stays chosen in the browser meanwhile. */
@Path("/parks/{park}/enterprises/imports")
@Produces(MediaType.TEXT_HTML)
@Blocking
class ImportPages {
    private static final int SHOWN = 200;

    @Inject
    CurrentPark park;
    @Inject
    EnterpriseImport imports;
    @Inject
    Signature signature;
    @Inject
    ImportJobs jobs;
    @Inject
    Actor actor;
    @Inject
    Clock clock;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance page(ImportForm form, boolean inPlace, String path);

        static native TemplateInstance page$outcome(ImportForm form, boolean inPlace, String path);
    }

    @GET
    @RolesAllowed(OPERATOR)
    public TemplateInstance open() {
        return Templates.page(new ImportForm(null, null, false, running()), false, path());
    }

    /** An empty sheet to fill in. */
    @GET
    @Path("/template")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed(OPERATOR)
    public Response template(@RestQuery String format) {
        return ImportTemplate.answer(Export.format(format));
    }

    /** @param step {@code write} imports, anything else only looks */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(OPERATOR)
    public Response run(@RestForm("file") FileUpload file, @RestForm String mode,
            @RestForm String step, @HeaderParam("HX-Request") boolean inPlace) {
        var chosen = ImportMode.of(mode);
        try {
            if ("write".equals(step)) {
                var order = new ImportOrder(chosen, false, signature.stamp(), Language.current(), actor.person());
                return begun(jobs.start(park.id(), ImportApi.sent(file), order), inPlace);
            }
            var order = new ImportOrder(chosen, true, signature.stamp(), Language.current());
            if (inPlace) {
                return check(jobs.start(park.id(), ImportApi.sent(file), order).toString());
            }
            var result = imports.run(ImportApi.sent(file), order, ImportProgress.NOBODY);
            return shown(200, inPlace, new ImportForm(result, null, isStrict(chosen), running()));
        } catch (Problem refused) {
            if (refused.status() != 422 && refused.status() != 409) {
                throw refused;
            }
            var says = refused.errors().isEmpty() ? refused.getMessage() : refused.errors().get(0).message();
            var running = refused.status() == 409 ? running() : null;
            return shown(inPlace ? 200 : refused.status(), inPlace,
                    new ImportForm(null, says, isStrict(chosen), running));
        }
    }

    /** How far a check is, then what it found; asked for again and again by the page that began it. */
    @GET
    @Path("/{id}/check")
    @RolesAllowed(OPERATOR)
    public Response check(@RestPath String id) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var job = ImportJob.known(Ids.parse(id)).filter(each -> each.dryRun).orElseThrow(Problem::notFound);
            var view = ImportJobView.of(job, job.firstErrors(SHOWN), clock.instant());
            var form = ImportForm.of(view, job.mode.equals(ImportMode.ALL_OR_NOTHING.code()));
            return Response.ok(Templates.page$outcome(form, true, path())).build();
        });
    }

    private Response begun(UUID job, boolean inPlace) {
        var page = path() + "/" + job;
        return inPlace
                ? Response.noContent().header("HX-Redirect", page).build()
                : Response.seeOther(URI.create(page)).build();
    }

    private static boolean isStrict(ImportMode mode) {
        return mode == ImportMode.ALL_OR_NOTHING;
    }

    /** The park's import under way, so that who left its page finds back. */
    private ImportJob running() {
        return QuarkusTransaction.requiringNew().call(() -> ImportJob.running(clock.instant()).orElse(null));
    }

    private Response shown(int status, boolean inPlace, ImportForm form) {
        var template = inPlace
                ? Templates.page$outcome(form, true, path())
                : Templates.page(form, false, path());
        return Response.status(status).entity(template).build();
    }

    private String path() {
        return "/parks/" + park.id() + "/enterprises/imports";
    }
}
