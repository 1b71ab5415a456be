package cn.yuanqi.space;

import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;

import java.util.Set;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;

import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Parameters;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.platform.table.ImportResult;
import io.smallrye.common.annotation.Blocking;

/** Spreadsheets of buildings, floors and units, in and out. */
@Path("/api/v1/parks/{park}/units")
@Blocking
class UnitSheetApi {
    @Inject
    UnitImport imports;
    @Inject
    UnitExport export;

    /** @param mode {@code good-rows} (default) or {@code all-or-nothing} */
    @POST
    @Path("imports")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(OPERATOR)
    public ImportResult run(@RestForm("file") FileUpload file, @RestQuery String dryRun, @RestQuery String mode,
            @Context UriInfo uri) {
        Parameters.only(uri, Set.of("dryRun", "mode"));
        var order = new UnitImport.Order(second("dryRun", dryRun, "false", "true"), strict(mode));
        return run(imports, file, order);
    }

    static ImportResult run(UnitImport imports, FileUpload file, UnitImport.Order order) {
        if (file == null || file.fileName() == null || file.fileName().isEmpty()) {
            throw Problem.invalid("file", Language.words(SpaceWords.class).missing());
        }
        return imports.run(file.uploadedFile(), file.fileName(), order);
    }

    static boolean strict(String mode) {
        return second("mode", mode, "good-rows", "all-or-nothing");
    }

    /** @return whether it is the second word; the first is the usual one */
    private static boolean second(String name, String asked, String usual, String other) {
        if (asked == null || asked.isEmpty() || asked.equals(usual)) {
            return false;
        }
        if (asked.equals(other)) {
            return true;
        }
        throw Problem.invalid(name, Language.words(SpaceWords.class).unknownValue(asked));
    }

    /** @param format csv (default) or xlsx */
    @GET
    @Path("export")
    @RolesAllowed({OPERATOR, LEADER})
    public Response all(@RestQuery String format, @Context UriInfo uri) {
        Parameters.only(uri, Set.of("format"));
        return export.units(format);
    }
}
