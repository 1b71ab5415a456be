package cn.yuanqi.metering;

import static cn.yuanqi.identity.Role.Names.CLERK;
import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;
import static cn.yuanqi.identity.Role.Names.OWNER;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.RestPath;

import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.file.Shelf;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.identity.Role;
import cn.yuanqi.platform.Flash;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Listing;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.space.Building;
import cn.yuanqi.tenancy.CurrentPark;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** Meters as pages: all of them, and one with its readings and what they cost. */
@Path("/parks/{park}/meters")
@Produces(MediaType.TEXT_HTML)
@Blocking
class MeterPages {
    @Inject
    Actor actor;
    @Inject
    CurrentPark park;
    @Inject
    MeterDesk desk;
    @Inject
    Shelf shelf;
    @Inject
    Flash flash;

    /** @param next the address of the next page, {@code null} on the last one */
    record Shown(String path, Listing<MeterView> found, Map<UUID, String> names, List<Building> buildings, long waiting,
            String next, boolean filtered, boolean mayWrite) {
        public String nameOf(UUID enterprise) {
            return names.getOrDefault(enterprise, "");
        }
    }

    /** One meter. @param owner the name of the enterprise that always pays, {@code null} for a unit's */
    record One(String base, MeterView meter, String owner, String predecessor, List<ReadingView> readings,
            List<MeterApi.ChargeView> charges, boolean mayWrite) {
        public String path() {
            return base + "/meters/" + meter.id();
        }

        public boolean counts() {
            return mayWrite && meter.removedOn() == null;
        }
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(Shown page, Map<String, String> asked);

        static native TemplateInstance meter(One page, ReadingForm form);

        static native TemplateInstance form(MeterForm form);
    }

    @GET
    @RolesAllowed({OPERATOR, LEADER, OWNER, CLERK})
    @Transactional
    public TemplateInstance list(@Context UriInfo uri) {
        var sight = MeterSight.of(actor);
        var found = new MeterSearch(uri, sight).list();
        var views = MeterView.ofAll(found.items(), sight);
        var next = found.next() == null
                ? null
                : UriBuilder.fromUri(uri.getRequestUri()).scheme(null).host(null).port(-1)
                        .replaceQueryParam("cursor", found.next()).build().toString();
        var names = Enterprise.byIds(views.stream().map(MeterView::enterpriseId).filter(id -> id != null)
                .collect(Collectors.toSet())).stream().collect(Collectors.toMap(one -> one.id, one -> one.name));
        return Templates.list(new Shown(base() + "/meters", new Listing<>(views, found.total(), found.next()), names,
                sight.isWhole() ? Building.all() : List.of(),
                sight.isWhole() ? Meter.count("unbilled = true") : 0, next, !uri.getQueryParameters().isEmpty(),
                actor.has(Role.OPERATOR)), asked(uri));
    }

    private static Map<String, String> asked(UriInfo uri) {
        var given = uri.getQueryParameters();
        return List.of("q", "kind", "buildingId", "removed").stream().collect(Collectors.toMap(name -> name,
                name -> given.containsKey(name) ? given.getFirst(name) : ""));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({OPERATOR, LEADER, OWNER, CLERK})
    public TemplateInstance one(@RestPath String id) {
        return Templates.meter(shown(id), ReadingForm.on(desk.today()));
    }

    @POST
    @Path("/{id}/readings")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(OPERATOR)
    public Response read(@RestPath String id, @BeanParam ReadingForm form) {
        try {
            desk.read(Ids.parse(id), form.facts(), form.file);
            flash.good(Language.words(MeterPageWords.class).saved());
            return Response.seeOther(URI.create(base() + "/meters/" + id)).build();
        } catch (Problem refused) {
            if (refused.status() == 404) {
                throw refused;
            }
            form.errors = refused.errors().isEmpty()
                    ? List.of(new Problem.FieldError("value", refused.getMessage()))
                    : refused.errors();
            return Response.status(422).entity(Templates.meter(shown(id), form)).build();
        }
    }

    @GET
    @Path("/{id}/readings/{reading}/photo")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({OPERATOR, LEADER, OWNER, CLERK})
    @Transactional
    public Response photo(@RestPath String id, @RestPath String reading) {
        return shelf.handOut(ReadingApi.visible(actor, id).stream()
                .filter(one -> one.id.equals(Ids.parse(reading)) && one.photo != null).findFirst()
                .orElseThrow(Problem::notFound).photo);
    }

    private One shown(String id) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var sight = MeterSight.of(actor);
            var meter = sight.meter(Ids.parse(id)).orElseThrow(Problem::notFound);
            var owner = meter.enterpriseId == null ? null : Enterprise.<Enterprise>findById(meter.enterpriseId).name;
            var before = meter.predecessorId == null ? null : Meter.<Meter>findById(meter.predecessorId).number;
            return new One(base(), MeterView.of(meter, sight), owner, before,
                    ReadingApi.visible(actor, id).stream().map(ReadingView::of).toList(),
                    MeterCharge.ofAll(List.of(meter.id)).stream().filter(sight::covers).map(MeterApi.ChargeView::of)
                            .sorted((one, other) -> other.to().compareTo(one.to())).toList(),
                    actor.has(Role.OPERATOR));
        });
    }

    private String base() {
        return "/parks/" + park.id();
    }
}
