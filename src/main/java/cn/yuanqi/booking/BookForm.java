package cn.yuanqi.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.form.FormField;
import cn.yuanqi.platform.form.FormPage.Section;
import cn.yuanqi.platform.form.FormWords;
import cn.yuanqi.platform.form.Sent;

/** The form that books: the times of one day to choose from. */
final class BookForm {
    private BookForm() {
    }

    static BookingInput input(UUID room, Sent sent) {
        var words = Language.words(FormWords.class);
        var input = new BookingInput();
        input.roomId = room;
        input.startsAt = sent.read("startsAt", Instant::parse, words.chooseOne());
        input.endsAt = sent.read("endsAt", Instant::parse, words.chooseOne());
        input.subject = sent.text("subject");
        input.attendees = sent.whole("attendees");
        var weeks = sent.whole("weeks");
        input.weeks = weeks == null ? 1 : weeks;
        input.enterpriseId = sent.read("enterpriseId", UUID::fromString, words.chooseOne());
        return input;
    }

    /** A time in which the park keeps the room, typed in the park's time. */
    static BookingInput block(UUID room, Sent sent, ZoneId zone) {
        var input = new BookingInput();
        input.roomId = room;
        input.kind = BookingKind.BLOCK;
        input.startsAt = at(sent, "fromDay", "fromTime", zone);
        input.endsAt = at(sent, "untilDay", "untilTime", zone);
        input.subject = sent.text("subject");
        return input;
    }

    private static Instant at(Sent sent, String day, String time, ZoneId zone) {
        LocalDate on = sent.day(day);
        var clock = sent.time(time);
        return on == null || clock == null ? null : on.atTime(clock).atZone(zone).toInstant();
    }

    static List<Section> fields(RoomView room, List<SlotView> slots, Sent sent, boolean staff, ZoneId zone) {
        var words = Language.words(BookingPageWords.class);
        var fields = new ArrayList<FormField>();
        fields.add(FormField.select("startsAt", words.from(), slots.stream().filter(SlotView::free)
                .map(slot -> option(slot.startsAt(), sent.text("startsAt"), zone)).toList()));
        fields.add(FormField.select("endsAt", words.until(), slots.stream()
                .filter(slot -> slot.state() != SlotView.State.PAST)
                .map(slot -> option(slot.endsAt(), sent.text("endsAt"), zone)).toList()));
        fields.add(FormField.of("text", "subject", words.subject(), sent.text("subject")).needed());
        fields.add(FormField.of("number", "attendees", words.attendees(), sent.text("attendees"))
                .hinting(words.seatsOf(room.seats())));
        fields.add(FormField.of("number", "weeks", words.weeks(), sent.text("weeks")).hinting(words.weeksHint()));
        if (staff) {
            var options = new ArrayList<>(List.of(new FormField.Option("", words.parkItself(), false)));
            Enterprise.byName().forEach(one -> options.add(new FormField.Option(one.id.toString(), one.name,
                    one.id.toString().equals(sent.text("enterpriseId")))));
            fields.add(FormField.select("enterpriseId", words.enterprise(), options));
        }
        return List.of(new Section(null, null, fields));
    }

    private static FormField.Option option(Instant at, String chosen, ZoneId zone) {
        return new FormField.Option(at.toString(), at.atZone(zone).toLocalTime().toString(),
                at.toString().equals(chosen));
    }
}
