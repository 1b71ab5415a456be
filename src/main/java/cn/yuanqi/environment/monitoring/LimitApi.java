package cn.yuanqi.environment.monitoring;

import java.util.Set;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
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

import cn.yuanqi.identity.Actor;
import cn.yuanqi.identity.Role;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Parameters;
import cn.yuanqi.platform.Problem;
import io.smallrye.common.annotation.Blocking;

/** The outlets' limits as spreadsheets. */
@Path("/api/v1/parks/{park}/environment/limits")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
class LimitApi {
    @Inject
    Actor actor;
    @Inject
    LimitExchange exchange;

    /** Limits from CSV or XLSX; {@code dryRun=true} only checks. Good rows are written, each bad one is told of. */
    @POST
    @Path("imports")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(Role.Names.OFFICER)
    public LimitExchange.Result take(@RestForm("file") FileUpload file, @RestQuery String dryRun,
            @Context UriInfo uri) {
        Parameters.only(uri, Set.of("dryRun"));
        if (dryRun != null && !dryRun.isEmpty() && !Set.of("true", "false").contains(dryRun)) {
            throw Problem.invalid("dryRun", Language.words(LimitWords.class).unknownValue(dryRun));
        }
        return exchange.take(file, "true".equals(dryRun));
    }

    /** The limits of all outlets that the asker sees, {@code format} csv (the default) or xlsx. */
    @GET
    @Path("export")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({Role.Names.OPERATOR, Role.Names.LEADER, Role.Names.OFFICER, Role.Names.OWNER, Role.Names.CLERK})
    @Transactional
    public Response export(@RestQuery String format, @Context UriInfo uri) {
        Parameters.only(uri, Set.of("format"));
        return LimitExport.file(format, Outlet.seen(Sight.of(actor)));
    }
}
