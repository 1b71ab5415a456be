package cn.yuanqi.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.yuanqi.environment.compliance.Judge;
import cn.yuanqi.environment.monitoring.FactorValue;
import cn.yuanqi.environment.monitoring.History;
import cn.yuanqi.environment.monitoring.History.Mean;
import cn.yuanqi.environment.monitoring.Kind;
import cn.yuanqi.environment.monitoring.Outlet;
import cn.yuanqi.environment.monitoring.ReadingMean;
import cn.yuanqi.tenancy.InPark;

/**
 * Writes the days that are missing, up to yesterday: thirty at first, later those on which nobody ran Yuanqi. Outlets with
 * a simulated logger also get today's hours; the others' day is left to whoever drives them.
 */
@ApplicationScoped
class DemoHistory {
    static final int DAYS = 30;
    /** So many outlets a transaction; what is stored before a crash need not be written again. */
    private static final int GROUP = 20;
    /** One reckons while another writes. */
    private static final int THREADS = 3;

    @Inject
    InPark inPark;
    @Inject
    Clock clock;
    @Inject
    History history;
    @Inject
    Judge judge;

    /** What is stored of each outlet: the days that are complete, and today's hours. */
    private record Stored(Map<UUID, Set<Instant>> days, Map<UUID, Set<Instant>> hours) {
    }

    private record Gauge(UUID id, DemoOutlet demo) {
        private Mean hour(Instant at, Map<String, FactorValue> factors) {
            return new Mean(id, Kind.HOUR, at, DemoDischarge.metered(demo, factors));
        }
    }

    /** @return how many means were missing */
    int complete(DemoPark demo) {
        var now = clock.instant();
        var gauges = inPark.call(demo.code(), () -> gauges(demo));
        var stored = inPark.call(demo.code(), () -> stored(now));
        var threads = Executors.newFixedThreadPool(THREADS);
        try {
            var groups = IntStream.iterate(0, from -> from < gauges.size(), from -> from + GROUP)
                    .mapToObj(from -> gauges.subList(from, Math.min(from + GROUP, gauges.size())))
                    .map(group -> CompletableFuture.supplyAsync(() -> write(demo, missing(group, stored, now)),
                            threads))
                    .toList();
            return groups.stream().mapToInt(CompletableFuture::join).sum();
        } finally {
            threads.shutdownNow();
        }
    }

    /** Judged in the same transaction: what is stored is judged, however the load ends. */
    private int write(DemoPark demo, List<Mean> missing) {
        var outlets = missing.stream().filter(mean -> mean.kind() == Kind.DAY).map(Mean::outletId).distinct().toList();
        if (!missing.isEmpty()) {
            inPark.run(demo.code(), () -> {
                history.add(missing);
                judge.daysOf(outlets.stream().map(id -> Outlet.byId(id).orElseThrow()).toList());
            });
        }
        return missing.size();
    }

    private static List<Mean> missing(List<Gauge> group, Stored stored, Instant now) {
        return group.stream().flatMap(gauge -> missing(gauge, stored, now).stream()).toList();
    }

    private static List<Gauge> gauges(DemoPark demo) {
        var byMn = demo.outlets().stream().collect(Collectors.toMap(DemoOutlet::mn, Function.identity()));
        return Outlet.all().stream().filter(outlet -> byMn.containsKey(outlet.logger.mn))
                .map(outlet -> new Gauge(outlet.id, byMn.get(outlet.logger.mn))).toList();
    }

    private static Stored stored(Instant now) {
        var today = today(now);
        return new Stored(ReadingMean.begun(Kind.DAY, midnight(today.minusDays(DAYS))),
                ReadingMean.begun(Kind.HOUR, midnight(today)));
    }

    private static List<Mean> missing(Gauge gauge, Stored stored, Instant now) {
        var means = new Means(gauge.demo.curve(), DemoPark.ZONE);
        var missing = new ArrayList<Mean>();
        var today = today(now);
        for (var day = today.minusDays(DAYS); day.isBefore(today); day = day.plusDays(1)) {
            if (!stored.days.getOrDefault(gauge.id, Set.of()).contains(midnight(day))) {
                var brought = means.day(day);
                brought.hours().forEach((at, factors) -> missing.add(gauge.hour(at, factors)));
                missing.add(new Mean(gauge.id, Kind.DAY, midnight(day),
                        DemoDischarge.metered(gauge.demo, brought.whole())));
            }
        }
        if (gauge.demo.isDriven()) {
            means.hours(today).stream().filter(hour -> !hour.plus(1, ChronoUnit.HOURS).isAfter(now))
                    .filter(hour -> !stored.hours.getOrDefault(gauge.id, Set.of()).contains(hour))
                    .forEach(hour -> missing.add(gauge.hour(hour, means.hour(hour))));
        }
        return missing;
    }

    private static LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, DemoPark.ZONE);
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(DemoPark.ZONE).toInstant();
    }
}
