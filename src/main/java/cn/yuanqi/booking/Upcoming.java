package cn.yuanqi.booking;

import java.time.Duration;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import cn.yuanqi.enterprise.Signature;
import cn.yuanqi.identity.Actor;

/** What comes next: for an enterprise its own meetings, for the staff what waits for them and what is on today. */
@RequestScoped
class Upcoming {
    private static final int MOST = 20;
    private static final List<BookingStatus> HOLDING = List.of(BookingStatus.REQUESTED, BookingStatus.CONFIRMED);
    @Inject
    Actor actor;
    @Inject
    Signature signature;

    @Transactional
    List<BookingView> list() {
        var now = signature.stamp().instant();
        var sight = BookingSight.of(actor);
        List<Booking> found = sight.staff()
                ? Booking.find("endsAt > ?1 and (status = ?2 or status = ?3 and startsAt < ?4) order by startsAt, id",
                        now, BookingStatus.REQUESTED, BookingStatus.CONFIRMED, now.plus(Duration.ofDays(1)))
                        .page(0, MOST).list()
                : Booking.find("endsAt > ?1 and status in ?2 and enterpriseId = ?3 order by startsAt, id", now, HOLDING,
                        sight.enterpriseId()).page(0, MOST).list();
        return BookingView.ofAll(found, now);
    }
}
