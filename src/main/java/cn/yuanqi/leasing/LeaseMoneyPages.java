package cn.yuanqi.leasing;

import static cn.yuanqi.identity.Role.Names.CLERK;
import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;
import static cn.yuanqi.identity.Role.Names.OWNER;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestPath;

import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.enterprise.EnterpriseView;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.CurrentPark;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** An enterprise's deposits, settlements and promises in its file: to be read, by the tenant too. */
@Path("/parks/{park}/enterprises")
@Produces(MediaType.TEXT_HTML)
@Blocking
@Transactional
class LeaseMoneyPages {
    @Inject
    Actor actor;
    @Inject
    CurrentPark park;
    @Inject
    ParkDay day;

    /** One lease and what stands beside its rent. */
    record Part(LeaseRow lease, DepositApi.Ledger ledger, List<SettlementView.Line> settled,
            List<IncentiveView> incentives) {
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance money(EnterpriseView e, List<Part> parts, String leases);
    }

    @GET
    @Path("/{id}/deposits")
    @RolesAllowed({OPERATOR, LEADER, OWNER, CLERK})
    public TemplateInstance open(@RestPath String id) {
        var enterprise = Enterprise.visible(actor, Ids.parse(id)).orElseThrow(Problem::notFound);
        var leases = Lease.approvedOf(enterprise.id);
        var rows = LeaseRow.of(leases, day.today());
        var parts = leases.stream().map(lease -> new Part(rows.get(leases.indexOf(lease)),
                DepositApi.Ledger.of(lease), EndSheet.settled(lease), IncentiveView.of(lease))).toList();
        return Templates.money(EnterpriseView.of(enterprise), parts, "/parks/" + park.id() + "/leases");
    }
}
