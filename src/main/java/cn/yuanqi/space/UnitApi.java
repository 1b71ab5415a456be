package cn.yuanqi.space;

import static cn.yuanqi.identity.Role.Names.CLERK;
import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;
import static cn.yuanqi.identity.Role.Names.OWNER;

import java.io.IOException;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import cn.yuanqi.identity.Actor;
import cn.yuanqi.platform.Etag;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Listing;
import cn.yuanqi.platform.Problem;

/** Units: the park's staff see all, an enterprise those that it holds. */
@Path("/api/v1/parks/{park}/units")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class UnitApi {
    @Inject
    Actor actor;
    @Inject
    ParkDay day;
    @Inject
    ObjectMapper json;

    @GET
    @RolesAllowed({OPERATOR, LEADER, OWNER, CLERK})
    @Transactional
    @Parameter(name = "building", in = ParameterIn.QUERY, description = "id of a building; also buildingId")
    @Parameter(name = "floor", in = ParameterIn.QUERY, description = "its number, basements below zero")
    @Parameter(name = "state", in = ParameterIn.QUERY, schema = @Schema(implementation = UnitState.class))
    @Parameter(name = "on", in = ParameterIn.QUERY, description = "the units of that day; today when not given")
    @Parameter(name = "cursor", in = ParameterIn.QUERY, description = "next of the page before")
    @Parameter(name = "limit", in = ParameterIn.QUERY, description = "1 to 200, 50 when not given")
    public Listing<UnitView> list(@Context UriInfo uri) {
        return UnitSearch.of(uri, day.today()).run(actor);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({OPERATOR, LEADER, OWNER, CLERK})
    @Transactional
    public RestResponse<UnitView> one(@RestPath String id) {
        var on = UnitOn.of(found(id), day.today());
        if (!UnitSearch.isVisible(on, actor)) {
            throw Problem.notFound();
        }
        return Etag.ok(UnitView.of(on, actor), on.unit().version);
    }

    @POST
    @RolesAllowed(OPERATOR)
    @Transactional
    public RestResponse<UnitView> create(UnitFacts facts, @Context UriInfo uri) {
        var unit = Unit.open(facts == null ? new UnitFacts() : facts);
        var location = uri.getAbsolutePathBuilder().path(unit.id.toString()).build();
        return Etag.created(location, view(unit), unit.version);
    }

    /** Fields that are left out stay; {@code null} empties a date. */
    @PATCH
    @Path("{id}")
    @RolesAllowed(OPERATOR)
    @Transactional
    public RestResponse<UnitView> edit(@RestPath String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            ObjectNode changes) throws IOException {
        var unit = found(id);
        Etag.check(ifMatch, unit.version);
        UnitFacts facts = json.readerForUpdating(UnitFacts.of(unit))
                .readValue(changes == null ? json.createObjectNode() : changes);
        unit.edit(facts);
        return Etag.ok(view(unit), unit.version);
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed(OPERATOR)
    @Transactional
    public void remove(@RestPath String id) {
        found(id).remove();
    }

    private UnitView view(Unit unit) {
        return UnitView.of(UnitOn.of(unit, day.today()), actor);
    }

    private static Unit found(String id) {
        return Unit.byId(Ids.parse(id)).orElseThrow(Problem::notFound);
    }
}
