package cn.yuanqi.enterprise.incubation;

import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;

import java.net.URI;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import cn.yuanqi.audit.Audit;
import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.enterprise.Lifecycle;
import cn.yuanqi.enterprise.Signature;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.platform.Flash;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Mask;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.CurrentPark;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** Who wants in and whom that waits for; approving, returning and declining in one place. */
@Path("/parks/{park}/entries")
@Produces(MediaType.TEXT_HTML)
@Blocking
@RolesAllowed({OPERATOR, LEADER})
class EntryPages {
    private static final String APPLICATIONS = "applications";
    private static final int MOST_A_DAY = 10_000;

    @Inject
    Actor actor;
    @Inject
    CurrentPark park;
    @Inject
    Signature signature;
    @Inject
    EntryReader reader;
    @Inject
    Approvals approvals;
    @Inject
    Moves moves;
    @Inject
    Entries entries;
    @Inject
    Flash flash;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance queue(EntryQueue queue, Typed typed);
    }

    @GET
    @Transactional
    public TemplateInstance open(@RestQuery String view, @RestQuery String q) {
        var shown = "leads".equals(view) || "stays".equals(view) ? view : APPLICATIONS;
        return Templates.queue(reader.read(path(), shown, q == null || q.isBlank() ? null : q.strip()),
                Typed.nothing());
    }

    @POST
    @Path("{id}/approval")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response approve(@RestPath String id, MultivaluedMap<String, String> sent) {
        return done("approval " + id, sent, typed -> {
            var enterprise = approvals.give(Ids.parse(id), typed.text("reason"));
            return enterprise.status == Lifecycle.INCUBATING
                    ? Language.words(IncubationWords.class).moved(Stages.words(enterprise.status))
                    : Language.words(IncubationWords.class).approved();
        });
    }

    @POST
    @Path("{id}/return")
    @RolesAllowed(OPERATOR)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response giveBack(@RestPath String id, MultivaluedMap<String, String> sent) {
        return done("return " + id, sent, typed -> {
            var enterprise = applicant(id);
            moves.move(enterprise, Lifecycle.LEAD, typed.text("reason"));
            return Language.words(IncubationWords.class).moved(Stages.words(enterprise.status));
        });
    }

    @POST
    @Path("{id}/decline")
    @RolesAllowed(OPERATOR)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decline(@RestPath String id, MultivaluedMap<String, String> sent) {
        return done("decline " + id, sent, typed -> {
            var enterprise = applicant(id);
            moves.decline(enterprise, typed.text("reason"));
            return Language.words(EntryWords.class).declined(enterprise.name);
        });
    }

    private Enterprise applicant(String id) {
        var enterprise = Enterprise.visible(actor, Ids.parse(id)).orElseThrow(Problem::notFound);
        if (enterprise.status != Lifecycle.APPLYING) {
            throw Problem.conflict(Language.words(EntryWords.class).notWaiting());
        }
        return enterprise;
    }

    @POST
    @Path("applications/{id}/admission")
    @RolesAllowed(OPERATOR)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response takeUp(@RestPath String id, MultivaluedMap<String, String> sent) {
        return done("admission " + id, sent, typed -> {
            var one = application(Ids.parse(id));
            entries.takeUp(one, signature.stamp());
            return Language.words(EntryWords.class).takenUp(one.company);
        });
    }

    @POST
    @Path("applications/{id}/decline")
    @RolesAllowed(OPERATOR)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response declineUntaken(@RestPath String id, MultivaluedMap<String, String> sent) {
        return done("decline " + id, sent, typed -> {
            var one = application(Ids.parse(id));
            entries.decline(one, typed.text("reason"));
            return Language.words(EntryWords.class).declined(one.company);
        });
    }

    /** Shows who sent an application to somebody who has to reach them; that stands in the audit. */
    @POST
    @Path("applications/{id}/contact-reveals")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public TemplateInstance reveal(@RestPath String id) {
        var one = application(Ids.parse(id));
        Audit.did("revealed", one, Map.of(), Map.of("phone", Mask.phone(one.phone)));
        return Templates.queue(reader.read(path(), APPLICATIONS, null).revealing(one), Typed.nothing());
    }

    private static EntryApplication application(UUID id) {
        return EntryApplication.<EntryApplication>findByIdOptional(id).orElseThrow(Problem::notFound);
    }

    @POST
    @Path("door")
    @RolesAllowed(OPERATOR)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response door(MultivaluedMap<String, String> sent) {
        return done("door", sent, typed -> {
            var words = Language.words(EntryWords.class);
            var cap = typed.value("door", "dailyCap").strip();
            if (!cap.matches("[1-9]\\d{0,4}") || Integer.parseInt(cap) > MOST_A_DAY) {
                throw Problem.invalid("dailyCap", words.capWrong(MOST_A_DAY));
            }
            EntryDoor.set(typed.checked("open"), Integer.parseInt(cap));
            return typed.checked("open") ? words.doorOpened() : words.doorShut();
        });
    }

    /** Does it in a transaction of its own; what is refused stands in its form again, as it was typed. */
    private Response done(String form, MultivaluedMap<String, String> sent, Function<Typed, String> change) {
        var typed = Typed.in(form, sent);
        try {
            flash.good(QuarkusTransaction.requiringNew().call(() -> change.apply(typed)));
            return Response.seeOther(URI.create(path())).build();
        } catch (Problem refused) {
            if (refused.status() != 422 && refused.status() != 409) {
                throw refused;
            }
            typed.refused(refused);
            var again = QuarkusTransaction.requiringNew()
                    .call(() -> Templates.queue(reader.read(path(), APPLICATIONS, null), typed));
            return Response.status(refused.status()).entity(again).build();
        }
    }

    private String path() {
        return "/parks/" + park.id() + "/entries";
    }
}
