package cn.yuanqi.request;

import static cn.yuanqi.identity.Role.Names.CLERK;
import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;
import static cn.yuanqi.identity.Role.Names.OWNER;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import cn.yuanqi.identity.Actor;
import cn.yuanqi.identity.Membership;
import cn.yuanqi.identity.Person;
import cn.yuanqi.identity.Role;
import cn.yuanqi.platform.Listing;
import cn.yuanqi.tenancy.CurrentPark;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** The cases that somebody sees: a startup its own, the park's staff all, with filters. */
@Path("/parks/{park}/requests")
@Produces(MediaType.TEXT_HTML)
@Blocking
@Transactional
class RequestHomePages {
    @Inject
    Actor actor;
    @Inject
    CurrentPark park;
    @Inject
    CaseDesk desk;
    @Inject
    CatalogueDesk catalogue;

    /** @param query the filters as they stand in the address, an ampersand behind each @param waiting for the startup */
    record Shown(String root, boolean staff, Listing<CaseView> list, List<ItemView> items, List<Person> operators,
            long waiting, String query, MultivaluedMap<String, String> filters) {
        public String given(String filter) {
            return Objects.requireNonNullElse(filters.getFirst(filter), "");
        }

        public List<CaseStatus> states() {
            return List.of(CaseStatus.values());
        }
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance home(Shown page);
    }

    @GET
    @RolesAllowed({OPERATOR, LEADER, OWNER, CLERK})
    public TemplateInstance home(@Context UriInfo uri) {
        boolean staff = RequestSight.of(actor).staff();
        var own = actor.enterpriseId();
        return Templates.home(new Shown("/parks/" + park.id() + "/requests", staff, desk.search(uri), catalogue.all(),
                staff ? Membership.holders(park.id(), Role.OPERATOR) : List.of(),
                own == null ? 0 : Requests.waitingFor(own), query(uri.getQueryParameters()),
                uri.getQueryParameters()));
    }

    private static String query(MultivaluedMap<String, String> filters) {
        return filters.entrySet().stream().filter(one -> !one.getKey().equals("cursor")
                && !one.getValue().get(0).isEmpty())
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue().get(0), StandardCharsets.UTF_8) + "&")
                .collect(Collectors.joining());
    }

    @GET
    @Path("/export")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({OPERATOR, LEADER})
    public Response export(@Context UriInfo uri) {
        return desk.export(uri);
    }
}
