package cn.yuanqi.portal;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.jboss.resteasy.reactive.RestPath;

import cn.yuanqi.billing.Arrears;
import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.enterprise.EnterpriseView;
import cn.yuanqi.environment.compliance.ComplianceView;
import cn.yuanqi.financing.Financings;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.identity.Role;
import cn.yuanqi.leasing.LeaseSummary;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.request.Requests;
import cn.yuanqi.tenancy.CurrentPark;

/** The profile as JSON, across rooms; a block is {@code null} while its room keeps nothing or the asker may not see it. */
@Path("/api/v1/parks/{park}/enterprises")
class ProfileApi {

    @Inject
    Actor actor;

    @Inject
    Clock clock;

    @Inject
    CurrentPark park;

    /** @param balance what is open, CNY; less than nothing is credit */
    record Billing(BigDecimal balance, BigDecimal overdue) {
    }

    /** @param open applications under way, loans that run among them */
    record Financing(long open) {
    }

    /** @param open service cases under way */
    record ServiceCases(long open) {
    }

    record Profile(EnterpriseView enterprise, LeaseSummary lease, Billing billing, ServiceCases requests,
            Financing financing,
            ComplianceView compliance) {
    }

    @GET
    @Path("/{id}/profile")
    @RolesAllowed({Role.Names.OPERATOR, Role.Names.LEADER, Role.Names.OFFICER, Role.Names.OWNER, Role.Names.CLERK})
    @Transactional
    public Profile profile(@RestPath String id) {
        var enterprise = Enterprise.visible(actor, Ids.parse(id)).orElseThrow(Problem::notFound);
        var lease = LeaseSummary.of(enterprise.id, LocalDate.now(clock.withZone(park.zone()))).orElse(null);
        return new Profile(EnterpriseView.to(actor, enterprise), lease, billing(enterprise.id),
                new ServiceCases(Requests.open(enterprise.id)),
                FilePage.seesMoney(actor) ? new Financing(Financings.open(enterprise.id)) : null,
                ComplianceView.of(enterprise));
    }

    private Billing billing(UUID enterprise) {
        if (!FilePage.seesMoney(actor)) {
            return null;
        }
        var arrears = Arrears.of(enterprise, LocalDate.now(clock.withZone(park.zone())));
        return new Billing(arrears.open().subtract(Arrears.credit(enterprise)), arrears.overdue());
    }
}
