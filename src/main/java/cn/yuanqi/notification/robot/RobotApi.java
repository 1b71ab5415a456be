package cn.yuanqi.notification.robot;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

import cn.yuanqi.identity.Role.Names;
import cn.yuanqi.platform.Listing;
import io.smallrye.common.annotation.Blocking;

/** The park's robots as JSON. */
@Path("/api/v1/parks/{park}/robots")
@Blocking
class RobotApi {
    @Inject
    RobotDesk desk;

    @GET
    @RolesAllowed({Names.OPERATOR, Names.LEADER})
    public Listing<RobotView> list() {
        var all = desk.all();
        return new Listing<>(all, (long) all.size(), null);
    }

    @POST
    @RolesAllowed(Names.OPERATOR)
    public Response keep(RobotForm form, @Context UriInfo uri) {
        var robot = desk.keep(form == null ? RobotForm.EMPTY : form);
        return Response.created(uri.getAbsolutePathBuilder().path(robot.id().toString()).build()).entity(robot).build();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Names.OPERATOR, Names.LEADER})
    public RobotView one(@RestPath String id) {
        return desk.one(id);
    }

    /** Its last hundred messages, the newest first. */
    @GET
    @Path("/{id}/deliveries")
    @RolesAllowed({Names.OPERATOR, Names.LEADER})
    public Listing<RobotView.Delivery> deliveries(@RestPath String id) {
        return new Listing<>(desk.log(List.of(desk.one(id).id())), null, null);
    }

    @POST
    @Path("/{id}/test")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Names.OPERATOR)
    public RobotView.Delivery test(@RestPath String id) {
        return desk.test(id);
    }

    @DELETE
    @Path("/{id}")
    @Consumes(MediaType.WILDCARD)
    @ResponseStatus(204)
    @RolesAllowed(Names.OPERATOR)
    public void remove(@RestPath String id) {
        desk.remove(id);
    }
}
