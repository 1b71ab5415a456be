package cn.yuanqi.dashboard;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import cn.yuanqi.identity.Actor;
import cn.yuanqi.identity.ToDo;
import cn.yuanqi.space.ParkDay;
import cn.yuanqi.tenancy.CurrentPark;

/** What waits for the asker in all rooms. */
@ApplicationScoped
class Waiting {
    private static final Comparator<WaitingLine> MOST_URGENT = Comparator
            .comparing(WaitingLine::dueOn, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(WaitingLine::since, Comparator.nullsLast(Comparator.naturalOrder()));

    @Inject
    @Any
    Instance<ToDo> rooms;
    @Inject
    Actor actor;
    @Inject
    CurrentPark park;
    @Inject
    ParkDay day;

    /** By the day that something is due, then by how long it waits; needs a transaction. */
    List<WaitingLine> lines() {
        LocalDate today = day.today();
        return rooms.stream().flatMap(room -> room.waitingFor(actor, today).stream())
                .filter(item -> item.tally().count() > 0)
                .map(item -> WaitingLine.of(item, "/parks/" + park.id(), today, park.zone())).sorted(MOST_URGENT)
                .toList();
    }
}
