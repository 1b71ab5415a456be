package cn.yuanqi.notification.inbox;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

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

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import cn.yuanqi.identity.Actor;
import cn.yuanqi.identity.Role;
import cn.yuanqi.identity.Role.Names;
import cn.yuanqi.platform.Flash;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.CurrentPark;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;

/** The asker's inbox, and how they want to be told. */
@Path("/parks/{park}/inbox")
@Produces(MediaType.TEXT_HTML)
@Blocking
@RolesAllowed({Names.OPERATOR, Names.LEADER, Names.OFFICER, Names.OWNER, Names.CLERK, Names.REVIEWER, Names.APPROVER})
class InboxPages {
    private static final int PAGE = 30;

    @Inject
    Actor actor;
    @Inject
    CurrentPark park;
    @Inject
    Inbox inbox;
    @Inject
    Clock clock;
    @Inject
    Flash flash;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance inbox(Shown shown);

        static native TemplateInstance bell(String path, long unread);

        static native TemplateInstance wishes(Wanted shown, WishForm typed, List<Problem.FieldError> errors);
    }

    /** @param here the query that shows this page again @param asOf what came later is not on it */
    record Shown(String path, List<InboxEntry> entries, long total, long unread, String next, InboxFilter filter,
            String here, Instant asOf) {
        public List<Topic> topics() {
            return Topic.forGroups();
        }
    }

    record Wanted(String path, int version, boolean mayBeUrgent, boolean seesRobots) {
        public List<Topic> topics() {
            return List.of(Topic.values());
        }

        public List<MailLanguage> languages() {
            return List.of(MailLanguage.values());
        }

        public List<Way> ways() {
            return List.of(Way.values());
        }

        public List<Integer> hours() {
            return IntStream.range(0, 24).boxed().toList();
        }
    }

    @GET
    public TemplateInstance inbox(@RestQuery String topic, @RestQuery String state, @RestQuery String cursor) {
        var filter = InboxFilter.of(topic, state, cursor, PAGE);
        var here = "?state=" + (filter.unreadOnly() ? "unread" : "all")
                + (filter.topic() == null ? "" : "&topic=" + filter.topic());
        var found = inbox.page(filter);
        return Templates.inbox(new Shown(path(), found.items(), found.total(), inbox.unread(),
                found.next() == null ? null : here + "&cursor=" + found.next(), filter, here, clock.instant()));
    }

    /** The bell alone, for the frame to ask now and then. */
    @GET
    @Path("/bell")
    public TemplateInstance bell() {
        return Templates.bell(path(), inbox.unread());
    }

    /** Reads it and leads to the page that it tells of. */
    @POST
    @Path("/{id}/opening")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response open(@RestPath String id) {
        return Response.seeOther(URI.create(inbox.read(id).path)).build();
    }

    @POST
    @Path("/{id}/reading")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response read(@RestPath String id, @RestForm String back) {
        inbox.read(id);
        return back(back);
    }

    @POST
    @Path("/reading")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response readAll(@RestForm String topic, @RestForm String until, @RestForm String back) {
        int marked = inbox.readAll(InboxFilter.until(topic, until));
        flash.good(Language.words(InboxWords.class).marked(marked));
        return back(back);
    }

    @GET
    @Path("/preferences")
    public TemplateInstance wishes() {
        return wishes(null, List.of());
    }

    @POST
    @Path("/preferences")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response say(MultivaluedMap<String, String> typed) {
        var form = WishForm.of(typed);
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                var person = actor.person().id();
                var now = Wishes.of(person);
                var wanted = form.on(now);
                if (!String.valueOf(now.version()).equals(typed.getFirst("version"))) {
                    throw Problem.stale();
                }
                NotificationWish.say(person, wanted);
            });
        } catch (Problem refused) {
            if (refused.status() != 422 && refused.status() != 412) {
                throw refused;
            }
            var errors = refused.status() == 422
                    ? refused.errors()
                    : List.of(new Problem.FieldError("version", refused.getMessage()));
            return Response.status(refused.status()).entity(wishes(form, errors)).build();
        }
        flash.good(Language.words(InboxWords.class).saved());
        return Response.seeOther(URI.create(path() + "/preferences")).build();
    }

    private TemplateInstance wishes(WishForm typed, List<Problem.FieldError> errors) {
        var now = QuarkusTransaction.requiringNew().call(() -> Wishes.of(actor.person().id()));
        return Templates.wishes(new Wanted(path(), now.version(), actor.seesWholePark(),
                actor.has(Role.OPERATOR) || actor.has(Role.LEADER)),
                typed == null ? WishForm.of(now) : typed, errors);
    }

    /** To the list as it was; only its own query is taken from outside. */
    private Response back(String query) {
        var filter = query != null && query.matches("\\?state=(all|unread)(&topic=[A-Z]+)?") ? query : "";
        return Response.seeOther(URI.create(path() + filter)).build();
    }

    private String path() {
        return "/parks/" + park.id() + "/inbox";
    }
}
