package cn.yuanqi.notification;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.identity.Invited;
import cn.yuanqi.tenancy.Park;

/** The letter that carries an invitation's link. */
@ApplicationScoped
class InvitationLetters {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm (VV)");

    @Inject
    Post post;

    void invited(@Observes Invited event) {
        var park = Park.byCode(event.parkId()).orElseThrow();
        var until = MINUTE.format(event.expiresAt().atZone(park.zoneId()));
        var place = event.enterpriseId() == null ? park.name : named(event.enterpriseId()) + " · " + park.name;
        post.send(park.id,
                new Letter("invitation " + event.invitationId() + " until " + event.expiresAt(), event.email(),
                        "/invitations/" + event.token(),
                        new Letter.Wording(words -> words.invitedSubject(place),
                                words -> words.invitedText(event.by(), words.role(event.role()), place, until),
                                NotificationWords::invitedButton)));
    }

    private static String named(UUID enterprise) {
        return Enterprise.byIds(List.of(enterprise)).get(0).name;
    }
}
