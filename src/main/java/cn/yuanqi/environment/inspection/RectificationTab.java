package cn.yuanqi.environment.inspection;

import static cn.yuanqi.identity.Role.Names.CLERK;
import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OFFICER;
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
import cn.yuanqi.identity.Role;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.CurrentPark;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** An enterprise's orders and inspections in its file; an officer begins one here. */
@Path("/parks/{park}/enterprises/{id}/rectifications")
@Produces(MediaType.TEXT_HTML)
@Transactional
class RectificationTab {
    private static final int MOST = 50;

    @Inject
    Actor actor;
    @Inject
    CurrentPark park;
    @Inject
    RectificationDesk desk;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance tab(EnterpriseView e, Shown shown);
    }

    /** @param visits for an enterprise's people the finished ones alone @param underWay {@code null} for none */
    record Shown(String room, List<RectificationView> orders, List<InspectionView> visits, Inspection underWay,
            boolean mayWork) {
    }

    @GET
    @RolesAllowed({OPERATOR, LEADER, OFFICER, OWNER, CLERK})
    public TemplateInstance tab(@RestPath String id) {
        var enterprise = Enterprise.visible(actor, Ids.parse(id)).orElseThrow(Problem::notFound);
        var visits = actor.seesWholePark()
                ? Inspection.newestOf(enterprise.id, MOST)
                : Inspection.finishedOf(enterprise.id, MOST);
        return Templates.tab(EnterpriseView.of(enterprise), new Shown("/parks/" + park.id() + "/environment",
                RectificationView.of(Rectification.newestOf(enterprise.id, MOST), desk.today()),
                InspectionView.of(visits), Inspection.openAt(enterprise.id).orElse(null), actor.has(Role.OFFICER)));
    }
}
