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
import io.smallrye.common.annotation.Blocking;

/** An enterprise's monthly report on its discharge. */
@Path("/api/v1/parks/{park}/enterprises/{id}/monthly-reports/{month}")
@Produces(MediaType.WILDCARD)
@Blocking
class MonthReportApi {
    @Inject
    Actor actor;
    @Inject
    CurrentPark park;
    @Inject
    Signature signature;
    @Inject
    MonthReportFile file;

    /** Of a month like 2026-11, as {@code format} pdf (the default) or xlsx. */
    @GET
    @RolesAllowed({Role.Names.OPERATOR, Role.Names.LEADER, Role.Names.OFFICER, Role.Names.OWNER, Role.Names.CLERK})
    @Transactional
    public Response report(@RestPath String id, @RestPath String month, @RestQuery String format) {
        var enterprise = Enterprise.visible(actor, Ids.parse(id)).orElseThrow(Problem::notFound);
        return file.answer(MonthReport.of(enterprise, MonthView.parse(month), park.zone(), signature.stamp().at()),
                format);
    }
}
