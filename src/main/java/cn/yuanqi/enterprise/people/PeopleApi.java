package cn.yuanqi.enterprise.people;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import org.jboss.resteasy.reactive.ResponseStatus;

import cn.yuanqi.identity.Role;
import cn.yuanqi.platform.Listing;

/** Who belongs to an enterprise. */
@Path("/api/v1/parks/{park}/enterprises/{id}/people")
@Transactional
class PeopleApi {
    @Inject
    Staff staff;

    @GET
    @RolesAllowed({Role.Names.OPERATOR, Role.Names.LEADER, Role.Names.OWNER, Role.Names.CLERK})
    public Listing<Member> all(@PathParam("id") String id) {
        var members = staff.members(staff.readable(id));
        return new Listing<>(members, (long) members.size(), null);
    }

    /** Takes effect on that person's next request. */
    @DELETE
    @Path("/{membership}")
    @RolesAllowed({Role.Names.OPERATOR, Role.Names.OWNER})
    @ResponseStatus(204)
    public void end(@PathParam("id") String id, @PathParam("membership") String membership) {
        staff.end(id, membership);
    }
}
