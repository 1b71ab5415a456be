package cn.yuanqi.environment.monitoring;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

import cn.yuanqi.identity.Role;
import cn.yuanqi.platform.Etag;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Problem;
import io.smallrye.common.annotation.Blocking;

/** A class of the library brought to an outlet. */
@Path("/api/v1/parks/{park}/environment/outlets/{id}/standard")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
class StandardApi {
    @Inject
    Standards standards;

    /** Brings a class to an outlet from a day on: dated limits with their source. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.Names.OFFICER)
    @Transactional
    public RestResponse<OutletView> apply(@RestPath String id, @HeaderParam("If-Match") String ifMatch,
            StandardInput input) {
        var outlet = Outlet.byId(Ids.parse(id)).orElseThrow(Problem::notFound);
        Etag.check(ifMatch, outlet.version);
        standards.apply(outlet, input);
        return Etag.ok(OutletView.of(outlet), outlet.version);
    }
}
