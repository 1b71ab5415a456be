package cn.yuanqi.enterprise;

import static cn.yuanqi.identity.Role.Names.CLERK;
import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OFFICER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;
import static cn.yuanqi.identity.Role.Names.OWNER;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

import cn.yuanqi.identity.Actor;
import cn.yuanqi.platform.Etag;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Listing;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.CurrentPark;

/** The asker's own saved filters of the register as JSON. */
@Path("/api/v1/parks/{park}/enterprises/saved-filters")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({OPERATOR, LEADER, OFFICER, OWNER, CLERK})
@Transactional
class SavedSearchApi {
    @Inject
    Actor actor;
    @Inject
    CurrentPark park;
    @Inject
    Clock clock;

    /** @param filters by the names that the list takes: q, status, category, compliance, unit, sort */
    record Draft(String name, Map<String, String> filters, Boolean isDefault) {
    }

    record View(UUID id, String name, Map<String, String> filters, boolean isDefault, int version) {
        static View of(SavedSearch saved) {
            return new View(saved.id, saved.name, EnterpriseListing.read(saved.filters), saved.isDefault(),
                    saved.version);
        }
    }

    @GET
    public Listing<View> list() {
        var own = SavedSearch.ofPerson(actor.person().id()).stream().map(View::of).toList();
        return new Listing<>(own, (long) own.size(), null);
    }

    @POST
    public RestResponse<View> save(Draft draft, @Context UriInfo uri) {
        var given = draft == null ? new Draft(null, null, null) : draft;
        var saved = SavedSearch.keep(actor.person().id(), given.name(), checked(given.filters()), clock.instant());
        open(saved, given.isDefault());
        var location = uri.getAbsolutePathBuilder().path(saved.id.toString()).build();
        return Etag.created(location, View.of(saved), saved.version);
    }

    /** What is left out stays. */
    @PATCH
    @Path("/{id}")
    public RestResponse<View> change(@RestPath String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            Draft draft) {
        var saved = own(id);
        Etag.check(ifMatch, saved.version);
        if (draft != null && draft.name() != null) {
            saved.rename(draft.name());
        }
        if (draft != null && draft.filters() != null) {
            saved.refine(checked(draft.filters()));
        }
        saved.send();
        open(saved, draft == null ? null : draft.isDefault());
        return Etag.ok(View.of(saved), saved.version);
    }

    @DELETE
    @Path("/{id}")
    @ResponseStatus(204)
    public void remove(@RestPath String id) {
        own(id).delete();
    }

    private SavedSearch own(String id) {
        return SavedSearch.ofPerson(actor.person().id(), Ids.parse(id)).orElseThrow(Problem::notFound);
    }

    private static void open(SavedSearch saved, Boolean first) {
        if (first != null && first != saved.isDefault()) {
            saved.open(first);
            saved.send();
        }
    }

    private Map<String, String> checked(Map<String, String> filters) {
        return EnterpriseSearch.of(filters == null ? Map.of() : filters, LocalDate.now(clock.withZone(park.zone())))
                .query();
    }
}
