package cn.yuanqi.request;

import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;

import java.util.Set;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import cn.yuanqi.enterprise.Signature;
import cn.yuanqi.platform.Parameters;
import cn.yuanqi.tenancy.CurrentPark;
import io.smallrye.common.annotation.Blocking;

/** What the park's cases come to, as JSON. */
@Path("/api/v1/parks/{park}/requests/statistics")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
class StatisticsApi {
    @Inject
    CurrentPark park;
    @Inject
    Signature signature;

    @GET
    @RolesAllowed({OPERATOR, LEADER})
    @Transactional
    public CaseStatistics get(@Context UriInfo uri) {
        Parameters.only(uri, Set.of());
        return CaseStatistics.of(park.id(), signature.stamp().instant(), park.zone());
    }
}
