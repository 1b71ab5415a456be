package cn.yuanqi.request;

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
import cn.yuanqi.enterprise.EnterpriseView;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Listing;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.CurrentPark;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** The services' page of an enterprise's file: its latest cases. */
@Path("/parks/{park}/enterprises/{id}/requests")
@Produces(MediaType.TEXT_HTML)
@Blocking
@Transactional
class FileRequestsPages {
    @Inject
    Actor actor;
    @Inject
    CurrentPark park;
    @Inject
    CaseDesk desk;

    record Shown(EnterpriseView e, String root, Listing<CaseView> cases) {
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(Shown page);
    }

    @GET
    @RolesAllowed({OPERATOR, LEADER, OWNER, CLERK})
    public TemplateInstance list(@RestPath String id) {
        var enterprise = Enterprise.visible(actor, Ids.parse(id)).orElseThrow(Problem::notFound);
        return Templates.list(new Shown(EnterpriseView.of(enterprise), "/parks/" + park.id() + "/requests",
                desk.of(enterprise.id)));
    }
}
