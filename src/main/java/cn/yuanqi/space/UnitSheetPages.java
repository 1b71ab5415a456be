package cn.yuanqi.space;

import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;

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
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;

import cn.yuanqi.platform.Problem;
import cn.yuanqi.platform.table.ImportResult;
import cn.yuanqi.tenancy.CurrentPark;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** Bringing units in by hand: choose a file, see what would come of it, do it. */
@Path("/parks/{park}/units")
@Produces(MediaType.TEXT_HTML)
@Blocking
class UnitSheetPages {
    @Inject
    CurrentPark park;
    @Inject
    UnitImport imports;
    @Inject
    UnitExport export;

    /**
     * @param result {@code null} before a file was looked at
     * @param refusal why the file was not taken, else {@code null}
     * @param inPlace whether the page stays and keeps the chosen file
     */
    record Form(ImportResult result, String refusal, boolean strict, boolean inPlace) {
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance units(Form form, String path);

        static native TemplateInstance units$outcome(Form form, String path);
    }

    @GET
    @Path("imports")
    @RolesAllowed(OPERATOR)
    public TemplateInstance open() {
        return Templates.units(new Form(null, null, false, false), path());
    }

    /** An empty sheet to fill in. */
    @GET
    @Path("imports/template")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed(OPERATOR)
    public Response template(@RestQuery String format) {
        return export.template(format);
    }

    @GET
    @Path("export")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({OPERATOR, LEADER})
    public Response all(@RestQuery String format) {
        return export.units(format);
    }

    /** @param step {@code write} imports, anything else only looks */
    @POST
    @Path("imports")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(OPERATOR)
    public Response run(@RestForm("file") FileUpload file, @RestForm String mode, @RestForm String step,
            @HeaderParam("HX-Request") boolean inPlace) {
        boolean strict = UnitSheetApi.strict(mode);
        try {
            var order = new UnitImport.Order(!"write".equals(step), strict);
            return shown(200, new Form(UnitSheetApi.run(imports, file, order), null, strict, inPlace));
        } catch (Problem refused) {
            if (refused.status() != 422) {
                throw refused;
            }
            var says = refused.errors().isEmpty() ? refused.getMessage() : refused.errors().get(0).message();
            return shown(inPlace ? 200 : 422, new Form(null, says, strict, inPlace));
        }
    }

    private Response shown(int status, Form form) {
        var template = form.inPlace() ? Templates.units$outcome(form, path()) : Templates.units(form, path());
        return Response.status(status).entity(template).build();
    }

    private String path() {
        return "/parks/" + park.id() + "/units/imports";
    }
}
