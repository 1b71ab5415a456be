package cn.yuanqi.dashboard;

import static cn.yuanqi.identity.Role.Names.OPERATOR;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;

import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.platform.Flash;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.space.ParkDay;
import cn.yuanqi.space.Reservation;
import cn.yuanqi.space.SpaceForm;
import cn.yuanqi.space.Unit;
import cn.yuanqi.tenancy.CurrentPark;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** Promising a unit by hand, to an enterprise of the register or to somebody who is not in it yet. */
@Path("/parks/{park}/units/{id}/reservation")
@Produces(MediaType.TEXT_HTML)
@Blocking
class ReservationPages {
    @Inject
    Actor actor;
    @Inject
    CurrentPark park;
    @Inject
    ParkDay day;
    @Inject
    Reservation reservation;
    @Inject
    Flash flash;

    /** Where the form goes, and where it came from. */
    record Way(String path, String back) {
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance reservation(SpaceForm form, String code, List<Enterprise> enterprises,
                Way way);
    }

    @GET
    @RolesAllowed(OPERATOR)
    public TemplateInstance open(@RestPath String id) {
        return page(SpaceForm.with(Map.of("from", day.today(), "until", day.today().plusDays(14))), id);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(OPERATOR)
    public Response reserve(@RestPath String id, MultivaluedMap<String, String> sent) {
        var form = SpaceForm.of(sent);
        return form.sent(() -> {
            var unit = found(id);
            var enterprise = form.id("enterpriseId");
            reservation.promise(unit, new Reservation.Input(form.day("from"), form.day("until"),
                    enterprise == null ? form.text("for") : name(enterprise), enterprise, form.text("note")));
            flash.good(words().reservedNow(unit.code));
            return path(unit);
        }, () -> page(form, id));
    }

    private String name(UUID enterprise) {
        return Enterprise.visible(actor, enterprise).orElseThrow(Problem::notFound).name;
    }

    @POST
    @Path("cancellation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(OPERATOR)
    public Response cancel(@RestPath String id) {
        var to = QuarkusTransaction.requiringNew().call(() -> {
            var unit = found(id);
            try {
                reservation.cancel(unit);
                flash.good(words().reservationCancelled(unit.code));
            } catch (Problem none) {
                flash.bad(none.getMessage());
            }
            return path(unit);
        });
        return Response.seeOther(URI.create(to)).build();
    }

    private TemplateInstance page(SpaceForm form, String id) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var unit = found(id);
            return Templates.reservation(form, unit.code, Enterprise.byName(),
                    new Way(path(unit) + "/reservation", path(unit)));
        });
    }

    private String path(Unit unit) {
        return "/parks/" + park.id() + "/units/" + unit.id;
    }

    private static Unit found(String id) {
        return Unit.byId(Ids.parse(id)).orElseThrow(Problem::notFound);
    }

    private static SpaceMapWords words() {
        return Language.words(SpaceMapWords.class);
    }
}
