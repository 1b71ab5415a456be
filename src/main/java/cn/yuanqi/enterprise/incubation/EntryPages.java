package cn.yuanqi.enterprise.incubation;

import static cn.yuanqi.identity.Role.Names.LEADER;
import static cn.yuanqi.identity.Role.Names.OPERATOR;

import java.net.URI;
import java.util.UUID;
import java.util.concurrent.Callable;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.enterprise.Lifecycle;
import cn.yuanqi.enterprise.Signature;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.platform.Flash;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Language;
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
        static native TemplateInstance queue(EntryQueue queue);
    }

    @GET
    @Transactional
    public TemplateInstance open(@RestQuery String view) {
        var shown = "leads".equals(view) || "stays".equals(view) ? view : "applications";
        return Templates.queue(reader.read(path(), shown));
    }

    @POST
    @Path("{id}/approval")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response approve(@RestPath String id, @FormParam("reason") String reason) {
        return done(() -> {
            var enterprise = approvals.give(Ids.parse(id), reason);
            return enterprise.status == Lifecycle.INCUBATING
                    ? Language.words(IncubationWords.class).moved(Stages.words(enterprise.status))
                    : Language.words(IncubationWords.class).approved();
        });
    }

    @POST
    @Path("{id}/return")
    @RolesAllowed(OPERATOR)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response giveBack(@RestPath String id, @FormParam("reason") String reason) {
        return move(id, Lifecycle.LEAD, reason);
    }

    @POST
    @Path("{id}/decline")
    @RolesAllowed(OPERATOR)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decline(@RestPath String id, @FormParam("reason") String reason) {
        return move(id, Lifecycle.LEFT, reason);
    }

    private Response move(String id, Lifecycle to, String reason) {
        return done(() -> {
            var enterprise = Enterprise.visible(actor, Ids.parse(id)).orElseThrow(Problem::notFound);
            if (enterprise.status != Lifecycle.APPLYING) {
                throw Problem.conflict(Language.words(EntryWords.class).notWaiting());
            }
            moves.move(enterprise, to, reason);
            return Language.words(IncubationWords.class).moved(Stages.words(to));
        });
    }

    @POST
    @Path("applications/{id}/admission")
    @RolesAllowed(OPERATOR)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response takeUp(@RestPath String id) {
        return done(() -> {
            var one = application(Ids.parse(id));
            entries.takeUp(one, signature.stamp());
            return Language.words(EntryWords.class).takenUp(one.company);
        });
    }

    @POST
    @Path("applications/{id}/decline")
    @RolesAllowed(OPERATOR)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response declineUntaken(@RestPath String id, @FormParam("reason") String reason) {
        return done(() -> {
            var one = application(Ids.parse(id));
            entries.decline(one, reason);
            return Language.words(EntryWords.class).declined(one.company);
        });
    }

    private static EntryApplication application(UUID id) {
        return EntryApplication.<EntryApplication>findByIdOptional(id).orElseThrow(Problem::notFound);
    }

    @POST
    @Path("door")
    @RolesAllowed(OPERATOR)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response door(@FormParam("open") String open, @FormParam("dailyCap") String dailyCap) {
        return done(() -> {
            var words = Language.words(EntryWords.class);
            if (dailyCap == null || !dailyCap.strip().matches("[1-9]\\d{0,4}")
                    || Integer.parseInt(dailyCap.strip()) > MOST_A_DAY) {
                throw Problem.invalid("dailyCap", words.capWrong(MOST_A_DAY));
            }
            EntryDoor.set(open != null, Integer.parseInt(dailyCap.strip()));
            return open == null ? words.doorShut() : words.doorOpened();
        });
    }

    private Response done(Callable<String> change) {
        try {
            flash.good(QuarkusTransaction.requiringNew().call(change));
        } catch (Problem refused) {
            if (refused.status() != 422 && refused.status() != 409) {
                throw refused;
            }
            flash.bad(refused.errors().isEmpty() ? refused.getMessage() : refused.errors().get(0).message());
        }
        return Response.seeOther(URI.create(path())).build();
    }

    private String path() {
        return "/parks/" + park.id() + "/entries";
    }
}
