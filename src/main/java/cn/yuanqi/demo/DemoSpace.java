package cn.yuanqi.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.yuanqi.space.Building;
import cn.yuanqi.space.BuildingFacts;
import cn.yuanqi.space.MergeInput;
import cn.yuanqi.space.Remodelling;
import cn.yuanqi.space.SplitInput;
import cn.yuanqi.space.Unit;
import cn.yuanqi.space.UnitFacts;

/** The incubator's four buildings with 420 units, one of them split and two merged since they stand. */
@ApplicationScoped
class DemoSpace {
    /** Their first day. */
    static final LocalDate BUILT = LocalDate.of(2019, 9, 1);
    private static final LocalDate WALL_UP = LocalDate.of(2024, 3, 1);
    private static final LocalDate WALL_DOWN = LocalDate.of(2025, 1, 1);

    @Inject
    Remodelling remodelling;

    /** All within the caller's transaction and park. @return the units that live today, by building, floor and code */
    List<Unit> open() {
        List<UnitFacts> facts = new ArrayList<>();
        for (DemoBuilding one : DemoBuilding.ALL) {
            facts.addAll(one.units(building(one)));
        }
        Map<String, Unit> units = Unit.openAll(facts).stream()
                .collect(Collectors.toMap(unit -> unit.code, Function.identity()));
        split(units.get("A1201"));
        merge(List.of(units.get("C0503"), units.get("C0504")));
        return Unit.list("validTo is null order by code");
    }

    private static UUID building(DemoBuilding one) {
        var facts = new BuildingFacts();
        facts.code = one.code();
        facts.name = one.name();
        facts.address = one.address();
        facts.floors = one.floors().stream().filter(floor -> floor.title() != null)
                .map(floor -> new BuildingFacts.FloorFacts(floor.number(), floor.title())).toList();
        return Building.open(facts).id;
    }

    private void split(Unit unit) {
        var half = unit.areaSqm.divide(BigDecimal.valueOf(2), 0, RoundingMode.DOWN);
        remodelling.split(unit, new SplitInput(WALL_UP,
                List.of(new SplitInput.Part(unit.code + "A", half, null, null, null),
                        new SplitInput.Part(unit.code + "B", unit.areaSqm.subtract(half), null, null, null))));
    }

    private void merge(List<Unit> units) {
        remodelling.merge(new MergeInput(units.stream().map(unit -> unit.id).toList(), WALL_DOWN,
                units.get(0).code, null, null, null, null));
    }
}
