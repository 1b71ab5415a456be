package cn.yuanqi.notification;

import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import cn.yuanqi.enterprise.incubation.StaysNoticed;
import cn.yuanqi.identity.Membership;
import cn.yuanqi.identity.Role;

/** One letter to each operator about all whose time in incubation has newly begun to end, or is over. */
@ApplicationScoped
class StayLetters {
    private static final int NAMED = 20;

    @Inject
    Post post;

    void noticed(@Observes StaysNoticed event) {
        for (String operator : Membership.mailOf(event.parkId(), Role.OPERATOR)) {
            post.send(event.parkId(), new Letter("stays " + event.noticeId(), operator,
                    "/parks/" + event.parkId() + "/entries?view=stays",
                    new Letter.Wording(words -> words.staysSubject(event.lines().size()),
                            words -> words.staysText() + "\n" + listed(words, event),
                            NotificationWords::staysButton)));
        }
    }

    private static String listed(NotificationWords words, StaysNoticed event) {
        return event.lines().stream().limit(NAMED)
                .map(line -> line.over()
                        ? words.stayOver(line.name(), line.months(), line.last())
                        : words.stayEnding(line.name(), line.months(), line.last()))
                .collect(Collectors.joining("\n"));
    }
}
