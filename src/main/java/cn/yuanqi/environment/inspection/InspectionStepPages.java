package cn.yuanqi.environment.inspection;

import static cn.yuanqi.identity.Role.Names.OFFICER;

import java.net.URI;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.multipart.FileUpload;

import cn.yuanqi.platform.Flash;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.CurrentPark;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.common.annotation.Blocking;

/**
 * What the page of an inspection saves at every step. Its script asks for answers in place, keeps what could not be sent
 * and sends it again; without the script each step is a form of its own.
 */
@Path("/parks/{park}/environment/inspections/{id}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(OFFICER)
@Blocking
class InspectionStepPages {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");

    @Inject
    CurrentPark park;
    @Inject
    InspectionDesk desk;
    @Inject
    Clock clock;
    @Inject
    Flash flash;

    /**
     * What the script is told.
     *
     * @param version to be said with the next saving, {@code null} where there is none
     * @param saved in words
     * @param signed whether the signature still stands
     */
    record Saved(Integer version, String saved, long answered, int items, boolean signed) {
    }

    record Refusal(String detail, List<Problem.FieldError> errors) {
    }

    private interface Step {
        /** What was saved: an item, or {@code null}. */
        UUID take();
    }

    @POST
    @Path("/items/{item}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answer(@RestPath String id, @RestPath String item, @RestForm String answer,
            @RestForm String remark, @RestForm String seen, @HeaderParam("HX-Request") boolean inPlace) {
        return saving(id, "item-" + item, inPlace, () -> {
            desk.answer(Ids.parse(id), Ids.parse(item), new ItemInput(answer, remark, number(seen)));
            return Ids.parse(item);
        });
    }

    @POST
    @Path("/summary")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response summarise(@RestPath String id, @RestForm String text, @RestForm String seen,
            @HeaderParam("HX-Request") boolean inPlace) {
        return saving(id, "summary", inPlace, () -> {
            desk.conclude(Ids.parse(id), text, number(seen));
            return null;
        });
    }

    @POST
    @Path("/photos")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response photograph(@RestPath String id, @RestForm FileUpload file, @RestForm String itemId,
            @RestForm String caption, @HeaderParam("HX-Request") boolean inPlace) {
        return saving(id, itemId == null || itemId.isBlank() ? "photos" : "item-" + itemId, inPlace, () -> {
            desk.photograph(Ids.parse(id), itemId == null || itemId.isBlank() ? null : Ids.parse(itemId), caption,
                    file);
            return null;
        });
    }

    @POST
    @Path("/photos/{photo}/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response remove(@RestPath String id, @RestPath String photo) {
        return saving(id, "photos", false, () -> {
            desk.removePhoto(Ids.parse(id), Ids.parse(photo));
            return null;
        });
    }

    @POST
    @Path("/signature")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response sign(@RestPath String id, @RestForm String name, @RestForm String drawn) {
        return saving(id, "signature", false, () -> {
            desk.sign(Ids.parse(id), name, drawn);
            return null;
        });
    }

    private Response saving(String id, String place, boolean inPlace, Step step) {
        try {
            var item = step.take();
            return inPlace ? Response.ok(saved(id, item), MediaType.APPLICATION_JSON_TYPE).build() : back(id, place);
        } catch (Problem refused) {
            if (inPlace) {
                return Response.status(refused.status()).type(MediaType.APPLICATION_JSON_TYPE)
                        .entity(new Refusal(refused.getMessage(), refused.errors())).build();
            }
            if (refused.status() != 409 && refused.status() != 422) {
                throw refused;
            }
            flash.bad(refused.errors().isEmpty() ? refused.getMessage() : refused.errors().get(0).message());
            return back(id, place);
        }
    }

    private Saved saved(String id, UUID item) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var visit = InspectionView.of(desk.visible(Ids.parse(id)));
            var version = visit.items().stream().filter(one -> one.id().equals(item)).map(InspectionView.Item::version)
                    .findFirst().orElse(visit.conclusionEdits());
            var now = CLOCK.format(clock.instant().atZone(park.zone()));
            return new Saved(version, Language.words(InspectionWords.class).savedAt(now), visit.answered(),
                    visit.items().size(), visit.signedAt() != null);
        });
    }

    private Response back(String id, String place) {
        return Response.seeOther(URI.create(
                "/parks/" + park.id() + "/environment/inspections/" + Ids.parse(id) + "#" + place)).build();
    }

    private static Integer number(String seen) {
        try {
            return seen == null || seen.isBlank() ? null : Integer.valueOf(seen.strip());
        } catch (NumberFormatException noNumber) {
            return null;
        }
    }
}
