package cn.yuanqi.environment.monitoring;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.jboss.logging.Logger;

import cn.yuanqi.environment.hj212.Refusal;
import cn.yuanqi.platform.Duty;
import cn.yuanqi.platform.OnDuty;
import cn.yuanqi.tenancy.InPark;
import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;

/**
 * Bytes that were no frame, told to the conformity report of the logger that sent them: known by its connection, or by
 * the MN and password that can still be read. Gathered first, since a broken logger sends them by the thousand.
 */
@ApplicationScoped
class RefusedBytes {
    private static final Logger LOG = Logger.getLogger(RefusedBytes.class);
    private static final int AFTER_THE_WRITERS = 100_100;
    private static final int MOST = 5_000;
    private static final Pattern MN = Pattern.compile("(?:^|[;#\\d])MN=([^;&#]{1,64})[;&]");
    private static final Pattern PW = Pattern.compile("(?:^|[;#\\d])PW=([^;&#]{0,64})[;&]");

    @Inject
    LoggerBook loggers;
    @Inject
    InPark inPark;
    @Inject
    AgroalDataSource database;
    @Inject
    Clock clock;

    private final Map<Sender, Deviating> seen = new ConcurrentHashMap<>();

    /** @param pw {@code null} when the connection itself is known to speak for the MN */
    private record Sender(String mn, String pw, Refusal.Reason reason) {
    }

    /** Called on event loops. */
    void seen(Refusal refusal, Set<String> speakers) {
        var sender = sender(refusal, speakers);
        if (sender != null && (seen.size() < MOST || seen.containsKey(sender))) {
            var one = Deviating.of(null, refusal.reason().name(), clock.instant(), refusal.excerpt());
            seen.merge(sender, one, Deviating::with);
        }
    }

    private static Sender sender(Refusal refusal, Set<String> speakers) {
        var text = new String(refusal.excerpt(), StandardCharsets.UTF_8);
        var mn = MN.matcher(text);
        if (!mn.find()) {
            return speakers.size() == 1 ? new Sender(speakers.iterator().next(), null, refusal.reason()) : null;
        }
        if (speakers.contains(mn.group(1))) {
            return new Sender(mn.group(1), null, refusal.reason());
        }
        var pw = PW.matcher(text);
        return pw.find() ? new Sender(mn.group(1), pw.group(1), refusal.reason()) : null;
    }

    @OnDuty(Duty.INGEST)
    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void flush() {
        Map<Sender, Deviating> taken = new HashMap<>();
        for (Sender sender : seen.keySet()) {
            taken.put(sender, seen.remove(sender));
        }
        if (taken.isEmpty()) {
            return;
        }
        var known = loggers.find(taken.keySet().stream().map(Sender::mn).distinct().toList());
        Map<String, List<Deviating>> ofParks = new HashMap<>();
        taken.forEach((sender, one) -> {
            var logger = known.get(sender.mn);
            if (logger != null && (sender.pw == null || logger.refusalOf(sender.pw) == null)) {
                ofParks.computeIfAbsent(logger.parkId(), park -> new ArrayList<>()).add(of(logger, one));
            }
        });
        ofParks.forEach(this::write);
    }

    private static Deviating of(KnownLogger logger, Deviating one) {
        return new Deviating(new Deviating.Key(logger.outletId(), one.key().deviation()), one.times(), one.firstAt(),
                one.lastAt(), one.example());
    }

    private void write(String parkId, List<Deviating> found) {
        Map<Deviating.Key, Deviating> merged = new HashMap<>();
        found.forEach(one -> one.into(merged));
        try {
            inPark.run(parkId, () -> {
                try (Connection connection = database.getConnection()) {
                    DeviationWriter.write(connection, parkId, merged.values());
                } catch (SQLException failed) {
                    throw new IllegalStateException(failed);
                }
            });
        } catch (RuntimeException failed) {
            LOG.warnf("Deviations of %d loggers in park %s were not counted: %s", merged.size(), parkId, failed);
        }
    }

    void stop(@Observes @Priority(AFTER_THE_WRITERS) ShutdownEvent stopping) {
        flush();
    }
}
