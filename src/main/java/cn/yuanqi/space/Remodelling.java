package cn.yuanqi.space;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import cn.yuanqi.audit.Audit;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;

/**
 * Walls that go up or come down: units end, others begin the next day, and each knows where it came from. What the units
 * were on earlier days stays as it was.
 */
@ApplicationScoped
public class Remodelling {
    private static final int MOST = 100;

    @Inject
    ParkDay day;
    @Inject
    Event<UnitsRemodelled> remodelled;

    /**
     * @return the parts
     * @throws Problem 422 when the parts' areas do not add up to the unit's within 0.01 ㎡ or a part does not hold; 409
     *         when somebody holds the unit on that day or later, or it has a last day already
     */
    public List<Unit> split(Unit unit, SplitInput input) {
        var parts = input == null || input.parts() == null ? List.<SplitInput.Part>of() : input.parts();
        var from = input == null || input.from() == null ? day.today() : input.from();
        Building.held(unit.buildingId);
        Unit.held(Set.of(unit.id));
        mustGoOn(List.of(unit), from);
        var facts = parts.stream().map(part -> facts(unit, part, from)).toList();
        mustFit(unit, facts);
        Audit.as("split", unit);
        end(List.of(unit), from);
        var made = facts.stream().map(Unit::openIn).toList();
        made.forEach(part -> UnitLineage.write(UnitLineage.Kind.SPLIT, unit, part));
        tell(UnitLineage.Kind.SPLIT, List.of(unit), made);
        return made;
    }

    private static UnitFacts facts(Unit unit, SplitInput.Part part, LocalDate from) {
        var facts = UnitFacts.of(unit);
        facts.code = part == null ? null : part.code();
        facts.areaSqm = part == null ? null : part.areaSqm();
        facts.floor = part == null || part.floor() == null ? unit.floor : part.floor();
        facts.kind = part == null || part.kind() == null ? unit.kind : part.kind();
        facts.lettable = part == null || part.lettable() == null ? unit.lettable : part.lettable();
        facts.validFrom = from;
        return facts;
    }

    private static void mustFit(Unit unit, List<UnitFacts> parts) {
        var flaws = new Flaws();
        if (parts.size() < 2 || parts.size() > MOST) {
            flaws.bad("parts", words -> words.badParts(MOST));
            flaws.mustBeNone();
        }
        var codes = new HashSet<String>();
        for (int i = 0; i < parts.size(); i++) {
            var at = "parts[" + i + "].";
            parts.get(i).flaws().errors().forEach(error -> flaws.add(at + error.field(), error.message()));
            if (parts.get(i).code != null && !codes.add(parts.get(i).code)) {
                flaws.bad(at + "code", SpaceWords::codeTaken);
            }
        }
        flaws.mustBeNone();
        mustEqual(Areas.sum(parts), unit.areaSqm, "parts");
    }

    private static void mustEqual(BigDecimal one, BigDecimal other, String field) {
        if (!Areas.same(one, other)) {
            throw Problem.invalid(field, Language.words(SpaceWords.class).areasDiffer(one.toPlainString(),
                    other.toPlainString()));
        }
    }

    /**
     * @return the unit that they became
     * @throws Problem 404 when one of the units is not in this park; 422 when they stand in several buildings, a given
     *         area differs from their sum by more than 0.01 ㎡, or a fact does not hold; 409 as for a split
     */
    public Unit merge(MergeInput input) {
        var ids = new HashSet<>(input == null || input.unitIds() == null ? List.<UUID>of() : input.unitIds());
        if (ids.size() < 2 || ids.size() > MOST || ids.contains(null)) {
            throw Problem.invalid("unitIds", Language.words(SpaceWords.class).badParts(MOST));
        }
        var found = Unit.byIds(ids);
        if (found.size() < ids.size()) {
            throw Problem.notFound();
        }
        var buildings = found.stream().map(unit -> unit.buildingId).collect(Collectors.toSet());
        if (buildings.size() > 1) {
            throw Problem.invalid("unitIds", Language.words(SpaceWords.class).severalBuildings());
        }
        Building.held(found.get(0).buildingId);
        var units = Unit.held(ids);
        var facts = facts(units, input);
        mustGoOn(units, facts.validFrom);
        mustFit(facts, units);
        units.forEach(unit -> Audit.as("merged", unit));
        end(units, facts.validFrom);
        var made = Unit.openIn(facts);
        units.forEach(unit -> UnitLineage.write(UnitLineage.Kind.MERGER, unit, made));
        tell(UnitLineage.Kind.MERGER, units, List.of(made));
        return made;
    }

    private UnitFacts facts(List<Unit> units, MergeInput input) {
        var sum = Areas.sum(units.stream().map(UnitFacts::of).toList());
        var kinds = units.stream().map(unit -> unit.kind).collect(Collectors.toSet());
        var facts = UnitFacts.of(units.get(0));
        facts.code = input.code();
        facts.areaSqm = input.areaSqm() == null ? sum : input.areaSqm();
        facts.floor = input.floor() == null
                ? units.stream().mapToInt(unit -> unit.floor).min().getAsInt()
                : Integer.valueOf(input.floor());
        facts.kind = input.kind() != null || kinds.size() > 1 ? input.kind() : facts.kind;
        facts.lettable = input.lettable() == null
                ? units.stream().allMatch(unit -> unit.lettable)
                : input.lettable();
        facts.validFrom = input.from() == null ? day.today() : input.from();
        facts.validTo = null;
        return facts;
    }

    private static void mustFit(UnitFacts facts, List<Unit> units) {
        facts.flaws().mustBeNone();
        mustEqual(facts.areaSqm, Areas.sum(units.stream().map(UnitFacts::of).toList()), "areaSqm");
    }

    private static void mustGoOn(List<Unit> units, LocalDate from) {
        var words = Language.words(SpaceWords.class);
        for (Unit unit : units) {
            if (unit.validTo != null) {
                throw Problem.conflict(words.noLongerThere(unit.code, unit.validTo.toString()));
            }
            if (unit.validFrom != null && !unit.validFrom.isBefore(from)) {
                throw Problem.invalid("from", words.notYetThere(unit.code, unit.validFrom.toString()));
            }
        }
    }

    /** Their last day is the one before. */
    private static void end(List<Unit> units, LocalDate from) {
        mustBeFree(units, from);
        units.forEach(unit -> unit.live(from.minusDays(1)));
        Unit.send();
    }

    private static void mustBeFree(List<Unit> units, LocalDate from) {
        var ids = units.stream().map(unit -> unit.id).toList();
        var against = Hold.overlapping(ids, Span.since(from)).stream().map(hold -> Said
                .held(units.stream().filter(unit -> unit.id.equals(hold.unitId)).findFirst().orElseThrow(), hold))
                .limit(5).collect(Collectors.joining(" "));
        if (!against.isEmpty()) {
            throw Problem.conflict(against);
        }
    }

    private void tell(UnitLineage.Kind kind, Collection<Unit> before, Collection<Unit> after) {
        remodelled.fire(new UnitsRemodelled(kind, before.stream().map(unit -> unit.id).toList(),
                after.stream().map(unit -> unit.id).toList()));
    }
}
