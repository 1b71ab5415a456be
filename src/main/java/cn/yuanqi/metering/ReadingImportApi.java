package cn.yuanqi.metering;

import static cn.yuanqi.identity.Role.Names.OPERATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;

import io.smallrye.common.annotation.Blocking;

/** Many readings at once, from a spreadsheet. */
@Path("/api/v1/parks/{park}/meters/imports")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
class ReadingImportApi {
    @Inject
    ReadingImport imports;

    /** CSV or XLSX with the columns number and value, and as wanted day, reader, rolled over, confirmed, note. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(OPERATOR)
    public ReadingImport.Result take(@RestForm FileUpload file, @RestQuery boolean dryRun) {
        return imports.take(file, dryRun);
    }
}
