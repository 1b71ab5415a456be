package cn.yuanqi.dashboard;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;

import cn.yuanqi.identity.PlatformSigns;
import cn.yuanqi.platform.Duty;
import cn.yuanqi.platform.LastFaults;
import cn.yuanqi.platform.OnDuty;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.health.SmallRyeHealthReporter;

/** How the platform runs, out of what it measures anyway, so that a page and an alarm never disagree. */
@ApplicationScoped
class PlatformFigures implements PlatformSigns {
    private static final int SAMPLES = 7;
    private static final long SECONDS = 10;

    @Inject
    MeterRegistry meters;
    @Inject
    SmallRyeHealthReporter reporter;
    @Inject
    LastFaults faults;
    @Inject
    Clock clock;

    /** How many frames had been answered, every ten seconds of the last minute. */
    private final Deque<Long> answered = new ArrayDeque<>();

    @Scheduled(every = "10s")
    @OnDuty(Duty.WEB)
    void sample() {
        var timer = meters.find("yuanqi.intake.answer").timer();
        synchronized (answered) {
            answered.addLast(timer == null ? 0 : timer.count());
            if (answered.size() > SAMPLES) {
                answered.removeFirst();
            }
        }
    }

    @Override
    public Map<String, ParkSign> parks() {
        return ParkCounts.all(clock.instant());
    }

    @Override
    public Health health() {
        long began = System.nanoTime();
        var engine = ParkCounts.engine();
        long millis = (System.nanoTime() - began) / 1_000_000;
        return new Health(engine, millis, framesPerMinute(), gauge("yuanqi.intake.queue"),
                gauge("yuanqi.outbox.age"), gauge("yuanqi.outbox.given.up"), checks(), jobs(), faults.all());
    }

    private long framesPerMinute() {
        synchronized (answered) {
            return answered.size() < 2
                    ? 0
                    : (answered.getLast() - answered.getFirst()) * 60 / ((answered.size() - 1) * SECONDS);
        }
    }

    private long gauge(String name) {
        return meters.find(name).gauges().stream().mapToLong(PlatformFigures::value).max().orElse(0);
    }

    private static long value(Gauge gauge) {
        return Double.isNaN(gauge.value()) ? 0 : Math.round(gauge.value());
    }

    private List<Check> checks() {
        // They take connections of their own, which a transaction of ours would hold on to.
        var found = QuarkusTransaction.suspendingExisting().call(reporter::getReadiness);
        return found.getPayload().getJsonArray("checks").getValuesAs(JsonObject.class).stream()
                .map(check -> new Check(check.getString("name"), "UP".equals(check.getString("status")))).toList();
    }

    /** Those that run here, the latest first. */
    private List<Job> jobs() {
        return meters.find("yuanqi.job.age").gauges().stream().map(age -> {
            var name = age.getId().getTag("job.name");
            var period = meters.find("yuanqi.job.period").tag("job.name", name).gauge();
            var failed = meters.find("yuanqi.job.failed").tag("job.name", name).counter();
            return new Job(name, value(age), period == null ? 0 : value(period),
                    failed == null ? 0 : Math.round(failed.count()));
        }).filter(job -> Objects.nonNull(job.name())).sorted(Comparator.comparing((Job job) -> !job.isLate())
                .thenComparing(Job::name)).toList();
    }
}
