package cn.yuanqi.environment.monitoring;

import java.time.Clock;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

import cn.yuanqi.identity.Role;
import cn.yuanqi.platform.Etag;
import cn.yuanqi.tenancy.CurrentPark;

/** How long the park keeps its readings. */
@Path("/api/v1/parks/{park}/environment/retention")
@Transactional
class RetentionApi {
    @Inject
    CurrentPark park;
    @Inject
    Clock clock;

    @GET
    @RolesAllowed({Role.Names.OPERATOR, Role.Names.LEADER, Role.Names.OFFICER})
    @Operation(summary = "How many months readings, means and frames are kept, and since which park day they therefore are")
    public RestResponse<RetentionView> retention() {
        return answer(RetentionSetting.said().orElse(null));
    }

    /** With {@code If-Match} only if nobody has changed it meanwhile. */
    @PUT
    @RolesAllowed(Role.Names.OFFICER)
    @Operation(summary = "Sets them; what is older is deleted a day later at the earliest")
    public RestResponse<RetentionView> say(@HeaderParam("If-Match") String seen, RetentionForm wanted) {
        var retention = (wanted == null ? new RetentionForm(null, null, null) : wanted).read();
        if (seen != null) {
            Etag.check(seen, version(RetentionSetting.said().orElse(null)));
        }
        return answer(RetentionSetting.say(retention, clock.instant()));
    }

    private RestResponse<RetentionView> answer(RetentionSetting said) {
        return Etag.ok(RetentionView.of(said, clock.instant(), park.zone()), version(said));
    }

    /** A park that never said anything has version −1, the row that it then gets 0. */
    static int version(RetentionSetting said) {
        return said == null ? -1 : said.version;
    }
}
