package cn.yuanqi.enterprise.report;

import static cn.yuanqi.identity.Role.Names.CLERK;
import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;
import static cn.yuanqi.identity.Role.Names.OWNER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestPath;

import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.enterprise.Signature;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Listing;
import cn.yuanqi.platform.Problem;

/** One enterprise's reports as JSON, the latest period first. */
@Path("/api/v1/parks/{park}/enterprises/{id}/reports")
@Produces(MediaType.APPLICATION_JSON)
class EnterpriseReportsApi {
    @Inject
    Actor actor;
    @Inject
    Signature signature;

    @GET
    @RolesAllowed({OPERATOR, LEADER, OWNER, CLERK})
    @Transactional
    public Listing<ReportView> list(@RestPath String id) {
        var enterprise = Enterprise.visible(actor, Ids.parse(id)).orElseThrow(Problem::notFound);
        if (!Sight.of(actor).sees(enterprise.id)) {
            throw Problem.notFound();
        }
        var reports = Report.of(enterprise.id);
        var views = new ReportViews(reports, signature.stamp().today());
        return new Listing<>(reports.stream().map(views::of).toList(), (long) reports.size(), null);
    }
}
