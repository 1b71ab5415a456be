package cn.yuanqi.portal;

import java.util.List;
import java.util.Set;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.RestQuery;

import cn.yuanqi.identity.Role.Names;
import cn.yuanqi.platform.Hits;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Limit;
import cn.yuanqi.platform.Parameters;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.CurrentPark;
import io.smallrye.common.annotation.Blocking;

/** One question to all rooms of the park. */
@Path("/api/v1/parks/{park}/search")
@Blocking
class SearchApi {
    private static final Set<String> KNOWN = Set.of("q", "kind", "limit");

    @Inject
    Search search;
    @Inject
    CurrentPark park;

    record Group(Search.Kind kind, long total, List<Hits.Hit> items) {
    }

    record Found(List<Group> groups) {
    }

    /** @param limit per group, 5 when not given, at most 50 */
    @GET
    @RolesAllowed({Names.OPERATOR, Names.LEADER, Names.OFFICER, Names.OWNER, Names.CLERK, Names.REVIEWER,
            Names.APPROVER})
    public Found find(@RestQuery String q, @RestQuery String kind, @Context UriInfo asked) {
        Parameters.only(asked, KNOWN);
        if (Search.typed(q).isEmpty()) {
            throw Problem.invalid("q", Language.words(SearchWords.class).missing());
        }
        int limit = Limit.of(asked.getQueryParameters().getFirst("limit"), Search.FEW, Search.MANY);
        return new Found(search.find(q, Search.kind(kind), limit).stream()
                .map(group -> new Group(group.kind(), group.total(), group.items().stream()
                        .map(hit -> new Hits.Hit(hit.title(), hit.note(), "/parks/" + park.id() + hit.path()))
                        .toList()))
                .toList());
    }
}
