package cn.yuanqi.enterprise.incubation;

import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OFFICER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

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
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

import cn.yuanqi.enterprise.Signature;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Listing;
import cn.yuanqi.platform.Problem;

/** The rule sets of a park: all versions, and a new one from a date on. */
@Path("/api/v1/parks/{park}/rule-sets")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Transactional
class RuleApi {
    @Inject
    Rules rules;
    @Inject
    Signature signature;

    record View(UUID id, RuleKind kind, int version, LocalDate validFrom, String title, String source,
            RuleSet.Match match, boolean advisory, List<Condition> conditions, Instant writtenAt, UUID writtenBy) {
        static View of(RuleSet set) {
            return new View(set.id, set.kind, set.version, set.validFrom, set.title, set.source, set.match,
                    set.advisory, set.conditions(), set.writtenAt, set.writtenBy);
        }
    }

    @GET
    @RolesAllowed({OPERATOR, LEADER, OFFICER})
    public Listing<View> all() {
        rules.ship();
        var all = RuleSet.all().stream().map(View::of).toList();
        return new Listing<>(all, (long) all.size(), null);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({OPERATOR, LEADER, OFFICER})
    public View one(@RestPath String id) {
        return RuleSet.<RuleSet>findByIdOptional(Ids.parse(id)).map(View::of).orElseThrow(Problem::notFound);
    }

    @POST
    @RolesAllowed({OPERATOR, LEADER})
    public RestResponse<View> write(RuleDraft draft, @Context UriInfo uri) {
        var nothing = new RuleDraft(null, null, null, null, null, null, null);
        var set = rules.write(draft == null ? nothing : draft, signature.stamp());
        URI location = uri.getAbsolutePathBuilder().path(set.id.toString()).build();
        return RestResponse.ResponseBuilder.<View>created(location).entity(View.of(set)).build();
    }
}
