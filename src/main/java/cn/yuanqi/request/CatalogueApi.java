package cn.yuanqi.request;

import static cn.yuanqi.identity.Role.Names.CLERK;
import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;
import static cn.yuanqi.identity.Role.Names.OWNER;

import java.io.IOException;
import java.util.Set;

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

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import cn.yuanqi.platform.Etag;
import cn.yuanqi.platform.Listing;
import cn.yuanqi.platform.Parameters;
import io.smallrye.common.annotation.Blocking;

/** The catalogue as JSON. An item stands at its id and at its code alike. */
@Path("/api/v1/parks/{park}/requests/catalogue")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Blocking
class CatalogueApi {
    @Inject
    CatalogueDesk desk;
    @Inject
    ObjectMapper json;

    record Template(String code) {
    }

    @GET
    @Operation(summary = "All items at once, by kind; withdrawn ones for the park's staff")
    @RolesAllowed({OPERATOR, LEADER, OWNER, CLERK})
    public Listing<ItemView> list(@Context UriInfo uri) {
        Parameters.only(uri, Set.of());
        var all = desk.all();
        return new Listing<>(all, (long) all.size(), null);
    }

    @GET
    @Path("/{item}")
    @RolesAllowed({OPERATOR, LEADER, OWNER, CLERK})
    public RestResponse<ItemView> get(@RestPath String item) {
        var found = desk.get(item);
        return Etag.ok(found, found.version());
    }

    @POST
    @RolesAllowed(OPERATOR)
    public RestResponse<ItemView> write(ItemFacts facts, @Context UriInfo uri) {
        var item = desk.write(facts == null ? new ItemFacts() : facts);
        return Etag.created(uri.getAbsolutePathBuilder().path(item.id().toString()).build(), item, item.version());
    }

    /** Fields that are left out stay; lists are replaced as a whole. */
    @PATCH
    @Path("/{item}")
    @RolesAllowed(OPERATOR)
    public RestResponse<ItemView> edit(@RestPath String item, @HeaderParam("If-Match") String ifMatch,
            ObjectNode changes) throws IOException {
        ItemFacts facts = json.readerForUpdating(desk.facts(item))
                .readValue(changes == null ? json.createObjectNode() : changes);
        var edited = desk.edit(item, ifMatch, facts);
        return Etag.ok(edited, edited.version());
    }

    @POST
    @Path("/{item}/withdrawal")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(OPERATOR)
    public ItemView withdraw(@RestPath String item) {
        return desk.withdraw(item);
    }

    /** Offers again what was withdrawn. */
    @POST
    @Path("/{item}/offer")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(OPERATOR)
    public ItemView offer(@RestPath String item) {
        return desk.offer(item);
    }

    /** Takes over an item that comes with the release and that the park has not. */
    @POST
    @Path("/adoptions")
    @RolesAllowed(OPERATOR)
    public RestResponse<ItemView> adopt(Template template) {
        var item = desk.adopt(template == null ? null : template.code());
        return Etag.ok(item, item.version());
    }
}
