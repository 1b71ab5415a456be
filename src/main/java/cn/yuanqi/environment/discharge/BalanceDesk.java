package cn.yuanqi.environment.discharge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import cn.yuanqi.environment.alerting.InflowSuspicion;
import cn.yuanqi.environment.monitoring.Inflow;
import cn.yuanqi.environment.monitoring.Kind;
import cn.yuanqi.environment.monitoring.Outlet;
import cn.yuanqi.environment.monitoring.OutletChanged;
import cn.yuanqi.environment.monitoring.ReadingMean;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.CurrentPark;

/** Declares what flows into an outlet, and balances its days, within the caller's transaction. */
@ApplicationScoped
class BalanceDesk {
    static final int MOST = 50;

    @Inject
    CurrentPark park;
    @Inject
    BalanceBook book;
    @Inject
    InflowSuspicion suspicion;
    @Inject
    Event<OutletChanged> changed;

    /** @throws Problem 404 for an outlet that the park does not have */
    Outlet outlet(String id) {
        return Outlet.byId(Ids.parse(id)).orElseThrow(Problem::notFound);
    }

    List<Outlet> inlets(Outlet outlet) {
        var order = Inflow.of(outlet.id);
        return Outlet.byIds(order).stream().sorted((one, other) -> one.logger.mn.compareTo(other.logger.mn)).toList();
    }

    /** @throws Problem 422 for what is no outlet of the park, for itself, and where water would flow in a circle */
    void declare(Outlet outlet, Collection<String> inletIds) {
        var words = Language.words(BalanceWords.class);
        var ids = new LinkedHashSet<UUID>();
        for (var id : inletIds) {
            ids.add(uuid(id, words));
        }
        var inlets = Outlet.byIds(ids);
        if (ids.size() > MOST) {
            throw Problem.invalid("inletIds", words.tooMany(MOST));
        }
        if (inlets.size() != ids.size()) {
            throw Problem.invalid("inletIds", words.noOutlet());
        }
        if (reaches(outlet.id, ids)) {
            throw Problem.invalid("inletIds", words.circle());
        }
        var moved = Inflow.declare(outlet, inlets);
        Outlet.flush();
        book.forget(park.id());
        Outlet.byIds(moved).forEach(inlet -> changed.fire(new OutletChanged(park.id(), inlet.id,
                Set.of(inlet.logger.mn))));
    }

    private static UUID uuid(String id, BalanceWords words) {
        try {
            return UUID.fromString(String.valueOf(id));
        } catch (IllegalArgumentException malformed) {
            throw Problem.invalid("inletIds", words.noOutlet());
        }
    }

    /** Whether one goes up from these inlets to the outlet itself. */
    private static boolean reaches(UUID outlet, Set<UUID> inlets) {
        var all = Inflow.all();
        var seen = new HashSet<UUID>();
        var next = new ArrayList<>(inlets);
        while (!next.isEmpty()) {
            var one = next.remove(next.size() - 1);
            if (one.equals(outlet)) {
                return true;
            }
            if (seen.add(one)) {
                next.addAll(all.getOrDefault(one, Set.of()));
            }
        }
        return false;
    }

    /** Of a park day, from what is stored. */
    Balance of(Outlet outlet, LocalDate day) {
        return Balance.of(point(outlet, day), inlets(outlet).stream().map(inlet -> point(inlet, day)).toList());
    }

    private Balance.Point point(Outlet outlet, LocalDate day) {
        var begin = day.atStartOfDay(park.zone()).toInstant();
        var end = day.plusDays(1).atStartOfDay(park.zone()).toInstant();
        var hours = ReadingMean.between(outlet.id, Kind.HOUR, begin, end).stream()
                .collect(Collectors.toMap(row -> row.at, ReadingMean::factors));
        Map<String, String> units = new HashMap<>();
        outlet.factors.forEach(factor -> units.put(factor.code, factor.unit));
        return new Balance.Point(outlet.id, units, hours);
    }

    /** As people see it. @param enough whether so many hours make a day of the outlet */
    record Shown(Balance.Line line, int percent, boolean enough, boolean suspicious) {
    }

    List<Shown> shown(Outlet outlet, LocalDate day) {
        return of(outlet, day).lines().stream().map(line -> {
            int percent = suspicion.percent(outlet.id, line.factor());
            boolean enough = line.hours() >= outlet.validHours;
            return new Shown(line, percent, enough,
                    enough && suspicion.isSuspicious(line.out(), line.in(), percent));
        }).toList();
    }

    /**
     * Opens what the day calls for, once it has its mean at every point: while hours are still coming, half a day would be
     * held against half another. A day with fewer hours than a valid one has says nothing.
     */
    void look(Outlet outlet, LocalDate day) {
        var begin = day.atStartOfDay(park.zone()).toInstant();
        var end = day.plusDays(1).atStartOfDay(park.zone()).toInstant();
        var points = new ArrayList<>(Inflow.of(outlet.id));
        points.add(outlet.id);
        if (points.stream().anyMatch(point -> ReadingMean.between(point, Kind.DAY, begin, end).isEmpty())) {
            return;
        }
        of(outlet, day).lines().stream().filter(line -> line.hours() >= outlet.validHours)
                .forEach(line -> suspicion.look(outlet, new InflowSuspicion.Day(line.factor(), line.out(), line.in(),
                        line.unit(), day, end)));
    }
}
