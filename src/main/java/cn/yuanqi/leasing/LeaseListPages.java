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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.RestPath;

import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.enterprise.EnterpriseView;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.identity.Role;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Listing;
import cn.yuanqi.platform.Problem;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** Leases as pages: the park's, to be searched, and an enterprise's in its file. */
@Path("/parks/{park}")
@Produces(MediaType.TEXT_HTML)
@Blocking
@Transactional
class LeaseListPages {
    @Inject
    Actor actor;
    @Inject
    ParkDay day;

    @CheckedTemplate
    static class Templates {
        /** @param waiting those whose early end waits to be confirmed */
        static native TemplateInstance list(Listing<LeaseRow> found, LeaseListing page, boolean mayWrite,
                List<LeaseRow> waiting);

        static native TemplateInstance file(EnterpriseView e, List<LeaseRow> leases, String path, boolean mayWrite);
    }

    @GET
    @Path("/leases")
    @RolesAllowed({OPERATOR, LEADER, OWNER, CLERK})
    public TemplateInstance list(@Context UriInfo uri) {
        var search = LeaseSearch.of(uri, day.today());
        var found = Lease.search(actor, search);
        var rows = new Listing<>(LeaseRow.of(found.items(), day.today()), found.total(), found.next());
        return Templates.list(rows, new LeaseListing(uri.getPath(), search, found.next()), actor.has(Role.OPERATOR),
                waiting());
    }

    private List<LeaseRow> waiting() {
        var ids = Lease.seesAll(actor) ? Termination.waiting().stream().map(one -> one.leaseId).toList() : null;
        return ids == null ? List.of() : LeaseRow.of(Lease.byIds(ids), day.today());
    }

    @GET
    @Path("/enterprises/{id}/leases")
    @RolesAllowed({OPERATOR, LEADER, OWNER, CLERK})
    public TemplateInstance file(@RestPath String id, @Context UriInfo uri) {
        var enterprise = Enterprise.visible(actor, Ids.parse(id)).orElseThrow(Problem::notFound);
        var leases = Lease.seesAll(actor) ? Lease.allOf(enterprise.id) : Lease.approvedOf(enterprise.id);
        return Templates.file(EnterpriseView.of(enterprise), LeaseRow.of(leases, day.today()),
                uri.getPath().replaceFirst("/enterprises/.*", "/leases"), actor.has(Role.OPERATOR));
    }
}
