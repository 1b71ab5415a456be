package cn.yuanqi.enterprise.incubation;

import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OFFICER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.enterprise.EnterpriseView;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.platform.Etag;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Listing;
import cn.yuanqi.platform.Problem;

/** The two approvals that let an applicant into incubation: an operator's and a leader's. */
@Path("/api/v1/parks/{park}/enterprises/{id}/approvals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Transactional
class ApprovalApi {
    @Inject
    Actor actor;
    @Inject
    Approvals approvals;

    record Word(String reason) {
    }

    /** The enterprise as it stands now, with the words given for it. */
    record Standing(@JsonUnwrapped EnterpriseView enterprise, List<ApprovalView> approvals) {
        static RestResponse<Standing> to(Actor actor, Enterprise enterprise) {
            return Etag.ok(new Standing(EnterpriseView.to(actor, enterprise), ApprovalView.of(enterprise)),
                    enterprise.version);
        }
    }

    @GET
    @RolesAllowed({OPERATOR, LEADER, OFFICER})
    public Listing<ApprovalView> all(@RestPath String id) {
        var given = ApprovalView.of(Enterprise.visible(actor, Ids.parse(id)).orElseThrow(Problem::notFound));
        return new Listing<>(given, (long) given.size(), null);
    }

    @POST
    @RolesAllowed({OPERATOR, LEADER})
    public RestResponse<Standing> give(@RestPath String id, Word word) {
        return Standing.to(actor, approvals.give(Ids.parse(id), word == null ? null : word.reason()));
    }

    @POST
    @Path("/{approval}/withdrawal")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({OPERATOR, LEADER})
    public RestResponse<Standing> withdraw(@RestPath String id, @RestPath String approval) {
        return Standing.to(actor, approvals.withdraw(Ids.parse(id), Ids.parse(approval)));
    }
}
