package cn.yuanqi.environment.discharge;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.enterprise.Signature;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.identity.Role;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.CurrentPark;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** What stands behind a month of the history: its days, factor by factor; and the month's report. */
@Path("/parks/{park}/enterprises/{id}/environment/months/{month}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.Names.OPERATOR, Role.Names.LEADER, Role.Names.OFFICER, Role.Names.OWNER, Role.Names.CLERK})
@Blocking
class MonthPages {
    @Inject
    Actor actor;
    @Inject
    CurrentPark park;
    @Inject
    Signature signature;
    @Inject
    MonthReportFile file;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance month(MonthView view);
    }

    @GET
    @Transactional
    public TemplateInstance month(@RestPath String id, @RestPath String month) {
        var enterprise = Enterprise.visible(actor, Ids.parse(id)).orElseThrow(Problem::notFound);
        return Templates.month(MonthView.of(enterprise, MonthView.parse(month), park));
    }

    @GET
    @Path("report")
    @Produces(MediaType.WILDCARD)
    @Transactional
    public Response report(@RestPath String id, @RestPath String month, @RestQuery String format) {
        var enterprise = Enterprise.visible(actor, Ids.parse(id)).orElseThrow(Problem::notFound);
        return file.answer(MonthReport.of(enterprise, MonthView.parse(month), park.zone(), signature.stamp().at()),
                format);
    }
}
