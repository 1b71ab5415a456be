package cn.yuanqi.environment.monitoring;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.yuanqi.environment.hj212.Hj212Server;
import cn.yuanqi.platform.Duty;
import cn.yuanqi.platform.OnDuty;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.CurrentPark;
import cn.yuanqi.tenancy.InPark;
import io.quarkus.scheduler.Scheduled;

/**
 * Asks loggers that are connected again for the hours that are missing, where somebody switched that on: the earliest gap
 * first, one request at a time, each gap once in a day, so many requests in a day.
 */
@ApplicationScoped
class Backfill {
    private static final Duration DAY = Duration.ofDays(1);

    @Inject
    MonitoringConfig config;
    @Inject
    InPark inPark;
    @Inject
    Hj212Server server;
    @Inject
    CommandDesk desk;
    @Inject
    CurrentPark park;
    @Inject
    Clock clock;

    @OnDuty(Duty.INGEST)
    @Scheduled(every = "${yuanqi.monitoring.backfill-check:1m}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void round() {
        inPark.inEach(here -> {
            var now = clock.instant();
            for (Outlet outlet : Outlet.backfilled()) {
                if (server.hears(outlet.logger.mn) && !LoggerCommand.isOpen(outlet.id, CommandKind.HISTORY_HOUR)) {
                    next(outlet, now).ifPresent(gap -> ask(outlet, gap));
                }
            }
        });
    }

    /** Another process, or a person, may have asked first; then this one asks in the next round. */
    private void ask(Outlet outlet, Span gap) {
        try {
            desk.order(outlet, new CommandDesk.Order(CommandKind.HISTORY_HOUR, null, gap.from(), gap.to()),
                    CommandDesk.Orderer.YUANQI);
        } catch (Problem raced) {
            throw new IllegalStateException("back-fill of an outlet waits: " + raced.getMessage(), raced);
        }
    }

    private Optional<Span> next(Outlet outlet, Instant now) {
        var asked = LoggerCommand.automatic(outlet.id, now.minus(DAY));
        if (asked.size() >= config.backfillsPerDay()) {
            return Optional.empty();
        }
        return next(Gaps.of(outlet.id, config.gapsBack(), now.atZone(park.zone())), asked, config.gapHours());
    }

    /** The first stretch of the gaps, of so many hours at most, that was not asked for. */
    static Optional<Span> next(List<Span> gaps, List<LoggerCommand> asked, int hours) {
        for (Span gap : gaps) {
            Instant begun = null;
            for (Instant hour = gap.from(); hour.isBefore(gap.to()); hour = hour.plus(1, ChronoUnit.HOURS)) {
                if (isAsked(hour, asked)) {
                    if (begun != null) {
                        return Optional.of(new Span(begun, hour));
                    }
                } else if (begun == null) {
                    begun = hour;
                } else if (begun.plus(hours, ChronoUnit.HOURS).equals(hour)) {
                    return Optional.of(new Span(begun, hour));
                }
            }
            if (begun != null) {
                return Optional.of(new Span(begun, gap.to()));
            }
        }
        return Optional.empty();
    }

    private static boolean isAsked(Instant hour, List<LoggerCommand> asked) {
        return asked.stream().anyMatch(one -> !hour.isBefore(one.from) && hour.isBefore(one.to));
    }
}
