package cn.yuanqi.leasing;

import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

import cn.yuanqi.platform.Contention;
import cn.yuanqi.platform.Etag;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import io.quarkus.narayana.jta.QuarkusTransaction;

/** A lease's way through approval; each answer is the lease as it stands then. */
@Path("/api/v1/parks/{park}/leases")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
class LeaseMovesApi {
    private static final int REASON_LENGTH = 500;
    @Inject
    Leases leases;
    @Inject
    ParkDay day;

    /** Why, or what is to be added. */
    record Word(String reason) {
    }

    @POST
    @Path("/{id}/submission")
    @RolesAllowed(OPERATOR)
    @Transactional
    public RestResponse<LeaseView> submit(@RestPath String id) {
        return state(leases.submit(Ids.parse(id)));
    }

    /** Takes a submission back, to change the draft. */
    @POST
    @Path("/{id}/withdrawal")
    @RolesAllowed(OPERATOR)
    @Transactional
    public RestResponse<LeaseView> withdraw(@RestPath String id) {
        return state(leases.withdraw(Ids.parse(id)));
    }

    /** Many may want one unit at once, so a transaction that the database threw back is done again. */
    @POST
    @Path("/{id}/approval")
    @RolesAllowed(LEADER)
    public RestResponse<LeaseView> approve(@RestPath String id) {
        return Contention.retried(() -> QuarkusTransaction.requiringNew()
                .call(() -> state(leases.approve(Ids.parse(id), null))));
    }

    @POST
    @Path("/{id}/rejection")
    @RolesAllowed(LEADER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    public RestResponse<LeaseView> reject(@RestPath String id, Word word) {
        return state(leases.reject(Ids.parse(id), reason(word)));
    }

    /** @throws Problem 422 when none is given or it is too long */
    static String reason(Word word) {
        var words = Language.words(LeasingWords.class);
        if (word == null || word.reason() == null || word.reason().isBlank()) {
            throw Problem.invalid("reason", words.missing());
        }
        if (word.reason().strip().length() > REASON_LENGTH) {
            throw Problem.invalid("reason", words.textTooLong(REASON_LENGTH));
        }
        return word.reason().strip();
    }

    private RestResponse<LeaseView> state(Lease lease) {
        Lease.flush();
        return Etag.ok(LeaseView.of(lease, day.today()), lease.version);
    }
}
