package cn.yuanqi.portal;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestQuery;

import cn.yuanqi.identity.Role.Names;
import cn.yuanqi.tenancy.CurrentPark;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** The search box's answers: below the box as somebody types, and as a page. */
@Path("/parks/{park}/search")
@Produces(MediaType.TEXT_HTML)
@Blocking
@RolesAllowed({Names.OPERATOR, Names.LEADER, Names.OFFICER, Names.OWNER, Names.CLERK, Names.REVIEWER, Names.APPROVER})
class SearchPages {
    @Inject
    Search search;
    @Inject
    CurrentPark park;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance search(Shown shown);

        static native TemplateInstance hits(Shown shown);
    }

    record Shown(String park, String q, Search.Kind kind, List<Search.Group> groups) {
        public long total() {
            return groups.stream().mapToLong(Search.Group::total).sum();
        }

        public boolean isAsked() {
            return !q.isEmpty();
        }
    }

    @GET
    public TemplateInstance search(@RestQuery String q, @RestQuery String kind) {
        var only = Search.kind(kind);
        return Templates.search(shown(q, only, only == null ? Search.FEW : Search.MANY));
    }

    @GET
    @Path("/hits")
    public TemplateInstance hits(@RestQuery String q) {
        return Templates.hits(shown(q, null, Search.FEW));
    }

    private Shown shown(String q, Search.Kind only, int most) {
        return new Shown("/parks/" + park.id(), Search.typed(q), only, search.find(q, only, most));
    }
}
