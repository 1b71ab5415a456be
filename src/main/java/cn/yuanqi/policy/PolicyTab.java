package cn.yuanqi.policy;

import static cn.yuanqi.identity.Role.Names.CLERK;
import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;
import static cn.yuanqi.identity.Role.Names.OWNER;

import java.util.List;
import java.util.UUID;

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

/** An enterprise's policies in its file: what it could apply for today, and what became of what it applied for. */
@Path("/parks/{park}/enterprises/{id}/policies")
@Produces(MediaType.TEXT_HTML)
@Transactional
class PolicyTab {
    @Inject
    Actor actor;
    @Inject
    CurrentPark park;
    @Inject
    PolicyDesk policies;
    @Inject
    ApplicationDesk desk;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance tab(EnterpriseView e, Shown shown);
    }

    /** @param staff whether the asker is of the park, who sees no drafts */
    record Shown(String root, List<PolicyDesk.OwnMatch> open, List<ApplicationView> applications, boolean staff) {
        public long fitting() {
            return open.stream().filter(one -> one.fit() == Fit.FITS).count();
        }

        public long running() {
            return applications.stream().filter(one -> one.waitsFor() != null).count();
        }

        /** The latest one under the policy; {@code null} for none. */
        public ApplicationView under(UUID policy) {
            return applications.stream().filter(one -> one.policyId().equals(policy)).findFirst().orElse(null);
        }
    }

    @GET
    @RolesAllowed({OPERATOR, LEADER, OWNER, CLERK})
    public TemplateInstance tab(@RestPath String id) {
        var enterprise = Enterprise.visible(actor, Ids.parse(id)).orElseThrow(Problem::notFound);
        return Templates.tab(EnterpriseView.of(enterprise), new Shown("/parks/" + park.id(),
                policies.ofEnterprise(id), desk.ofEnterprise(enterprise.id), PolicySight.of(actor).staff()));
    }
}
