package cn.yuanqi.booking;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import cn.yuanqi.identity.Actor;
import cn.yuanqi.identity.Role;
import cn.yuanqi.identity.Tally;
import cn.yuanqi.identity.ToDo;
import cn.yuanqi.platform.Language;

/** Bookings that somebody must allow. */
@ApplicationScoped
class BookingsToDo implements ToDo {
    @Override
    public List<Item> waitingFor(Actor actor, LocalDate today) {
        return actor.has(Role.OPERATOR)
                ? List.of(new Item("calendar-event", Language.words(BookingWords.class).waitsApproval(),
                        Tally.since("Booking b where b.status = 'REQUESTED'", "b.bookedAt", Map.of()), "/bookings"))
                : List.of();
    }
}
