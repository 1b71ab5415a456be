package cn.yuanqi.leasing;

import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;

import java.net.URI;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;

import cn.yuanqi.enterprise.Signature;
import cn.yuanqi.platform.Contention;
import cn.yuanqi.platform.Flash;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.CurrentPark;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.common.annotation.Blocking;

/** An amendment's way through approval, from the page of its lease. */
@Path("/parks/{park}/leases")
@Blocking
class LeaseAmendmentPages {
    @Inject
    CurrentPark park;
    @Inject
    Amendments amendments;
    @Inject
    Signature signature;
    @Inject
    Flash flash;

    @POST
    @Path("/{id}/amendments/{number}/submission")
    @RolesAllowed(OPERATOR)
    public Response submit(@RestPath String id, @RestPath int number) {
        return done(id, () -> amendments.held(Ids.parse(id), number).submit(signature.stamp()),
                words().wasSubmitted());
    }

    @POST
    @Path("/{id}/amendments/{number}/withdrawal")
    @RolesAllowed(OPERATOR)
    public Response withdraw(@RestPath String id, @RestPath int number) {
        return done(id, () -> amendments.held(Ids.parse(id), number).withdraw(), words().wasWithdrawn());
    }

    @POST
    @Path("/{id}/amendments/{number}/approval")
    @RolesAllowed(LEADER)
    public Response approve(@RestPath String id, @RestPath int number) {
        return done(id, () -> amendments.approve(Ids.parse(id), number), words().amendmentApproved());
    }

    @POST
    @Path("/{id}/amendments/{number}/rejection")
    @RolesAllowed(LEADER)
    public Response reject(@RestPath String id, @RestPath int number, @FormParam("reason") String reason) {
        return done(id, () -> amendments.reject(Ids.parse(id), number,
                LeaseMovesApi.reason(new LeaseMovesApi.Word(reason))), words().wasRejected());
    }

    private Response done(String id, Runnable move, String said) {
        UUID lease = Ids.parse(id);
        try {
            Contention.retried(() -> {
                QuarkusTransaction.requiringNew().run(move);
                return null;
            });
            flash.good(said);
        } catch (Problem refused) {
            if (refused.status() == 404) {
                throw refused;
            }
            flash.bad(refused.errors().isEmpty() ? refused.getMessage() : words().reasonNeeded());
        }
        return Response.seeOther(URI.create("/parks/" + park.id() + "/leases/" + lease)).build();
    }

    private static LeaseWords words() {
        return Language.words(LeaseWords.class);
    }
}
