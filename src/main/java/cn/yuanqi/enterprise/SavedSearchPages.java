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
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;

import cn.yuanqi.identity.Actor;
import cn.yuanqi.identity.Role;
import cn.yuanqi.platform.Flash;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.CurrentPark;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.common.annotation.Blocking;

/** The forms on the list that keep its filters under a name, and what is done with them later. */
@Path("/parks/{park}/enterprises/saved-filters")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({OPERATOR, LEADER, OFFICER, OWNER, CLERK})
@Blocking
class SavedSearchPages {
    @Inject
    Actor actor;
    @Inject
    CurrentPark park;
    @Inject
    Clock clock;
    @Inject
    Flash flash;

    @POST
    public Response save(@FormParam("name") String name, @FormParam("filters") String filters) {
        var search = EnterpriseSearch.of(EnterpriseListing.read(filters), today());
        var query = EnterpriseListing.query(search.query());
        try {
            flash.good(words().savedAs(QuarkusTransaction.requiringNew().call(
                    () -> SavedSearch.keep(actor.person().id(), name, search.query(), clock.instant()).name)));
            return back(query);
        } catch (Problem refused) {
            return refused(query, new EnterpriseListing.Unkept(null, name, refused.errors()), refused);
        }
    }

    @POST
    @Path("/{id}/name")
    public Response rename(@RestPath String id, @FormParam("name") String name) {
        var saved = QuarkusTransaction.requiringNew().call(() -> own(id));
        try {
            flash.good(words().savedAs(QuarkusTransaction.requiringNew().call(() -> {
                var held = own(id);
                held.rename(name);
                held.send();
                return held.name;
            })));
            return back(saved.filters);
        } catch (Problem refused) {
            return refused(saved.filters, new EnterpriseListing.Unkept(saved.id, name, refused.errors()), refused);
        }
    }

    /** The list as it was, with what was typed and what is wrong with it. */
    private Response refused(String query, EnterpriseListing.Unkept typed, Problem refused) {
        if (refused.status() != 422) {
            throw refused;
        }
        return QuarkusTransaction.requiringNew().call(() -> {
            var search = EnterpriseSearch.of(EnterpriseListing.read(query), today());
            var found = Enterprise.search(actor, search).map(EnterpriseView::of);
            var listing = new EnterpriseListing(path(), search, found.next(),
                    SavedSearch.ofPerson(actor.person().id()), typed);
            return Response.status(422).entity(EnterprisePages.Templates.list(found, listing,
                    actor.has(Role.OPERATOR))).build();
        });
    }

    @POST
    @Path("/{id}/opening")
    @Transactional
    public Response open(@RestPath String id) {
        var saved = own(id);
        saved.open(!saved.isDefault());
        saved.send();
        flash.good(saved.isDefault() ? words().opensWith(saved.name) : words().opensWithAll());
        return back(saved.filters);
    }

    @POST
    @Path("/{id}/removal")
    @Transactional
    public Response remove(@RestPath String id) {
        var saved = own(id);
        saved.delete();
        flash.good(words().savedRemoved(saved.name));
        return back(saved.filters);
    }

    private SavedSearch own(String id) {
        return SavedSearch.ofPerson(actor.person().id(), Ids.parse(id)).orElseThrow(Problem::notFound);
    }

    private Response back(String query) {
        return Response.seeOther(
                URI.create(path() + "?" + (query.isEmpty() ? EnterpriseListing.EVERYTHING : query))).build();
    }

    private String path() {
        return "/parks/" + park.id() + "/enterprises";
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(park.zone()));
    }

    private static RegisterWords words() {
        return Language.words(RegisterWords.class);
    }
}
