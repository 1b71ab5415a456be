package cn.yuanqi.environment.monitoring;

import static cn.yuanqi.identity.Role.Names.CLERK;
import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OFFICER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;
import static cn.yuanqi.identity.Role.Names.OWNER;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

import cn.yuanqi.identity.Actor;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Listing;
import cn.yuanqi.platform.Parameters;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.CurrentPark;
import io.smallrye.common.annotation.Blocking;

/** Laboratories' results: apart from the online values by their source, and beside them. */
@Path("/api/v1/parks/{park}/environment/lab-results")
@Blocking
class LabApi {
    private static final int MOST = 200;

    @Inject
    Actor actor;
    @Inject
    CurrentPark park;
    @Inject
    LabDesk desk;

    @GET
    @Operation(summary = "The results of an outlet's samples, the last sampled first, at most 200")
    @RolesAllowed({OPERATOR, LEADER, OFFICER, OWNER, CLERK})
    @Transactional
    public Listing<LabView> list(@QueryParam("outletId") String outletId, @QueryParam("factor") String factor,
            @QueryParam("from") String from, @QueryParam("to") String to, UriInfo uri) {
        Parameters.only(uri, Set.of("outletId", "factor", "from", "to"));
        if (outletId == null) {
            throw Problem.invalid("outletId", words().missing());
        }
        var outlet = Outlet.visible(Ids.parse(outletId), Sight.of(actor)).orElseThrow(Problem::notFound);
        var filter = new LabFilter(factor, instant("from", from), instant("to", to));
        var items = LabResult.newest(List.of(outlet.id), filter, MOST).stream()
                .map(result -> LabView.of(result, outlet, park.zone())).toList();
        return new Listing<>(items, null, null);
    }

    @POST
    @Path("/imports")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "Takes a laboratory's file (CSV or XLSX): good rows are stored, bad ones named")
    @RolesAllowed(OFFICER)
    public LabDesk.Imported take(@RestForm FileUpload file, @QueryParam("dryRun") boolean dryRun) {
        return desk.take(file, dryRun);
    }

    private static Instant instant(String field, String text) {
        try {
            return text == null ? null : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException unreadable) {
            throw Problem.invalid(field, words().badInstant());
        }
    }

    private static LabWords words() {
        return Language.words(LabWords.class);
    }
}
