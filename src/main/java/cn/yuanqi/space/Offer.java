package cn.yuanqi.space;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;

/** Whether units can be let at all on some days, apart from who holds them. */
final class Offer {
    private Offer() {
    }

    /** What stands against it, in words; empty when nothing does. */
    static List<String> against(Collection<Unit> units, Span span) {
        return Stream.concat(unlettable(units).stream(), lifeless(units, span).stream())
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** @throws Problem 409 naming the units that are not */
    static void mustBeLettable(Collection<Unit> units) {
        refuse(unlettable(units));
    }

    /** @throws Problem 409 naming the units that do not live on all of the days */
    static void mustLive(Collection<Unit> units, Span span) {
        refuse(lifeless(units, span));
    }

    private static void refuse(List<String> against) {
        if (!against.isEmpty()) {
            throw Problem.conflict(String.join(" ", against));
        }
    }

    private static List<String> unlettable(Collection<Unit> units) {
        Map<UUID, Building> buildings = Building.all().stream()
                .collect(Collectors.toMap(building -> building.id, building -> building));
        return units.stream().filter(unit -> !unit.lettable || !buildings.get(unit.buildingId).lettable)
                .map(unit -> Language.words(SpaceWords.class).notLettable(unit.code)).toList();
    }

    private static List<String> lifeless(Collection<Unit> units, Span span) {
        var words = Language.words(SpaceWords.class);
        return units.stream().filter(unit -> !unit.life().contains(span))
                .map(unit -> unit.validFrom != null && (span.from() == null || unit.validFrom.isAfter(span.from()))
                        ? words.notYetThere(unit.code, unit.validFrom.toString())
                        : words.noLongerThere(unit.code, unit.validTo.toString()))
                .toList();
    }
}
