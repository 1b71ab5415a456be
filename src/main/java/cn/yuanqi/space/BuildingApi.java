package cn.yuanqi.space;

import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;

import java.io.IOException;
import java.util.Set;

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

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import cn.yuanqi.platform.Cursor;
import cn.yuanqi.platform.Etag;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Limit;
import cn.yuanqi.platform.Listing;
import cn.yuanqi.platform.Parameters;
import cn.yuanqi.platform.Problem;

/** The park's buildings, by code. */
@Path("/api/v1/parks/{park}/buildings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class BuildingApi {
    @Inject
    ObjectMapper json;

    @GET
    @RolesAllowed({OPERATOR, LEADER})
    @Transactional
    public Listing<BuildingView> list(@RestQuery String limit, @RestQuery String cursor, @Context UriInfo uri) {
        Parameters.only(uri, Set.of("limit", "cursor"));
        int size = Limit.of(limit);
        var after = Cursor.decode(cursor, 1);
        var all = Building.all();
        var rest = all.stream().filter(building -> after == null || building.code.compareTo(after[0]) > 0)
                .limit(size + 1L).toList();
        return Listing.cut(rest, size, (long) all.size(), building -> Cursor.encode(building.code))
                .map(BuildingView::of);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({OPERATOR, LEADER})
    @Transactional
    public RestResponse<BuildingView> one(@RestPath String id) {
        var building = found(id);
        return Etag.ok(BuildingView.of(building), building.version);
    }

    @POST
    @RolesAllowed(OPERATOR)
    @Transactional
    public RestResponse<BuildingView> create(BuildingFacts facts, @Context UriInfo uri) {
        var building = Building.open(facts == null ? new BuildingFacts() : facts);
        var location = uri.getAbsolutePathBuilder().path(building.id.toString()).build();
        return Etag.created(location, BuildingView.of(building), building.version);
    }

    /** Fields that are left out stay; {@code floors} are replaced as a whole. */
    @PATCH
    @Path("{id}")
    @RolesAllowed(OPERATOR)
    @Transactional
    public RestResponse<BuildingView> edit(@RestPath String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            ObjectNode changes) throws IOException {
        var building = found(id);
        Etag.check(ifMatch, building.version);
        BuildingFacts facts = json.readerForUpdating(BuildingFacts.of(building))
                .readValue(changes == null ? json.createObjectNode() : changes);
        building.edit(facts);
        return Etag.ok(BuildingView.of(building), building.version);
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed(OPERATOR)
    @Transactional
    public void remove(@RestPath String id) {
        found(id).remove();
    }

    private static Building found(String id) {
        return Building.byId(Ids.parse(id)).orElseThrow(Problem::notFound);
    }
}
