package cn.yuanqi.identity;

import static cn.yuanqi.identity.Role.Names.APPROVER;
import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;
import static cn.yuanqi.identity.Role.Names.REVIEWER;

import java.util.Arrays;
import java.util.Set;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Listing;
import cn.yuanqi.platform.Parameters;
import cn.yuanqi.platform.Problem;
import io.smallrye.common.annotation.Blocking;

/** Absences as JSON: who approves in whose name, from which day to which. */
@Path("/api/v1/parks/{park}/delegations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({OPERATOR, LEADER, REVIEWER, APPROVER})
@Blocking
class DelegationApi {
    @Inject
    Deputies deputies;

    /** Those of the park's staff for its staff, those of a lender for its people; a year back. */
    @GET
    public Listing<DelegationView> list(@Context UriInfo uri) {
        Parameters.only(uri, Set.of());
        var all = deputies.all();
        return new Listing<>(all, (long) all.size(), null);
    }

    @GET
    @Path("/{id}")
    public DelegationView get(@RestPath String id) {
        return deputies.get(id);
    }

    /** Who could stand in for the asker. */
    @GET
    @Path("/candidates")
    public Listing<DelegationView.Colleague> candidates(@Context UriInfo uri) {
        Parameters.only(uri, Set.of("role"));
        var asked = uri.getQueryParameters().getFirst("role");
        var role = Arrays.stream(Role.values()).filter(each -> each.name().equals(asked)).findFirst().orElse(null);
        if (asked != null && role == null) {
            throw Problem.invalid("role", Language.words(StandInWords.class).badRole());
        }
        var all = deputies.candidates(role);
        return new Listing<>(all, (long) all.size(), null);
    }

    /** Lends one of the asker's own roles to a colleague for some days. */
    @POST
    public RestResponse<DelegationView> give(DelegationInput input, @Context UriInfo uri) {
        var given = deputies.give(input == null ? DelegationInput.NOTHING : input);
        return RestResponse.ResponseBuilder
                .<DelegationView>created(uri.getAbsolutePathBuilder().path(given.id().toString()).build())
                .entity(given).build();
    }

    /** Ends it at once, by either of the two. */
    @POST
    @Path("/{id}/revocation")
    @Consumes(MediaType.WILDCARD)
    public DelegationView revoke(@RestPath String id) {
        return deputies.revoke(id);
    }
}
