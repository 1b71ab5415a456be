package cn.yuanqi.space;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.platform.table.ImportResult;
import cn.yuanqi.platform.table.TableWords;

/** One way through a sheet of units: each row held against the park, then what is new and what changes is written. */
final class UnitRun {
    /** No building has it: of a unit whose building is yet to come. */
    private static final UUID NOWHERE = new UUID(0, 0);

    private final UnitSheet sheet;
    private final LocalDate today;
    private final SpaceWords words = Language.words(SpaceWords.class);
    private final UnitSheetWords says = Language.words(UnitSheetWords.class);
    private final Map<String, BuildingDraft> buildings = new HashMap<>();
    private final Map<String, List<Unit>> units;
    private final Map<UUID, UnitState> states;
    /** The line on which each key was first seen. */
    private final Map<String, Integer> seen = new HashMap<>();
    private final List<Fresh> fresh = new ArrayList<>();
    private final List<ImportResult.Error> errors = new ArrayList<>();
    private int created;
    private int updated;
    private int unchanged;
    private int rejected;

    /** A unit that is to be opened. */
    private record Fresh(BuildingDraft building, UnitFacts facts) {
    }

    UnitRun(UnitSheet sheet, LocalDate today) {
        this.sheet = sheet;
        this.today = today;
        Building.all().forEach(building -> buildings.put(building.code, new BuildingDraft(building)));
        units = Unit.<Unit>listAll().stream().collect(Collectors.groupingBy(unit -> key(unit.buildingId, unit.code)));
        states = SpaceOn.of(today).units().stream().collect(Collectors.toMap(on -> on.unit().id, UnitOn::state));
    }

    private static String key(Object building, String code) {
        return building + "\n" + code;
    }

    /** Inside the caller's transaction, which is to be undone when the result is not {@code written}. */
    ImportResult go(UnitImport.Order order) {
        for (UnitRow row : sheet.rows) {
            if (row.isGood()) {
                judge(row);
            }
            if (!row.isGood()) {
                rejected++;
                errors.addAll(row.errors);
            }
        }
        boolean counts = rejected == 0 || !order.strict();
        if (counts) {
            write();
        }
        return new ImportResult(sheet.rows.size(), counts ? created : 0, counts ? updated : 0, unchanged, rejected,
                List.copyOf(errors), List.copyOf(sheet.warnings), order.dryRun(),
                order.strict() ? "all-or-nothing" : "good-rows", counts && !order.dryRun());
    }

    private void judge(UnitRow row) {
        var code = row.text(UnitColumn.BUILDING);
        row.check(UnitColumn.BUILDING, 32);
        row.check(UnitColumn.BUILDING_NAME, 100);
        row.check(UnitColumn.FLOOR_TITLE, 100);
        if (code == null) {
            row.fault(UnitColumn.BUILDING, words.missing());
        }
        var known = buildings.get(code);
        var unit = known == null ? null : standing(known, row.text(UnitColumn.CODE));
        var facts = unit == null ? new UnitFacts() : UnitFacts.of(unit);
        facts.buildingId = known == null || known.id() == null ? NOWHERE : known.id();
        row.read(facts);
        state(row, unit, facts);
        var building = known == null ? new BuildingDraft(code) : known;
        building.check(row, facts.floor, says);
        if (row.isGood()) {
            once(row, code, facts.code);
        }
        if (row.isGood()) {
            accept(row, new Match(building, unit, facts));
        }
    }

    /** @param unit {@code null} = there is none yet */
    private record Match(BuildingDraft building, Unit unit, UnitFacts facts) {
    }

    /** The unit of that code that lives today or will. */
    private Unit standing(BuildingDraft building, String code) {
        return units.getOrDefault(key(building.id(), code), List.of()).stream()
                .filter(unit -> unit.validTo == null || !unit.validTo.isBefore(today))
                .min(Comparator.comparing(unit -> unit.validFrom, Comparator.nullsFirst(Comparator.naturalOrder())))
                .orElse(null);
    }

    /** Whether it is for letting is the sheet's to say; that somebody holds it follows from leases and promises alone. */
    private void state(UnitRow row, Unit unit, UnitFacts facts) {
        var state = row.state();
        if (state == null) {
            return;
        }
        var now = unit == null ? UnitState.VACANT : states.getOrDefault(unit.id, UnitState.VACANT);
        if (state == UnitState.OFF || state == UnitState.VACANT) {
            facts.lettable = state == UnitState.VACANT;
        } else if (state != now) {
            row.fault(UnitColumn.STATE, says.stateFollows(says.stateOf(state), says.stateOf(now)));
        }
    }

    private void once(UnitRow row, String building, String code) {
        var first = seen.putIfAbsent(key(building, code), row.line);
        if (first != null) {
            row.fault(UnitColumn.CODE, Language.words(TableWords.class).duplicateRow(first));
        }
    }

    private void accept(UnitRow row, Match match) {
        var facts = match.facts();
        if (match.unit() == null && units.getOrDefault(key(match.building().id(), facts.code), List.of()).stream()
                .anyMatch(other -> other.life().overlaps(facts.life()))) {
            row.fault(UnitColumn.CODE, says.codeHadLife());
            return;
        }
        boolean changes = match.unit() != null && !same(facts, match.unit());
        if (changes && !edited(row, match)) {
            return;
        }
        buildings.putIfAbsent(match.building().code(), match.building());
        boolean told = match.building().take(row, facts.floor);
        if (match.unit() == null) {
            created++;
            fresh.add(new Fresh(match.building(), facts));
        } else if (changes || told) {
            updated++;
        } else {
            unchanged++;
        }
    }

    private static boolean same(UnitFacts facts, Unit unit) {
        return facts.floor == unit.floor && facts.areaSqm.compareTo(unit.areaSqm) == 0 && facts.kind == unit.kind
                && facts.lettable == unit.lettable;
    }

    /** What stands against the change stands against it in a dry run as well. */
    private static boolean edited(UnitRow row, Match match) {
        try {
            match.unit().edit(match.facts());
            return true;
        } catch (Problem refused) {
            if (refused.status() != 409) {
                throw new UnitImport.Raced(refused);
            }
            row.fault((String) null, refused.getMessage());
            return false;
        }
    }

    private void write() {
        try {
            buildings.values().forEach(BuildingDraft::write);
            fresh.forEach(one -> one.facts().buildingId = one.building().id());
            if (!fresh.isEmpty()) {
                Unit.openAll(fresh.stream().map(Fresh::facts).toList());
            }
        } catch (Problem raced) {
            throw new UnitImport.Raced(raced);
        }
    }
}
