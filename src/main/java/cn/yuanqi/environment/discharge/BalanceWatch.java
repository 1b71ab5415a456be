package cn.yuanqi.environment.discharge;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import cn.yuanqi.environment.monitoring.Kind;
import cn.yuanqi.environment.monitoring.Outlet;
import cn.yuanqi.environment.monitoring.ReadingsStored;
import cn.yuanqi.environment.monitoring.StoredReading;
import cn.yuanqi.tenancy.CurrentPark;

/** Balances a day when it is over: with the day's mean of either side, and again with each hour that comes late. */
@ApplicationScoped
class BalanceWatch {
    @Inject
    BalanceDesk desk;
    @Inject
    BalanceBook book;
    @Inject
    CurrentPark park;
    @Inject
    Clock clock;

    void watch(@Observes ReadingsStored stored) {
        var today = LocalDate.ofInstant(clock.instant(), park.zone());
        Map<LocalDate, Set<UUID>> points = new HashMap<>();
        for (StoredReading reading : stored.readings()) {
            if (reading.kind() == Kind.DAY || reading.kind() == Kind.HOUR) {
                var day = LocalDate.ofInstant(reading.at(), park.zone());
                if (day.isBefore(today)) {
                    points.computeIfAbsent(day, some -> new TreeSet<>()).add(reading.outletId());
                }
            }
        }
        points.forEach((day, outlets) -> book.concernedBy(outlets).stream().sorted()
                .forEach(id -> Outlet.byId(id).ifPresent(outlet -> desk.look(outlet, day))));
    }
}
