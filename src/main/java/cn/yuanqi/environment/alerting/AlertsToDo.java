package cn.yuanqi.environment.alerting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import cn.yuanqi.identity.Actor;
import cn.yuanqi.identity.Role;
import cn.yuanqi.identity.Tally;
import cn.yuanqi.identity.ToDo;
import cn.yuanqi.platform.Language;

/** Alerts that nobody has reacted to, or that the asker was given. */
@ApplicationScoped
class AlertsToDo implements ToDo {
    @Override
    public List<Item> waitingFor(Actor actor, LocalDate today) {
        var items = new ArrayList<Item>();
        var words = Language.words(AlertingWords.class);
        if (actor.has(Role.OFFICER)) {
            items.add(new Item("bell", words.waitsReaction(), open("a.acknowledgedAt is null and a.kind <> 'OFFLINE'",
                    Map.of()), "/environment/alerts?status=open"));
            items.add(new Item("bell", words.waitsMine(),
                    open("a.assignedTo = :me", Map.of("me", actor.person().id())), "/environment/alerts?status=open"));
            items.add(new Item("plug-connected-x", words.waitsOffline(), open("a.kind = 'OFFLINE'", Map.of()),
                    "/environment/alerts?status=open&kind=OFFLINE"));
        }
        return items;
    }

    private static Tally open(String which, Map<String, ?> values) {
        return Tally.since("Alert a where a.closedAt is null and " + which, "a.openedAt", values);
    }
}
