package cn.yuanqi.environment.monitoring;

import static cn.yuanqi.identity.Role.Names.CLERK;
import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OFFICER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;
import static cn.yuanqi.identity.Role.Names.OWNER;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

import cn.yuanqi.identity.Actor;
import cn.yuanqi.identity.Role;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.CurrentPark;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** Laboratories' results as a page: upload, what was wrong, and each result beside the logger's hour. */
@Path("/parks/{park}/environment/lab-results")
@Produces(MediaType.TEXT_HTML)
@Blocking
class LabPages {
    private static final int MOST = 100;

    @Inject
    Actor actor;
    @Inject
    CurrentPark park;
    @Inject
    LabDesk desk;

    /** @param outlet the only one whose results are shown, {@code null} for all that the asker sees */
    record Shown(String path, String outlet, String outletId, boolean mayUpload, List<LabView> results,
            Map<String, String> names) {
        /** Where the file goes; the page that comes back is the same. */
        public String action() {
            return outletId == null ? path : path + "?outletId=" + outletId;
        }
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance results(Shown shown, LabDesk.Imported imported,
                List<Problem.FieldError> errors);
    }

    @GET
    @RolesAllowed({OPERATOR, LEADER, OFFICER, OWNER, CLERK})
    public TemplateInstance results(@QueryParam("outletId") String outletId) {
        return Templates.results(shown(outletId), null, List.of());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(OFFICER)
    public Response take(@QueryParam("outletId") String outletId, @RestForm FileUpload file) {
        try {
            var imported = desk.take(file, false);
            return Response.ok(Templates.results(shown(outletId), imported, List.of())).build();
        } catch (Problem refused) {
            if (refused.status() != 422) {
                throw refused;
            }
            var errors = refused.errors().isEmpty()
                    ? List.of(new Problem.FieldError("file", refused.getMessage()))
                    : refused.errors();
            return Response.status(422).entity(Templates.results(shown(outletId), null, errors)).build();
        }
    }

    private Shown shown(String outletId) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var sight = Sight.of(actor);
            var one = outletId == null || outletId.isEmpty()
                    ? null
                    : Outlet.visible(Ids.parse(outletId), sight).orElseThrow(Problem::notFound);
            Map<UUID, Outlet> outlets = (one != null
                    ? List.of(one)
                    : sight.isWholePark() ? Outlet.all() : Outlet.ofEnterprise(sight.enterpriseId())).stream()
                    .collect(Collectors.toMap(outlet -> outlet.id, Function.identity()));
            var results = LabResult.newest(List.copyOf(outlets.keySet()), LabFilter.ALL, MOST).stream()
                    .map(result -> LabView.of(result, outlets.get(result.outletId), park.zone())).toList();
            var names = Factor.library().stream().collect(Collectors.toMap(factor -> factor.code, Factor::spoken));
            return new Shown("/parks/" + park.id() + "/environment/lab-results", one == null ? null : one.code,
                    one == null ? null : one.id.toString(), actor.has(Role.OFFICER), results, names);
        });
    }
}
