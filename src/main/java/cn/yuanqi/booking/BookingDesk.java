package cn.yuanqi.booking;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.UriInfo;

import org.hibernate.exception.ConstraintViolationException;

import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.enterprise.Signature;
import cn.yuanqi.enterprise.Stamp;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.identity.Role;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Listing;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.platform.form.Flaws;

/** What the doors do with bookings. */
@RequestScoped
@Transactional
class BookingDesk {
    private static final int REASON = 500;
    @Inject
    Actor actor;
    @Inject
    Signature signature;

    Listing<BookingView> search(UriInfo uri) {
        var page = new BookingSearch(uri, BookingSight.of(actor), signature.stamp().at().getZone()).page();
        return new Listing<>(BookingView.ofAll(page.items(), signature.stamp().instant()), page.total(), page.next());
    }

    BookingView get(String id) {
        return view(found(id));
    }

    /**
     * Books one time or a series, all or nothing. Of many who want one quarter of an hour the database lets one have it.
     *
     * @throws Overtaken when another has it since this transaction looked; see there
     * @throws Problem 404 for another enterprise or no such room, 409 when the room is closed or a time is taken, saying
     *         what is free instead, 422 when something does not hold
     */
    BookingView book(BookingInput input) {
        var stamp = signature.stamp();
        boolean staff = actor.has(Role.OPERATOR);
        var room = room(input.roomId);
        var enterprise = enterprise(input, staff);
        if (input.kind == BookingKind.BLOCK && !staff) {
            throw Problem.forbidden();
        }
        room.mustBeOpen();
        var stretches = new Desired(input, room, stamp).stretches(staff, stamp);
        var wish = new Wish(enterprise, staff, input.kind, input.subject, input.attendees,
                stretches.size() > 1 ? Ids.next() : null);
        Taken.mustBeFree(room, stretches, BookingSight.of(actor));
        return view(made(room, wish, stretches, stamp));
    }

    private Booking made(MeetingRoom room, Wish wish, List<Timetable.Slot> stretches, Stamp stamp) {
        try {
            var all = stretches.stream().map(stretch -> Booking.make(room, wish, stretch, stamp)).toList();
            Booking.flush();
            if (all.get(0).status == BookingStatus.REQUESTED) {
                all.get(0).tell(BookingMoved.Deed.REQUESTED, stamp);
            }
            return all.get(0);
        } catch (ConstraintViolationException quicker) {
            throw new Overtaken();
        }
    }

    private static MeetingRoom room(UUID id) {
        return id == null
                ? noRoom()
                : MeetingRoom.byId(id).orElseThrow(Problem::notFound);
    }

    private static MeetingRoom noRoom() {
        var flaws = new Flaws();
        flaws.chosen("roomId", null);
        flaws.settle();
        throw Problem.notFound();
    }

    private UUID enterprise(BookingInput input, boolean staff) {
        if (!staff) {
            if (input.enterpriseId != null && !input.enterpriseId.equals(actor.enterpriseId())) {
                throw Problem.notFound();
            }
            return actor.enterpriseId();
        }
        if (input.enterpriseId != null && (input.kind == BookingKind.BLOCK
                || Enterprise.visible(actor, input.enterpriseId).isEmpty())) {
            throw Problem.notFound();
        }
        return input.enterpriseId;
    }

    BookingView approve(String id) {
        var booking = found(id);
        booking.approve(signature.stamp());
        return view(booking);
    }

    BookingView refuse(String id, String reason) {
        var booking = found(id);
        var flaws = new Flaws();
        var why = flaws.text("reason", reason, REASON);
        flaws.settle();
        booking.refuse(why, signature.stamp());
        return view(booking);
    }

    BookingView cancel(String id, String reason) {
        var booking = found(id);
        var flaws = new Flaws();
        var why = flaws.textOrNothing("reason", reason, REASON);
        flaws.settle();
        booking.cancel(why, actor.has(Role.OPERATOR), signature.stamp());
        return view(booking);
    }

    BookingView noShow(String id) {
        var booking = found(id);
        booking.noShow(signature.stamp());
        return view(booking);
    }

    private Booking found(String id) {
        return Booking.byId(Ids.parse(id)).filter(BookingSight.of(actor)::sees).orElseThrow(Problem::notFound);
    }

    private BookingView view(Booking booking) {
        return BookingView.ofAll(List.of(booking), signature.stamp().instant()).get(0);
    }
}
