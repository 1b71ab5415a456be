package cn.yuanqi.environment.discharge;

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

/** Announced stops to decide on, and permits that run out. */
@ApplicationScoped
class DischargeToDo implements ToDo {
    /** Days before its end in which a permit must be thought of. */
    private static final int SOON = 90;
    private static final String ENDING = "Permit p where p.validTo >= :today and p.validTo <= :soon";

    @Override
    public List<Item> waitingFor(Actor actor, LocalDate today) {
        var items = new ArrayList<Item>();
        var words = Language.words(DischargeWords.class);
        if (actor.has(Role.OFFICER)) {
            items.add(new Item("calendar-event", words.waitsStops(),
                    Tally.since("Stop s where s.status = 'ANNOUNCED'", "s.announcedAt", Map.of()),
                    "/environment/stops"));
            items.add(new Item("key", words.waitsPermits(),
                    Tally.due(ENDING, "p.validTo", Map.of("today", today, "soon", today.plusDays(SOON))),
                    "/environment/permits"));
        }
        if (actor.has(Role.OWNER) || actor.has(Role.CLERK)) {
            items.add(new Item("key", words.waitsOwnPermit(),
                    Tally.due(ENDING + " and p.enterpriseId = :own", "p.validTo",
                            Map.of("today", today, "soon", today.plusDays(SOON), "own", actor.enterpriseId())),
                    "/enterprises/" + actor.enterpriseId() + "/environment"));
        }
        return items;
    }
}
