package cn.yuanqi.notification.inbox;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;

import org.jboss.resteasy.reactive.RestResponse;

import cn.yuanqi.identity.Actor;
import cn.yuanqi.identity.Role.Names;
import cn.yuanqi.platform.Etag;
import cn.yuanqi.platform.Language;

/** How the asker wants to be told in this park. */
@Path("/api/v1/parks/{park}/inbox/preferences")
@RolesAllowed({Names.OPERATOR, Names.LEADER, Names.OFFICER, Names.OWNER, Names.CLERK, Names.REVIEWER, Names.APPROVER})
@Transactional
class WishApi {
    @Inject
    Actor actor;

    /** @param reason why its mail cannot be switched off, {@code null} when it can */
    record Line(Topic topic, Way inbox, Way mail, String reason) {
        static Line of(Wishes.Of one) {
            return new Line(one.topic(), one.inbox(), one.mail(), one.topic().isDuty()
                    ? Language.words(InboxWords.class).dutyReason(one.topic())
                    : null);
        }
    }

    record View(MailLanguage language, String quietFrom, String quietTo, boolean urgentBreaksQuiet, int digestHour,
            List<Line> topics, int version) {
        static View of(Wishes wishes) {
            var quiet = wishes.timing().quiet();
            return new View(wishes.language(), quiet == null ? null : WishForm.clock(quiet.from()),
                    quiet == null ? null : WishForm.clock(quiet.to()), wishes.timing().urgentBreaks(),
                    wishes.timing().digestHour(), wishes.topics().stream().map(Line::of).toList(), wishes.version());
        }
    }

    @GET
    public RestResponse<View> wishes() {
        return shown(Wishes.of(actor.person().id()));
    }

    /** What is left out stays; an empty {@code quietFrom} and {@code quietTo} end the quiet hours. */
    @PATCH
    public RestResponse<View> say(@HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, WishForm wanted) {
        var person = actor.person().id();
        var now = Wishes.of(person);
        Etag.check(ifMatch, now.version());
        NotificationWish.say(person, (wanted == null ? WishForm.EMPTY : wanted).on(now));
        NotificationWish.flush();
        return shown(Wishes.of(person));
    }

    private static RestResponse<View> shown(Wishes wishes) {
        return Etag.ok(View.of(wishes), wishes.version());
    }
}
