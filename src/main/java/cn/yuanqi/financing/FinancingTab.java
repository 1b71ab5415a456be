package cn.yuanqi.financing;

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
import cn.yuanqi.enterprise.Signature;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.CurrentPark;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** An enterprise's financing in its file: its own people see their loans, the park's staff where applications stand. */
@Path("/parks/{park}/enterprises/{id}/financing")
@Produces(MediaType.TEXT_HTML)
@Transactional
class FinancingTab {
    private static final int MOST = 100;

    @Inject
    Actor actor;
    @Inject
    CurrentPark park;
    @Inject
    Signature signature;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance tab(EnterpriseView e, Shown shown);
    }

    /** @param exposure by lender, for the enterprise's own people; {@code null} for the park's staff */
    record Shown(String root, List<ApplicationView> applications, List<Owed> exposure, boolean owner) {
        public long open() {
            return applications.stream().filter(one -> one.status().isLive()).count();
        }
    }

    record Owed(String lender, Exposure exposure) {
    }

    @GET
    @RolesAllowed({OPERATOR, LEADER, OWNER, CLERK})
    public TemplateInstance tab(@RestPath String id) {
        var enterprise = Enterprise.visible(actor, Ids.parse(id)).orElseThrow(Problem::notFound);
        var sight = FinancingSight.of(actor);
        var stamp = signature.stamp();
        boolean own = sight.isApplicant(enterprise.id);
        var found = FinancingApplication.<FinancingApplication>find("enterpriseId = ?1 order by id desc", enterprise.id)
                .range(0, MOST - 1).list().stream().filter(one -> own || one.submittedAt != null).toList();
        return Templates.tab(EnterpriseView.of(enterprise), new Shown("/parks/" + park.id() + "/financing",
                new ApplicationViews(sight, stamp).all(found), own ? owed(enterprise, stamp.today()) : null, own));
    }

    private static List<Owed> owed(Enterprise enterprise, java.time.LocalDate today) {
        var exposure = Exposure.ofEnterprise(enterprise.id, today);
        var names = LenderView.names(exposure.stream().map(Exposure::institutionId).toList());
        return exposure.stream().map(each -> new Owed(names.get(each.institutionId()), each)).toList();
    }
}
