package cn.yuanqi.plan;

import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OFFICER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.multipart.FileUpload;

import cn.yuanqi.enterprise.EnterpriseNames;
import cn.yuanqi.platform.Ids;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.common.annotation.Blocking;

/** The park's plan, and where buildings and outlets stand on it; shares of its width and height from its upper left. */
@Path("/api/v1/parks/{park}/plan")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
class PlanApi {
    @Inject
    PlanDesk desk;

    /** @param version the outlet's, as it was seen. {@code x} and {@code y} both {@code null}: off the plan */
    record OutletPlace(Double x, Double y, Integer version) {
    }

    /** @param version of its place as it was seen, {@code null} where nobody had placed it */
    record BuildingBox(Double x, Double y, Double width, Double height, Integer version) {
        Layout.Box box() {
            return new Layout.Box(or(x), or(y), or(width), or(height));
        }

        private static double or(Double share) {
            return share == null ? Double.NaN : share;
        }
    }

    @GET
    @Operation(summary = "The park's plan with its buildings and outlets; what nobody placed is drawn where there is room")
    @RolesAllowed({OPERATOR, LEADER, OFFICER})
    @Transactional
    public PlanView plan() {
        return PlanView.of(Ground.ofPark(), EnterpriseNames.ofPark());
    }

    @GET
    @Path("/picture")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "The picture that the plan is drawn on; 404 where there is none")
    @RolesAllowed({OPERATOR, LEADER, OFFICER})
    @Transactional
    public Response picture() {
        return desk.picture();
    }

    @PUT
    @Path("/picture")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "Puts up a PNG, JPEG or WebP of at most 40 million pixels in the place of the present picture")
    @RolesAllowed({OPERATOR, OFFICER})
    public PlanView show(@RestForm FileUpload file) {
        desk.show(file);
        return now();
    }

    @DELETE
    @Path("/picture")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Takes the picture down; the drawn plan serves again")
    @RolesAllowed({OPERATOR, OFFICER})
    public PlanView takeDown() {
        desk.takeDown();
        return now();
    }

    @PUT
    @Path("/outlets/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Places an outlet on the plan; 409 when it was changed since the version that was seen")
    @RolesAllowed({OPERATOR, OFFICER})
    public PlanView placeOutlet(@RestPath String id, OutletPlace wanted) {
        var place = wanted == null ? new OutletPlace(null, null, null) : wanted;
        desk.place(Ids.parse(id), place.x, place.y, place.version);
        return now();
    }

    @PUT
    @Path("/buildings/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Places a building on the plan; 409 when its place was changed since the version that was seen")
    @RolesAllowed({OPERATOR, OFFICER})
    public PlanView placeBuilding(@RestPath String id, BuildingBox wanted) {
        var place = wanted == null ? new BuildingBox(null, null, null, null, null) : wanted;
        desk.place(Ids.parse(id), place.box(), place.version);
        return now();
    }

    private PlanView now() {
        return QuarkusTransaction.requiringNew().call(this::plan);
    }
}
