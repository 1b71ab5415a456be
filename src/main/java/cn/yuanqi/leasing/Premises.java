package cn.yuanqi.leasing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.yuanqi.platform.Problem;
import cn.yuanqi.space.Unit;

/** The units that terms speak of. */
record Premises(Map<UUID, Unit> units) {

    /** Finds them, and takes a unit's registered area where a line says none. @throws Problem 404 for what is not this park's */
    static Premises of(LeaseTerms terms) {
        var wanted = Stream.concat(stream(terms.lines).map(RentLine::unitId),
                stream(terms.charges).map(ChargeTerms::unitId)).filter(Objects::nonNull).collect(Collectors.toSet());
        var premises = new Premises(Unit.byIds(wanted).stream()
                .collect(Collectors.toMap(unit -> unit.id, Function.identity())));
        if (premises.units.size() < wanted.size()) {
            throw Problem.notFound();
        }
        premises.fill(terms);
        terms.inPark();
        return premises;
    }

    private static <T> Stream<T> stream(List<T> rows) {
        return rows == null ? Stream.of() : rows.stream().filter(Objects::nonNull);
    }

    private void fill(LeaseTerms terms) {
        if (terms.lines != null) {
            var filled = new ArrayList<>(terms.lines);
            filled.replaceAll(line -> line == null || line.areaSqm() != null || !units.containsKey(line.unitId())
                    ? line
                    : new RentLine(line.unitId(), units.get(line.unitId()).areaSqm, line.price(), line.basis()));
            terms.lines = filled;
        }
    }

    /** Those that a lease with these terms would hold. */
    static Set<UUID> let(LeaseTerms terms) {
        return terms.lines.stream().map(RentLine::unitId).filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
