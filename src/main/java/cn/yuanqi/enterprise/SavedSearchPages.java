package cn.yuanqi.enterprise;

import static cn.yuanqi.identity.Role.Names.CLERK;
import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OFFICER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;
import static cn.yuanqi.identity.Role.Names.OWNER;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;

import cn.yuanqi.identity.Actor;
import cn.yuanqi.platform.Flash;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.CurrentPark;
import io.smallrye.common.annotation.Blocking;

/** The forms on the list that keep its filters under a name, and what is done with them later. */
@Path("/parks/{park}/enterprises/saved-filters")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
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
    @Transactional
    public Response save(@FormParam("name") String name, @FormParam("filters") String filters) {
        var search = EnterpriseSearch.of(EnterpriseListing.read(filters), LocalDate.now(clock.withZone(park.zone())));
        var query = EnterpriseListing.query(search.query());
        try {
            var saved = SavedSearch.keep(actor.person().id(), name, search.query(), clock.instant());
            flash.good(words().savedAs(saved.name));
            return back(query);
        } catch (Problem refused) {
            flash.bad(refused.errors().stream().map(Problem.FieldError::message).collect(Collectors.joining()));
            return back(query);
        }
    }

    @POST
    @Path("/{id}/name")
    @Transactional
    public Response rename(@RestPath String id, @FormParam("name") String name) {
        var saved = own(id);
        try {
            saved.rename(name);
            saved.send();
            flash.good(words().savedAs(saved.name));
        } catch (Problem refused) {
            flash.bad(refused.errors().stream().map(Problem.FieldError::message).collect(Collectors.joining()));
        }
        return back(saved.filters);
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
        return Response.seeOther(URI.create("/parks/" + park.id() + "/enterprises?"
                + (query.isEmpty() ? EnterpriseListing.EVERYTHING : query))).build();
    }

    private static RegisterWords words() {
        return Language.words(RegisterWords.class);
    }
}
