package cn.yuanqi.environment.discharge;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.hibernate.exception.ConstraintViolationException;

import cn.yuanqi.environment.compliance.JudgedDay;
import cn.yuanqi.tenancy.InPark;
import cn.yuanqi.tenancy.Park;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/** Warns of permits; may run in several processes: a warning's key lets one of them send it. */
@ApplicationScoped
class PermitWatch {
    private static final String NO_FACTOR = "-";
    private static final int SOON = 60;

    @Inject
    InPark parks;
    @Inject
    Clock clock;
    @Inject
    Event<PermitWarned> warned;

    @Scheduled(every = "${yuanqi.discharge.permit-check:30m}", delayed = "1m", concurrentExecution = ConcurrentExecution.SKIP)
    void check() {
        warn(clock);
    }

    /** What the day calls for in each park's zone; each in a transaction of its own. */
    void warn(Clock now) {
        Map<String, List<PermitWarned>> wanted = new HashMap<>();
        parks.inEach(park -> wanted.put(park.id, wanted(park, LocalDate.now(now.withZone(park.zoneId())))));
        wanted.forEach((park, warnings) -> warnings.forEach(warning -> send(park, warning, now)));
    }

    private static List<PermitWarned> wanted(Park park, LocalDate today) {
        var wanted = new ArrayList<PermitWarned>();
        for (Permit permit : Permit.endingBetween(today, today.plusDays(SOON))) {
            long left = ChronoUnit.DAYS.between(today, permit.validTo);
            int step = Stream.of(0, 7, 30, SOON).filter(days -> left <= days).findFirst().orElseThrow();
            wanted.add(new PermitWarned(park.id, permit.enterpriseId, permit.id, permit.number,
                    PermitWarned.Kind.EXPIRY, NO_FACTOR, permit.validTo.toString(), step, String.valueOf(left)));
        }
        var asOf = today.minusDays(1);
        var inForce = Permit.inForce(asOf);
        var loads = JudgedDay.loads(inForce.stream().map(permit -> permit.enterpriseId).distinct().toList(),
                asOf.withDayOfYear(1), asOf);
        for (Permit permit : inForce) {
            Map<String, BigDecimal> used = loads.getOrDefault(permit.enterpriseId, Map.of());
            for (PermittedAmount amount : permit.amounts) {
                var percent = PermitView.percent(used.get(amount.factor), amount.kgPerYear);
                var step = PermitView.step(percent);
                if (step != null) {
                    wanted.add(new PermitWarned(park.id, permit.enterpriseId, permit.id, permit.number,
                            PermitWarned.Kind.LOAD, amount.factor, String.valueOf(asOf.getYear()), step,
                            percent.toPlainString()));
                }
            }
        }
        return wanted.stream().filter(one -> !PermitWarning.isSent(one)).toList();
    }

    private void send(String park, PermitWarned warning, Clock now) {
        try {
            parks.run(park, () -> {
                PermitWarning.send(warning, now.instant());
                warned.fire(warning);
            });
        } catch (ConstraintViolationException sentBefore) {
            // Another process was first.
        }
    }
}
