package cn.yuanqi.environment.discharge;

import java.net.URI;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

import cn.yuanqi.identity.Actor;
import cn.yuanqi.identity.Role;
import cn.yuanqi.platform.Flash;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.CurrentPark;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** What enterprises announced: what waits for the officer, and what was decided. */
@Path("/parks/{park}/environment/stops")
@Produces(MediaType.TEXT_HTML)
@Blocking
class StopPages {
    private static final int MOST = 100;

    @Inject
    Actor actor;
    @Inject
    CurrentPark park;
    @Inject
    StopDesk desk;
    @Inject
    Flash flash;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance stops(List<StopView> waiting, List<StopView> decided, String path,
                boolean mayDecide);
    }

    @GET
    @RolesAllowed({Role.Names.OPERATOR, Role.Names.LEADER, Role.Names.OFFICER})
    public TemplateInstance stops() {
        return QuarkusTransaction.requiringNew().call(() -> {
            var waiting = StopView.of(Stop.find(null, Stop.Status.ANNOUNCED, MOST));
            var decided = StopView.of(Stop.find(null, null, MOST)).stream().filter(one -> !one.waits()).toList();
            return Templates.stops(waiting, decided, "/parks/" + park.id() + "/environment/stops",
                    actor.has(Role.OFFICER));
        });
    }

    @POST
    @Path("{id}/acceptance")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.Names.OFFICER)
    public Response accept(@RestPath String id, @RestForm String answer) {
        return decide(id, Stop.Status.ACCEPTED, answer, "/environment/stops");
    }

    @POST
    @Path("{id}/refusal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Role.Names.OFFICER)
    public Response refuse(@RestPath String id, @RestForm String answer) {
        return decide(id, Stop.Status.REFUSED, answer, "/environment/stops");
    }

    @POST
    @Path("{id}/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Role.Names.OFFICER, Role.Names.OWNER})
    public Response withdraw(@RestPath String id) {
        var own = actor.enterpriseId();
        return decide(id, Stop.Status.WITHDRAWN, null,
                own == null ? "/environment/stops" : "/enterprises/" + own + "/environment");
    }

    private Response decide(String id, Stop.Status to, String answer, String back) {
        var words = Language.words(DischargeWords.class);
        try {
            QuarkusTransaction.requiringNew().run(() -> desk.decide(id, to, answer));
            flash.good(words.stopDecided(to));
        } catch (Problem refused) {
            if (refused.status() == 404) {
                throw refused;
            }
            flash.bad(refused.status() == 422 ? words.refusalNeedsReason() : refused.getMessage());
        }
        return Response.seeOther(URI.create("/parks/" + park.id() + back)).build();
    }
}
