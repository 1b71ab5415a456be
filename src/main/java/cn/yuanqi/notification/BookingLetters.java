package cn.yuanqi.notification;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import cn.yuanqi.booking.BookingMoved;
import cn.yuanqi.booking.MeetingRoom;
import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.identity.Membership;
import cn.yuanqi.identity.Role;

/** Tells the park of a booking that waits for it, and the enterprise what the park did with one. */
@ApplicationScoped
class BookingLetters {
    @Inject
    Post post;

    void moved(@Observes BookingMoved event) {
        MeetingRoom room = MeetingRoom.findById(event.roomId());
        Enterprise enterprise = Enterprise.findById(event.enterpriseId());
        var why = event.reason() == null ? "" : event.reason();
        var wording = ParkLetter.wording(words -> words.bookingSubject(room.name, event.time(), event.deed()),
                words -> words.bookingText(enterprise.name, room.name, event.time(), event.deed()) + "\n" + why,
                ParkLetterWords::bookingButton);
        post.send(event.parkId(), readers(event).stream().map(to -> new Letter("booking " + event.bookingId() + " "
                + event.deed(), to, "/parks/" + event.parkId() + "/bookings/" + event.bookingId(), wording)).toList());
    }

    private static List<String> readers(BookingMoved event) {
        return switch (event.deed()) {
            case REQUESTED, CANCELLED -> Membership.mailOf(event.parkId(), Role.OPERATOR);
            case APPROVED, REFUSED, CANCELLED_BY_PARK ->
                Membership.mailOfEnterprise(event.parkId(), event.enterpriseId(), Role.OWNER, Role.CLERK);
        };
    }
}
