package cn.yuanqi.booking;

import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import cn.yuanqi.enterprise.Signature;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.platform.Etag;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Problem;

/** What the doors do with meeting rooms. */
@RequestScoped
@Transactional
class RoomDesk {
    @Inject
    Actor actor;
    @Inject
    Signature signature;

    /** Those that are closed are the staff's. */
    List<RoomView> all() {
        return RoomView.ofAll(BookingSight.of(actor).staff() ? MeetingRoom.all() : MeetingRoom.standing());
    }

    RoomView get(String id) {
        return view(found(id));
    }

    RoomView open(RoomFacts facts) {
        return view(MeetingRoom.open(facts, signature.stamp()));
    }

    /** What the room is so far, to be changed. */
    RoomFacts facts(String id) {
        return found(id).facts();
    }

    RoomView edit(String id, String ifMatch, RoomFacts facts) {
        var room = found(id);
        Etag.check(ifMatch, room.version);
        room.edit(facts);
        return view(room);
    }

    RoomView close(String id) {
        var room = found(id);
        room.close(signature.stamp());
        return view(room);
    }

    RoomView reopen(String id) {
        var room = found(id);
        room.reopen();
        return view(room);
    }

    /** Its slots from a day on, and how they stand for the asker. */
    List<SlotView> slots(String id, LocalDate from, int days) {
        var stamp = signature.stamp();
        return SlotView.of(found(id), from == null ? stamp.today() : from, days, BookingSight.of(actor), stamp);
    }

    private MeetingRoom found(String id) {
        return MeetingRoom.byId(Ids.parse(id)).filter(room -> room.closedAt == null || BookingSight.of(actor).staff())
                .orElseThrow(Problem::notFound);
    }

    private static RoomView view(MeetingRoom room) {
        return RoomView.ofAll(List.of(room)).get(0);
    }
}
