package cn.yuanqi.enterprise.incubation;

import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OFFICER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

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

import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.enterprise.Signature;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.identity.Person;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Listing;
import cn.yuanqi.platform.Problem;

/** What the park has recorded about an enterprise beside its reports: special field, merger, acquisition, listing. */
@Path("/api/v1/parks/{park}/enterprises/{id}/facts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Transactional
class FactApi {
    @Inject
    Actor actor;
    @Inject
    Signature signature;

    record View(UUID id, RecordedFact.Kind kind, boolean holds, LocalDate since, String document, Instant at,
            StepView.By by) {
        static View of(RecordedFact fact, Map<UUID, String> names) {
            return new View(fact.id, fact.kind, fact.holds, fact.since, fact.document, fact.recordedAt,
                    StepView.By.of(fact.recordedBy, names));
        }

        static List<View> of(Enterprise enterprise) {
            var facts = RecordedFact.of(enterprise);
            var names = Person.names(facts.stream().map(fact -> fact.recordedBy).collect(Collectors.toSet()));
            return facts.stream().map(fact -> of(fact, names)).toList();
        }
    }

    @GET
    @RolesAllowed({OPERATOR, LEADER, OFFICER})
    public Listing<View> all(@RestPath String id) {
        var facts = View.of(Enterprise.visible(actor, Ids.parse(id)).orElseThrow(Problem::notFound));
        return new Listing<>(facts, (long) facts.size(), null);
    }

    @POST
    @RolesAllowed(OPERATOR)
    public RestResponse<View> write(@RestPath String id, RecordedFact.Stated stated, @Context UriInfo uri) {
        var enterprise = Enterprise.visible(actor, Ids.parse(id)).orElseThrow(Problem::notFound);
        var nothing = new RecordedFact.Stated(null, null, null, null);
        var fact = RecordedFact.write(enterprise, stated == null ? nothing : stated, signature.stamp());
        URI location = uri.getAbsolutePathBuilder().path(fact.id.toString()).build();
        var view = View.of(fact, Person.names(List.of(fact.recordedBy)));
        return RestResponse.ResponseBuilder.<View>created(location).entity(view).build();
    }
}
