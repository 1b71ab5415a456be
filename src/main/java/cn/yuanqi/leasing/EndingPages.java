package cn.yuanqi.leasing;

import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.UUID;
import java.util.function.Function;

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

import cn.yuanqi.platform.Flash;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.space.SpaceForm;
import cn.yuanqi.tenancy.CurrentPark;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** Ending a lease early by hand: see what it comes to, ask for it, and let another person confirm it. */
@Path("/parks/{park}/leases")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Blocking
class EndingPages {
    @Inject
    CurrentPark park;
    @Inject
    Terminations terminations;
    @Inject
    EndSheet.Drawing drawing;
    @Inject
    Flash flash;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance end(EndSheet sheet, SpaceForm form);

        static native TemplateInstance end$outcome(EndSheet sheet, SpaceForm form);
    }

    @GET
    @Path("/{id}/end")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({OPERATOR, LEADER})
    public TemplateInstance open(@RestPath String id) {
        return Templates.end(drawing.of(Ids.parse(id), null), SpaceForm.with(new HashMap<>()));
    }

    /** What the typed wish would come to; in place, nothing is stored. */
    @POST
    @Path("/{id}/end/preview")
    @RolesAllowed({OPERATOR, LEADER})
    public TemplateInstance preview(@RestPath String id, MultivaluedMap<String, String> sent) {
        var form = SpaceForm.of(sent);
        return Templates.end$outcome(looked(Ids.parse(id), form), form);
    }

    /** Asks for the end, or only looks when the button {@code look} was pressed. */
    @POST
    @Path("/{id}/end")
    @RolesAllowed({OPERATOR, LEADER})
    public Response ask(@RestPath String id, MultivaluedMap<String, String> sent) {
        var form = SpaceForm.of(sent);
        var lease = Ids.parse(id);
        if (!form.value("look").isEmpty()) {
            var sheet = looked(lease, form);
            return Response.status(form.errors().isEmpty() ? 200 : 422).entity(Templates.end(sheet, form)).build();
        }
        return form.sent(() -> {
            var wish = wish(form);
            if (form.errors().isEmpty()) {
                terminations.ask(lease, wish);
                flash.good(words().wasAsked());
            }
            return path(lease) + "/end";
        }, () -> Templates.end(looked(lease, form), form));
    }

    @POST
    @Path("/{id}/end/confirmation")
    @RolesAllowed(LEADER)
    public Response confirm(@RestPath String id, MultivaluedMap<String, String> sent) {
        var seen = SpaceForm.of(sent);
        return decided(id, seen, lease -> {
            terminations.confirm(lease, new Terminations.Seen(seen.decimal("balance"), seen.decimal("depositHeld")));
            flash.good(words().wasConfirmed());
            return path(lease);
        });
    }

    @POST
    @Path("/{id}/end/refusal")
    @RolesAllowed(LEADER)
    public Response refuse(@RestPath String id, MultivaluedMap<String, String> sent) {
        var form = SpaceForm.of(sent);
        return decided(id, form, lease -> {
            terminations.refuse(lease, LeaseMovesApi.reason(new LeaseMovesApi.Word(form.value("reason"))));
            flash.good(words().wasRefused());
            return path(lease) + "/end";
        });
    }

    @POST
    @Path("/{id}/end/withdrawal")
    @RolesAllowed({OPERATOR, LEADER})
    public Response withdraw(@RestPath String id, MultivaluedMap<String, String> sent) {
        return decided(id, SpaceForm.of(sent), lease -> {
            terminations.withdraw(lease);
            flash.good(words().wasTakenBack());
            return path(lease) + "/end";
        });
    }

    private Response decided(String id, SpaceForm form, Function<UUID, String> decision) {
        var lease = Ids.parse(id);
        return form.sent(() -> decision.apply(lease), () -> Templates.end(drawing.of(lease, null), form));
    }

    private EndSheet looked(UUID lease, SpaceForm form) {
        if (!form.errors().isEmpty() || form.notice() != null) {
            return drawing.of(lease, null);
        }
        try {
            var wish = QuarkusTransaction.requiringNew().call(() -> wish(form));
            return drawing.of(lease, form.errors().isEmpty() ? wish : null);
        } catch (Problem refused) {
            if (refused.status() == 404) {
                throw refused;
            }
            form.refused(refused);
            return drawing.of(lease, null);
        }
    }

    private static Termination.Wish wish(SpaceForm form) {
        return new TerminationApi.Input(form.day("endsOn"), months(form.decimal("penaltyMonths")),
                form.decimal("penaltyAmount"), form.value("reason")).wish();
    }

    private static Integer months(BigDecimal typed) {
        try {
            return typed == null ? null : typed.intValueExact();
        } catch (ArithmeticException part) {
            throw Problem.invalid("penaltyMonths", Language.words(LeasingWords.class).outOfRange(0, 120));
        }
    }

    private String path(UUID lease) {
        return "/parks/" + park.id() + "/leases/" + lease;
    }

    private static EndingWords words() {
        return Language.words(EndingWords.class);
    }
}
