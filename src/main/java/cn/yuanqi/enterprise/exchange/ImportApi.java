package cn.yuanqi.enterprise.exchange;

import static cn.yuanqi.identity.Role.Names.OPERATOR;

import java.util.Set;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;

import cn.yuanqi.enterprise.Signature;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Parameters;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.platform.table.ImportResult;

/** Spreadsheets into the register. */
@Path("/api/v1/parks/{park}/enterprises/imports")
@Produces(MediaType.APPLICATION_JSON)
class ImportApi {
    @Inject
    EnterpriseImport imports;
    @Inject
    Signature signature;

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(OPERATOR)
    public ImportResult run(@RestForm("file") FileUpload file, @RestQuery String dryRun, @RestQuery String mode,
            @Context UriInfo uri) {
        Parameters.only(uri, Set.of("dryRun", "mode"));
        var order = new ImportOrder(ImportMode.of(mode), isTrue(dryRun), signature.stamp(), Language.current());
        return imports.run(sent(file), order, ImportProgress.NOBODY);
    }

    /** @throws Problem 422 when no file came */
    static EnterpriseImport.Sent sent(FileUpload file) {
        if (file == null) {
            throw Problem.invalid("file", Language.words(ExchangeWords.class).fileMissing());
        }
        return new EnterpriseImport.Sent(file.uploadedFile(), file.fileName());
    }

    private static boolean isTrue(String dryRun) {
        if (dryRun == null || dryRun.isEmpty() || dryRun.equals("false")) {
            return false;
        }
        if (dryRun.equals("true")) {
            return true;
        }
        throw Problem.invalid("dryRun", Language.words(ExchangeWords.class).unknownValue(dryRun));
    }
}
