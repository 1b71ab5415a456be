package cn.yuanqi.environment.inspection;

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

/** Orders to answer or to look after, and visits that are not finished. */
@ApplicationScoped
class LoopToDo implements ToDo {
    private static final String OWED = "Rectification r where r.status in ('ORDERED', 'RETURNED') and ";

    @Override
    public List<Item> waitingFor(Actor actor, LocalDate today) {
        var items = new ArrayList<Item>();
        var words = Language.words(RectificationWords.class);
        if (actor.has(Role.OFFICER)) {
            items.add(new Item("hand-stop", words.waitsLook(),
                    Tally.since("Rectification r where r.status = 'ANSWERED'", "r.answeredAt", Map.of()),
                    "/environment/rectifications?status=answered"));
            items.add(new Item("hand-stop", words.waitsLate(),
                    Tally.due(OWED + "r.dueOn < :today", "r.dueOn", Map.of("today", today)),
                    "/environment/rectifications"));
            items.add(new Item("circle-check", words.waitsVisit(), Tally.since(
                    "Inspection v where v.status = 'OPEN' and coalesce(v.inHandsOf, v.startedBy) = :me", "v.startedAt",
                    Map.of("me", actor.person().id())), "/environment/inspections"));
        }
        if (actor.has(Role.OWNER) || actor.has(Role.CLERK)) {
            items.add(new Item("hand-stop", words.waitsAnswer(),
                    Tally.due(OWED + "r.enterpriseId = :own", "r.dueOn", Map.of("own", actor.enterpriseId())),
                    "/enterprises/" + actor.enterpriseId() + "/rectifications"));
        }
        return items;
    }
}
