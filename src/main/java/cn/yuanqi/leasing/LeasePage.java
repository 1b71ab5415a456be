package cn.yuanqi.leasing;

import static cn.yuanqi.identity.Role.Names.CLERK;
import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;
import static cn.yuanqi.identity.Role.Names.OWNER;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;

import cn.yuanqi.identity.Actor;
import cn.yuanqi.platform.Contention;
import cn.yuanqi.platform.Flash;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.platform.Problem.FieldError;
import cn.yuanqi.tenancy.CurrentPark;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** One lease: what was agreed, what falls due and why, the deposit, and what may be done with it now. */
@Path("/parks/{park}/leases")
@Produces(MediaType.TEXT_HTML)
@Blocking
class LeasePage {
    @Inject
    Actor actor;
    @Inject
    CurrentPark park;
    @Inject
    ParkDay day;
    @Inject
    Leases leases;
    @Inject
    Flash flash;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance lease(LeaseSheet sheet, List<FieldError> errors);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({OPERATOR, LEADER, OWNER, CLERK})
    @Transactional
    public TemplateInstance open(@RestPath String id) {
        var lease = Lease.visible(actor, Ids.parse(id)).orElseThrow(Problem::notFound);
        return Templates.lease(LeaseSheet.of(lease, actor, day.today(), path(lease.id)), List.of());
    }

    @POST
    @Path("/{id}/submission")
    @RolesAllowed(OPERATOR)
    public Response submit(@RestPath String id) {
        return done(id, leases::submit, words().wasSubmitted());
    }

    @POST
    @Path("/{id}/withdrawal")
    @RolesAllowed(OPERATOR)
    public Response withdraw(@RestPath String id) {
        return done(id, leases::withdraw, words().wasWithdrawn());
    }

    @POST
    @Path("/{id}/approval")
    @RolesAllowed(LEADER)
    public Response approve(@RestPath String id) {
        return done(id, lease -> leases.approve(lease, null), words().wasApproved());
    }

    @POST
    @Path("/{id}/rejection")
    @RolesAllowed(LEADER)
    public Response reject(@RestPath String id, @FormParam("reason") String reason) {
        return done(id, lease -> leases.reject(lease, LeaseMovesApi.reason(new LeaseMovesApi.Word(reason))),
                words().wasRejected());
    }

    /** What is refused is said on the lease's own page, so that nobody loses their place. */
    private Response done(String id, Function<UUID, Lease> move, String said) {
        var lease = Ids.parse(id);
        try {
            Contention.retried(() -> QuarkusTransaction.requiringNew().call(() -> move.apply(lease)));
            flash.good(said);
        } catch (Problem refused) {
            if (refused.status() == 404) {
                throw refused;
            }
            flash.bad(refused.errors().isEmpty() ? refused.getMessage() : words().reasonNeeded());
        }
        return Response.seeOther(URI.create(path(lease))).build();
    }

    private String path(UUID id) {
        return "/parks/" + park.id() + "/leases/" + id;
    }

    private static LeaseWords words() {
        return Language.words(LeaseWords.class);
    }
}
