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
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Listing;
import cn.yuanqi.platform.Parameters;
import io.smallrye.common.annotation.Blocking;

/** The instruments' log: maintenance, calibration and comparison samples. */
@Path("/api/v1/parks/{park}/environment/logger-notes")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
class NoteApi {
    private static final int MOST = 200;

    @Inject
    Actor actor;
    @Inject
    NoteDesk desk;

    /** The newest two hundred that the asker may see. */
    @GET
    @RolesAllowed({Role.Names.OPERATOR, Role.Names.LEADER, Role.Names.OFFICER, Role.Names.OWNER, Role.Names.CLERK})
    @Transactional
    public Listing<NoteView> list(@RestQuery String enterpriseId, @Context UriInfo uri) {
        Parameters.only(uri, Set.of("enterpriseId"));
        var found = NoteView.of(seen(enterpriseId));
        return new Listing<>(found, (long) found.size(), null);
    }

    private List<LoggerNote> seen(String enterpriseId) {
        var asked = enterpriseId == null ? null : Ids.parse(enterpriseId);
        if (actor.seesWholePark()) {
            return asked == null ? LoggerNote.newest(MOST) : LoggerNote.ofEnterprise(asked, MOST);
        }
        var own = actor.enterpriseId();
        return own == null || asked != null && !asked.equals(own) ? List.of() : LoggerNote.ofEnterprise(own, MOST);
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
