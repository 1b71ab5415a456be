package cn.yuanqi.space;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.fasterxml.jackson.annotation.JsonProperty;

import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;

/** Promising a unit to somebody until a date, and taking the promise back. */
@ApplicationScoped
public class Reservation {
    @Inject
    Occupancy occupancy;
    @Inject
    ParkDay day;

    /**
     * @param from today when {@code null}
     * @param until the last day
     * @param whom as people call them
     * @param enterpriseId when they are in the register: then their lease may take the unit over
     */
    public record Input(LocalDate from, LocalDate until, @JsonProperty("for") String whom, UUID enterpriseId,
            String note) {
    }

    /** @throws Problem 422 with every field that does not hold; 409 when somebody holds the unit on one of the days */
    public void promise(Unit unit, Input input) {
        var asked = input == null ? new Input(null, null, null, null, null) : input;
        var from = asked.from() == null ? day.today() : asked.from();
        var whom = Flaws.clean(asked.whom());
        var note = Flaws.clean(asked.note());
        var flaws = new Flaws();
        flaws.given("for", whom);
        flaws.text("for", whom, 200);
        flaws.text("note", note, 500);
        flaws.given("until", asked.until());
        if (from.isBefore(day.today())) {
            flaws.bad("from", SpaceWords::inPast);
        }
        if (asked.until() != null && asked.until().isBefore(from)) {
            flaws.bad("until", SpaceWords::endsBeforeStart);
        }
        flaws.mustBeNone();
        occupancy.take(unit.id, new Span(from, asked.until()), Holder.promised(asked.enterpriseId(), whom, note));
    }

    /** Takes back the promise in force, or else the next one. @throws Problem 409 when there is none */
    public void cancel(Unit unit) {
        var promise = Hold.overlapping(List.of(unit.id), Span.since(day.today())).stream()
                .filter(hold -> hold.kind == HoldKind.RESERVED).findFirst()
                .orElseThrow(() -> Problem.conflict(Language.words(SpaceWords.class).notReserved(unit.code)));
        occupancy.release(List.of(promise), null, day.today());
    }
}
