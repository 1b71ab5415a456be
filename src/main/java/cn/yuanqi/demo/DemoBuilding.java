package cn.yuanqi.demo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import cn.yuanqi.space.UnitFacts;
import cn.yuanqi.space.UnitKind;

/** A building of the incubator, floor by floor. */
record DemoBuilding(String code, String name, String address, List<Plan> floors) {
    /** The park's service centre and guards sit there. */
    private static final Set<String> OWN = Set.of("A0101", "B0110", "D0110");
    static final List<DemoBuilding> ALL = List.of(
            new DemoBuilding("A", "创新大厦", "学府大道 19 号 A 座",
                    floors(new Plan(1, "商业与接待", 8, UnitKind.SHOP, 45, 120), storeys(2, 12, 14, 60, 240))),
            new DemoBuilding("B", "青年孵化楼", "学府大道 19 号 B 座",
                    Stream.of(Stream.of(new Plan(1, null, 10, UnitKind.OFFICE, 40, 90),
                            new Plan(2, "共享办公区", 36, UnitKind.DESK, 4, 6),
                            new Plan(3, "共享办公区", 36, UnitKind.DESK, 4, 6)), storeys(4, 6, 14, 35, 110))
                            .flatMap(each -> each).toList()),
            new DemoBuilding("C", "电商产业园", "学府大道 21 号",
                    floors(new Plan(1, "云仓", 10, UnitKind.WAREHOUSE, 180, 520), storeys(2, 5, 16, 50, 180))),
            new DemoBuilding("D", "智造工坊", "学府大道 23 号",
                    Stream.concat(Stream.of(new Plan(-1, "地下车库", 20, UnitKind.PARKING, 12, 14)),
                            IntStream.rangeClosed(1, 4)
                                    .mapToObj(floor -> new Plan(floor, null, 10, UnitKind.WORKSHOP, 260, 880)))
                            .toList()));

    /** So many units of one kind on a floor, of so many ㎡ each. */
    record Plan(int number, String title, int units, UnitKind kind, int least, int most) {
    }

    private static List<Plan> floors(Plan ground, Stream<Plan> above) {
        return Stream.concat(Stream.of(ground), above).toList();
    }

    private static Stream<Plan> storeys(int lowest, int highest, int units, int least, int most) {
        return IntStream.rangeClosed(lowest, highest)
                .mapToObj(floor -> new Plan(floor, null, units, UnitKind.OFFICE, least, most));
    }

    List<UnitFacts> units(UUID building) {
        List<UnitFacts> units = new ArrayList<>();
        for (Plan floor : floors) {
            for (int place = 1; place <= floor.units(); place++) {
                units.add(unit(building, floor, place));
            }
        }
        return units;
    }

    /** Most areas are near the lower end; all are whole or half ㎡. */
    private UnitFacts unit(UUID building, Plan floor, int place) {
        double chance = Dice.of("unit area " + code).at(floor.number()).unitAt(place);
        long halves = Math.round(2 * (floor.least() + (floor.most() - floor.least()) * chance * chance));
        var facts = new UnitFacts();
        facts.buildingId = building;
        facts.floor = floor.number();
        facts.code = code + (floor.number() < 0 ? "B" + -floor.number() : "%02d".formatted(floor.number()))
                + "%02d".formatted(place);
        facts.areaSqm = BigDecimal.valueOf(halves * 5, 1);
        facts.kind = floor.kind();
        facts.lettable = !OWN.contains(facts.code);
        facts.validFrom = DemoSpace.BUILT;
        return facts;
    }
}
