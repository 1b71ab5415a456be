package cn.yuanqi.policy;

import static cn.yuanqi.identity.Role.Names.CLERK;
import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;
import static cn.yuanqi.identity.Role.Names.OWNER;

import java.io.IOException;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import cn.yuanqi.platform.Etag;
import cn.yuanqi.platform.Listing;
import io.smallrye.common.annotation.Blocking;

/** Policies and whom they fit, as JSON. */
@Path("/api/v1/parks/{park}/policies")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Blocking
class PolicyApi {
    @Inject
    PolicyDesk desk;
    @Inject
    ObjectMapper json;

    /** Filters {@code status} and {@code fit}, which is the asker's own enterprise's. */
    @GET
    @RolesAllowed({OPERATOR, LEADER, OWNER, CLERK})
    public Listing<PolicyView> list(@Context UriInfo uri) {
        return desk.search(uri);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({OPERATOR, LEADER, OWNER, CLERK})
    public RestResponse<PolicyView> get(@RestPath String id) {
        var policy = desk.get(id);
        return Etag.ok(policy, policy.version());
    }

    @POST
    @RolesAllowed(OPERATOR)
    public RestResponse<PolicyView> draft(PolicyFacts facts, @Context UriInfo uri) {
        var draft = desk.draft(facts == null ? new PolicyFacts() : facts);
        return Etag.created(uri.getAbsolutePathBuilder().path(draft.id().toString()).build(), draft, draft.version());
    }

    /** Fields that are left out stay. */
    @PATCH
    @Path("/{id}")
    @RolesAllowed(OPERATOR)
    public RestResponse<PolicyView> edit(@RestPath String id, @HeaderParam("If-Match") String ifMatch,
            ObjectNode changes) throws IOException {
        PolicyFacts facts = json.readerForUpdating(desk.facts(id))
                .readValue(changes == null ? json.createObjectNode() : changes);
        var edited = desk.edit(id, ifMatch, facts);
        return Etag.ok(edited, edited.version());
    }

    @POST
    @Path("/{id}/publication")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(OPERATOR)
    public PolicyView publish(@RestPath String id) {
        return desk.publish(id);
    }

    @POST
    @Path("/{id}/withdrawal")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(OPERATOR)
    public PolicyView withdraw(@RestPath String id) {
        return desk.withdraw(id);
    }

    /** How each enterprise of the park stands to it, with the figures; filter {@code fit}. */
    @GET
    @Path("/{id}/matches")
    @RolesAllowed({OPERATOR, LEADER})
    public Listing<MatchView> matches(@RestPath String id, @Context UriInfo uri) {
        return desk.matches(id, uri);
    }
}
