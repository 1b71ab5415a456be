package cn.yuanqi.booking;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.form.FormField;
import cn.yuanqi.platform.form.FormPage.Section;
import cn.yuanqi.platform.form.FormWords;
import cn.yuanqi.platform.form.Sent;
import cn.yuanqi.space.Building;

/** A meeting room's form: its fields as text, and what was typed as facts. */
final class RoomSheet {
    private RoomSheet() {
    }

    static RoomFacts facts(Sent sent) {
        var facts = new RoomFacts();
        facts.name = sent.text("name");
        facts.nameEn = sent.text("nameEn");
        facts.buildingId = sent.read("buildingId", UUID::fromString, Language.words(FormWords.class).chooseOne());
        facts.floor = sent.whole("floor");
        facts.place = sent.text("place");
        facts.seats = sent.wholeOrZero("seats");
        facts.equipment = sent.text("equipment");
        facts.slotMinutes = sent.wholeOrZero("slotMinutes");
        facts.pricePerHour = sent.number("pricePerHour");
        facts.freeHours = sent.wholeOrZero("freeHours");
        facts.needsApproval = sent.on("needsApproval");
        facts.daysAhead = sent.wholeOrZero("daysAhead");
        facts.cancelHours = sent.wholeOrZero("cancelHours");
        facts.hours = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            var from = sent.time("from" + day);
            var until = sent.time("until" + day);
            if (from != null || until != null) {
                facts.hours.add(new OpeningHours(day, from, until));
            }
        }
        return facts;
    }

    static Sent of(RoomFacts facts) {
        var sent = new Sent().put("name", facts.name).put("nameEn", facts.nameEn).put("buildingId", facts.buildingId)
                .put("floor", facts.floor).put("place", facts.place)
                .put("seats", facts.seats == 0 ? null : facts.seats).put("equipment", facts.equipment)
                .put("slotMinutes", facts.slotMinutes).put("pricePerHour", facts.pricePerHour)
                .put("freeHours", facts.freeHours).put("needsApproval", facts.needsApproval ? "on" : null)
                .put("daysAhead", facts.daysAhead).put("cancelHours", facts.cancelHours);
        facts.hours.forEach(open -> sent.put("from" + open.day(), open.from()).put("until" + open.day(),
                open.until()));
        return sent;
    }

    static List<Section> fields(Sent sent) {
        var words = Language.words(BookingPageWords.class);
        var buildings = new ArrayList<>(List.of(new FormField.Option("", words.noBuilding(), false)));
        Building.all().forEach(one -> buildings.add(new FormField.Option(one.id.toString(), one.name,
                one.id.toString().equals(sent.text("buildingId")))));
        var hours = new ArrayList<FormField>();
        for (DayOfWeek day : DayOfWeek.values()) {
            hours.add(field("time", "from" + day, words.opensOn(day), sent));
            hours.add(field("time", "until" + day, words.closesOn(day), sent));
        }
        return List.of(new Section(null, null, List.of(
                field("text", "name", words.name(), sent).upTo(100).needed(),
                field("text", "nameEn", words.nameEn(), sent).upTo(100),
                FormField.select("buildingId", words.building(), buildings),
                field("number", "floor", words.floor(), sent),
                field("text", "place", words.place(), sent),
                field("number", "seats", words.seats(), sent).needed(),
                field("text", "equipment", words.equipment(), sent).upTo(500).hinting(words.equipmentHint()))),
                new Section(words.terms(), null, List.of(
                        field("number", "slotMinutes", words.slotMinutes(), sent).needed().hinting(words.slotHint()),
                        field("number", "pricePerHour", words.pricePerHour(), sent),
                        field("number", "freeHours", words.freeHours(), sent).hinting(words.freeHint()),
                        field("number", "daysAhead", words.daysAhead(), sent).needed(),
                        field("number", "cancelHours", words.cancelHours(), sent).needed().hinting(words.cancelHint()),
                        FormField.checks("needsApproval", words.approval(), List.of(new FormField.Option("on",
                                words.needsApproval(), sent.on("needsApproval")))))),
                new Section(words.hours(), words.hoursHint(), hours));
    }

    private static FormField field(String type, String name, String label, Sent sent) {
        return FormField.of(type, name, label, sent.text(name));
    }
}
