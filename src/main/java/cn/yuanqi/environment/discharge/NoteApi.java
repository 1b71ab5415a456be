package cn.yuanqi.environment.discharge;

import java.util.List;
import java.util.Set;

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
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.RestQuery;

import cn.yuanqi.identity.Actor;
import cn.yuanqi.identity.Role;
import cn.yuanqi.platform.Listing;
import cn.yuanqi.platform.Parameters;
import io.smallrye.common.annotation.Blocking;

/** The instruments' log: maintenance, calibration and comparison samples. */
@Path("/api/v1/parks/{park}/environment/logger-notes")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
class NoteApi {
    @Inject
    Actor actor;
    @Inject
    NoteDesk desk;

    /** Those that the asker may see, the newest first. */
    @GET
    @RolesAllowed({Role.Names.OPERATOR, Role.Names.LEADER, Role.Names.OFFICER, Role.Names.OWNER, Role.Names.CLERK})
    @Transactional
    public Listing<NoteView> list(@RestQuery String enterpriseId, @RestQuery String limit, @RestQuery String cursor,
            @Context UriInfo uri) {
        Parameters.only(uri, Set.of("enterpriseId", "limit", "cursor"));
        var page = LoggerNote.page(Newest.of(Newest.whose(actor, enterpriseId), limit, cursor));
        return new Listing<>(NoteView.of(page.items()), page.total(), page.next());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.Names.OFFICER)
    @Transactional
    public Response write(NoteInput input, @Context UriInfo uri) {
        var note = NoteView.of(List.of(desk.write(input))).get(0);
        return Response.created(uri.getAbsolutePathBuilder().path(note.id().toString()).build()).entity(note).build();
    }
}
