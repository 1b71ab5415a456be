package cn.yuanqi.environment.inspection;

import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OFFICER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

import cn.yuanqi.platform.Etag;
import cn.yuanqi.platform.Problem;
import io.smallrye.common.annotation.Blocking;

/** How the park inspects: its checklist, and the minutes of a visit without all this. */
@Path("/api/v1/parks/{park}/environment/inspection-settings")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
class InspectionSettingApi {
    @Inject
    InspectionSettings settings;

    @GET
    @Operation(summary = "visitMinutes and the checklist; a park that never said has 20 minutes and the shipped template")
    @RolesAllowed({OPERATOR, LEADER, OFFICER})
    @Transactional
    public RestResponse<SettingView> get() {
        return shown();
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Replaces both; inspections under way keep the checklist that they began with")
    @RolesAllowed(OFFICER)
    @Transactional
    public RestResponse<SettingView> put(@HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, SettingView wanted) {
        Etag.check(ifMatch, InspectionSetting.known());
        if (wanted == null) {
            throw Problem.invalid("visitMinutes", settings.missing());
        }
        settings.say(wanted, InspectionSetting.known());
        return shown();
    }

    private static RestResponse<SettingView> shown() {
        return Etag.ok(SettingView.now(), InspectionSetting.known());
    }
}
