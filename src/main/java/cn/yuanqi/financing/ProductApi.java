package cn.yuanqi.financing;

import static cn.yuanqi.identity.Role.Names.APPROVER;
import static cn.yuanqi.identity.Role.Names.CLERK;
import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;
import static cn.yuanqi.identity.Role.Names.OWNER;
import static cn.yuanqi.identity.Role.Names.REVIEWER;

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

/** What lenders offer in the park, as JSON. */
@Path("/api/v1/parks/{park}/financing/products")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Blocking
class ProductApi {
    @Inject
    ProductDesk desk;
    @Inject
    ObjectMapper json;

    /** What is on offer; for a lender's people their own, withdrawn ones too. */
    @GET
    @RolesAllowed({OPERATOR, LEADER, OWNER, CLERK, REVIEWER, APPROVER})
    public Listing<ProductView> list() {
        var all = desk.all();
        return new Listing<>(all, (long) all.size(), null);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({OPERATOR, LEADER, OWNER, CLERK, REVIEWER, APPROVER})
    public RestResponse<ProductView> get(@RestPath String id) {
        var product = desk.get(id);
        return Etag.ok(product, product.version());
    }

    @POST
    @RolesAllowed({REVIEWER, APPROVER})
    public RestResponse<ProductView> open(ProductFacts facts, @Context UriInfo uri) {
        var product = desk.open(facts == null ? new ProductFacts() : facts);
        return Etag.created(uri.getAbsolutePathBuilder().path(product.id().toString()).build(), product,
                product.version());
    }

    /** Fields that are left out stay; what was submitted before keeps its terms. */
    @PATCH
    @Path("/{id}")
    @RolesAllowed({REVIEWER, APPROVER})
    public RestResponse<ProductView> edit(@RestPath String id, @HeaderParam("If-Match") String ifMatch,
            ObjectNode changes) throws IOException {
        ProductFacts facts = json.readerForUpdating(desk.facts(id))
                .readValue(changes == null ? json.createObjectNode() : changes);
        var product = desk.edit(id, ifMatch, facts);
        return Etag.ok(product, product.version());
    }

    @POST
    @Path("/{id}/withdrawal")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({REVIEWER, APPROVER})
    public ProductView withdraw(@RestPath String id) {
        return desk.withdraw(id);
    }
}
