package cn.yuanqi.portal;

import java.time.Clock;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.enterprise.EnterpriseStage;
import cn.yuanqi.enterprise.EnterpriseView;
import cn.yuanqi.enterprise.PeopleOf;
import cn.yuanqi.enterprise.report.Figures;
import cn.yuanqi.environment.monitoring.Kind;
import cn.yuanqi.environment.monitoring.Outlet;
import cn.yuanqi.environment.monitoring.Sight;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.identity.Role;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Problem;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** One enterprise, one file (一企一档): who it is, and how its discharge stands now. */
@Path("/parks/{park}/enterprises")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.Names.OPERATOR, Role.Names.LEADER, Role.Names.OFFICER, Role.Names.OWNER, Role.Names.CLERK})
@Transactional
class ProfilePage {

    @Inject
    Actor actor;

    @Inject
    Clock clock;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance profile(EnterpriseView e, Discharge discharge, boolean mayEdit,
                List<EnterpriseStage> life, List<Figures.Accepted> revenue, boolean masked);

        static native TemplateInstance profile$now(EnterpriseView e, Discharge discharge, boolean mayEdit);
    }

    @GET
    @Path("/{id}")
    public TemplateInstance profile(@RestPath String id) {
        var enterprise = visible(id);
        boolean own = enterprise.id.equals(actor.enterpriseId());
        return page(enterprise, own ? EnterpriseView.to(actor, enterprise) : EnterpriseView.of(enterprise), !own);
    }

    /** The same with the mask lifted from its people. */
    @POST
    @Path("/{id}/contact-reveals")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Role.Names.OPERATOR, Role.Names.LEADER, Role.Names.OFFICER})
    public TemplateInstance reveal(@RestPath String id) {
        var enterprise = visible(id);
        return page(enterprise, PeopleOf.revealedIn(enterprise), false);
    }

    private TemplateInstance page(Enterprise enterprise, EnterpriseView shown, boolean masked) {
        return Templates.profile(shown, Discharge.of(enterprise, clock.instant()), actor.has(Role.OPERATOR),
                EnterpriseStage.of(enterprise), Figures.byYear(enterprise.id, Figures.REVENUE), masked);
    }

    /** What the open page asks for when an event says that more than a value has changed. */
    @GET
    @Path("/{id}/discharge")
    public TemplateInstance discharge(@RestPath String id) {
        var enterprise = visible(id);
        return Templates.profile$now(EnterpriseView.of(enterprise), Discharge.of(enterprise, clock.instant()),
                actor.has(Role.OPERATOR));
    }

    /** The course of one factor at one outlet, for the chart. */
    @GET
    @Path("/{id}/trend")
    @Produces(MediaType.APPLICATION_JSON)
    public Trend trend(@RestPath String id, @RestQuery String outlet, @RestQuery String factor, @RestQuery String by) {
        var enterprise = visible(id);
        var found = Outlet.visible(Ids.parse(outlet), Sight.of(actor))
                .filter(one -> one.enterpriseId.equals(enterprise.id)).orElseThrow(Problem::notFound);
        var kind = "day".equals(by) ? Kind.DAY : "hour".equals(by) ? Kind.HOUR : Kind.RAW;
        return Trend.of(found, factor, kind, clock.instant());
    }

    private Enterprise visible(String id) {
        return Enterprise.visible(actor, Ids.parse(id)).orElseThrow(Problem::notFound);
    }
}
