package cn.yuanqi.enterprise;

import static cn.yuanqi.identity.Role.Names.CLERK;
import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OFFICER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;
import static cn.yuanqi.identity.Role.Names.OWNER;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import cn.yuanqi.identity.Actor;
import cn.yuanqi.identity.Role;
import cn.yuanqi.platform.Listing;
import cn.yuanqi.tenancy.CurrentPark;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** The register as a page: find, filter, leaf through. */
@Path("/parks/{park}/enterprises")
@Produces(MediaType.TEXT_HTML)
@Blocking
class EnterprisePages {
    @Inject
    Actor actor;
    @Inject
    CurrentPark park;
    @Inject
    Clock clock;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(Listing<EnterpriseView> found, EnterpriseListing page, boolean mayWrite);
    }

    /** Without a query, with what the asker lets it open with. */
    @GET
    @RolesAllowed({OPERATOR, LEADER, OFFICER, OWNER, CLERK})
    @Transactional
    public Response list(@Context UriInfo uri) {
        var person = actor.person().id();
        if (uri.getQueryParameters().isEmpty()) {
            var opening = SavedSearch.opening(person).filter(saved -> !saved.filters.isEmpty());
            if (opening.isPresent()) {
                return Response.seeOther(URI.create(uri.getPath() + "?" + opening.get().filters)).build();
            }
        }
        var search = EnterpriseSearch.of(uri, LocalDate.now(clock.withZone(park.zone())));
        var found = Enterprise.search(actor, search).map(EnterpriseView::of);
        return Response.ok(Templates.list(found,
                new EnterpriseListing(uri.getPath(), search, found.next(), SavedSearch.ofPerson(person)),
                actor.has(Role.OPERATOR))).build();
    }
}
