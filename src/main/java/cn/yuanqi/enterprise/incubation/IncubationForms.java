package cn.yuanqi.enterprise.incubation;

import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;

import java.net.URI;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;

import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.enterprise.Lifecycle;
import cn.yuanqi.enterprise.Signature;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.platform.Flash;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.common.annotation.Blocking;

/** The forms of the incubation page; what is refused comes back with what was typed. */
@Path("/parks/{park}/enterprises/{id}/incubation")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Blocking
class IncubationForms {
    @Inject
    Actor actor;
    @Inject
    Signature signature;
    @Inject
    Moves moves;
    @Inject
    Approvals approvals;
    @Inject
    IncubationPage page;
    @Inject
    Flash flash;

    @POST
    @Path("move")
    @RolesAllowed(OPERATOR)
    public Response move(@RestPath String id, MultivaluedMap<String, String> sent) {
        var typed = Typed.in("move", sent);
        return done(Ids.parse(id), typed, () -> {
            var enterprise = enterprise(id);
            moves.move(enterprise, typed.one(Lifecycle.class, "to"), typed.text("reason"));
            return words().moved(Stages.words(enterprise.status));
        });
    }

    @POST
    @Path("approval")
    @RolesAllowed({OPERATOR, LEADER})
    public Response approve(@RestPath String id, MultivaluedMap<String, String> sent) {
        var typed = Typed.in("approval", sent);
        return done(Ids.parse(id), typed, () -> {
            var enterprise = approvals.give(Ids.parse(id), typed.text("reason"));
            return enterprise.status == Lifecycle.INCUBATING
                    ? words().moved(Stages.words(enterprise.status))
                    : words().approved();
        });
    }

    @POST
    @Path("approval/{word}/withdrawal")
    @RolesAllowed({OPERATOR, LEADER})
    public Response withdraw(@RestPath String id, @RestPath String word, MultivaluedMap<String, String> sent) {
        return done(Ids.parse(id), Typed.in("approval", sent), () -> {
            approvals.withdraw(Ids.parse(id), Ids.parse(word));
            return words().withdrawn();
        });
    }

    @POST
    @Path("fact")
    @RolesAllowed(OPERATOR)
    public Response fact(@RestPath String id, MultivaluedMap<String, String> sent) {
        var typed = Typed.in("fact", sent);
        return done(Ids.parse(id), typed, () -> {
            RecordedFact.write(enterprise(id), new RecordedFact.Stated(typed.one(RecordedFact.Kind.class, "kind"),
                    !"no".equals(typed.text("holds")), typed.day("since"), typed.text("document")), signature.stamp());
            return words().factSaved();
        });
    }

    @POST
    @Path("contact")
    @RolesAllowed(OPERATOR)
    public Response contact(@RestPath String id, MultivaluedMap<String, String> sent) {
        var typed = Typed.in("contact", sent);
        return done(Ids.parse(id), typed, () -> {
            Contact.write(enterprise(id), note(typed), signature.stamp());
            return Language.words(ContactWords.class).saved();
        });
    }

    @POST
    @Path("contact/{contact}/correction")
    @RolesAllowed(OPERATOR)
    public Response correct(@RestPath String id, @RestPath String contact, MultivaluedMap<String, String> sent) {
        var typed = Typed.in(contact, sent);
        return done(Ids.parse(id), typed, () -> {
            var found = Contact.of(enterprise(id), Ids.parse(contact)).orElseThrow(Problem::notFound);
            if (!String.valueOf(found.version).equals(typed.text("version"))) {
                throw Problem.conflict(Language.words(ContactWords.class).meanwhile());
            }
            found.correct(note(typed), signature.stamp());
            return Language.words(ContactWords.class).saved();
        });
    }

    @POST
    @Path("contact/{contact}/completion")
    @RolesAllowed(OPERATOR)
    public Response finish(@RestPath String id, @RestPath String contact, MultivaluedMap<String, String> sent) {
        return done(Ids.parse(id), Typed.in("contact", sent), () -> {
            Contact.of(enterprise(id), Ids.parse(contact)).orElseThrow(Problem::notFound).finish(signature.stamp());
            return Language.words(ContactWords.class).saved();
        });
    }

    private static ContactNote note(Typed typed) {
        return new ContactNote(typed.one(Contact.Kind.class, "kind"), typed.day("on"), typed.text("with"),
                typed.text("text"), typed.text("nextStep"), typed.day("dueOn"));
    }

    private Enterprise enterprise(String id) {
        return Enterprise.visible(actor, Ids.parse(id)).orElseThrow(Problem::notFound);
    }

    /** Does it in a transaction of its own, so that what is refused can be shown in another. */
    private Response done(UUID id, Typed typed, java.util.concurrent.Callable<String> change) {
        try {
            flash.good(QuarkusTransaction.requiringNew().call(change));
            return Response.seeOther(URI.create(page.path(id))).build();
        } catch (OptimisticLockException overtaken) {
            return again(id, typed, Problem.conflict(Language.words(ContactWords.class).meanwhile()));
        } catch (Problem refused) {
            if (refused.status() != 422 && refused.status() != 409) {
                throw refused;
            }
            return again(id, typed, refused);
        }
    }

    private Response again(UUID id, Typed typed, Problem refused) {
        var shown = QuarkusTransaction.requiringNew().call(() -> page.again(id, typed.refused(refused)));
        return Response.status(refused.status()).entity(shown).build();
    }

    private static IncubationWords words() {
        return Language.words(IncubationWords.class);
    }
}
