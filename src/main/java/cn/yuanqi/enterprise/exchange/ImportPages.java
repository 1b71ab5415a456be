package cn.yuanqi.enterprise.exchange;

import static cn.yuanqi.identity.Role.Names.OPERATOR;

import java.net.URI;

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
import org.jboss.resteasy.reactive.multipart.FileUpload;

import cn.yuanqi.enterprise.Signature;
import cn.yuanqi.platform.Flash;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.CurrentPark;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** Importing a spreadsheet by hand: choose, see what would happen, do it. The file stays chosen in the browser meanwhile. */
@Path("/parks/{park}/enterprises/imports")
@Produces(MediaType.TEXT_HTML)
@Blocking
class ImportPages {
    @Inject
    CurrentPark park;
    @Inject
    EnterpriseImport imports;
    @Inject
    Signature signature;
    @Inject
    Flash flash;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance page(ImportResult result, String refusal, boolean inPlace, String path,
                boolean strict);

        static native TemplateInstance page$outcome(ImportResult result, String refusal, boolean inPlace);
    }

    @GET
    @RolesAllowed(OPERATOR)
    public TemplateInstance open() {
        return Templates.page(null, null, false, path(), false);
    }

    /** @param step {@code write} imports, anything else only looks */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(OPERATOR)
    public Response run(@RestForm("file") FileUpload file, @RestForm String mode,
            @RestForm String step, @HeaderParam("HX-Request") boolean inPlace) {
        var chosen = ImportMode.of(mode);
        boolean dryRun = !"write".equals(step);
        try {
            var order = new ImportOrder(chosen, dryRun, signature.stamp(), Language.current());
            var result = imports.run(ImportApi.sent(file), order, ImportProgress.NOBODY);
            if (result.written() && result.rejected() == 0) {
                flash.good(Language.words(ExchangeWords.class).imported(result.created(), result.updated(),
                        result.unchanged()));
                return done(inPlace);
            }
            return shown(200, inPlace, result, null, chosen);
        } catch (Problem refused) {
            if (refused.status() != 422) {
                throw refused;
            }
            var says = refused.errors().isEmpty() ? refused.getMessage() : refused.errors().get(0).message();
            return shown(inPlace ? 200 : 422, inPlace, null, says, chosen);
        }
    }

    private Response done(boolean inPlace) {
        var list = "/parks/" + park.id() + "/enterprises";
        return inPlace
                ? Response.noContent().header("HX-Redirect", list).build()
                : Response.seeOther(URI.create(list)).build();
    }

    private Response shown(int status, boolean inPlace, ImportResult result, String refusal,
            ImportMode mode) {
        var template = inPlace
                ? Templates.page$outcome(result, refusal, true)
                : Templates.page(result, refusal, false, path(), mode == ImportMode.ALL_OR_NOTHING);
        return Response.status(status).entity(template).build();
    }

    private String path() {
        return "/parks/" + park.id() + "/enterprises/imports";
    }
}
