package cn.yuanqi.space;

import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;

import java.util.Set;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.RestQuery;

import cn.yuanqi.identity.Actor;
import cn.yuanqi.platform.Parameters;

/** Who holds what on a day, and how full that makes the park. */
@Path("/api/v1/parks/{park}/units/occupancy")
class OccupancyApi {
    @Inject
    Actor actor;
    @Inject
    ParkDay day;

    @GET
    @RolesAllowed({OPERATOR, LEADER})
    @Transactional
    public OccupancyView on(@RestQuery String on, @Context UriInfo uri) {
        Parameters.only(uri, Set.of("on"));
        return OccupancyView.of(SpaceOn.of(UnitSearch.day(on, day.today())), actor);
    }
}
