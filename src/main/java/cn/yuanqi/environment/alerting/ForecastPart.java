package cn.yuanqi.environment.alerting;

import static cn.yuanqi.identity.Role.Names.CLERK;
import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OFFICER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;
import static cn.yuanqi.identity.Role.Names.OWNER;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestPath;

import cn.yuanqi.environment.monitoring.Outlet;
import cn.yuanqi.environment.monitoring.Sight;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Problem;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** The part of a page that tells what is heading for its limit at an outlet; empty when nothing is. */
@Path("/parks/{park}/environment/outlets/{id}/forecast")
@Produces(MediaType.TEXT_HTML)
@Blocking
class ForecastPart {
    @Inject
    Forecaster forecaster;
    @Inject
    Actor actor;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance hints(List<Forecaster.Hint> hints);
    }

    @GET
    @RolesAllowed({OPERATOR, LEADER, OFFICER, OWNER, CLERK})
    public TemplateInstance hints(@RestPath String id) {
        return Templates.hints(QuarkusTransaction.requiringNew().call(() -> forecaster
                .of(Outlet.visible(Ids.parse(id), Sight.of(actor)).orElseThrow(Problem::notFound))));
    }
}
