package cn.yuanqi.dashboard;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

import cn.yuanqi.environment.alerting.AlertClosed;
import cn.yuanqi.environment.alerting.AlertOpened;
import cn.yuanqi.environment.compliance.ComplianceChanged;
import cn.yuanqi.environment.monitoring.Kind;
import cn.yuanqi.environment.monitoring.LimitBasis;
import cn.yuanqi.environment.monitoring.LimitBook;
import cn.yuanqi.environment.monitoring.LimitsInForce;
import cn.yuanqi.environment.monitoring.ReadingsStored;
import cn.yuanqi.environment.monitoring.StoredReading;
import cn.yuanqi.environment.monitoring.WaterTemperature;
import cn.yuanqi.tenancy.CurrentPark;

/**
 * Collects what a transaction brings about and hands it to the bus when, and only when, it has committed: what is news
 * of values first, the values themselves last. A park that nobody watches costs nothing.
 */
@ApplicationScoped
class LiveFeed {
    private static final LimitsInForce NO_LIMITS = new LimitsInForce(List.of());

    @Inject
    TransactionSynchronizationRegistry transaction;
    @Inject
    LiveBus bus;
    @Inject
    LimitBook limitBook;
    @Inject
    CurrentPark park;

    void opened(@Observes AlertOpened opened) {
        tell(opened.parkId(), () -> LiveEvent.opened(opened.alert()));
    }

    void closed(@Observes AlertClosed closed) {
        tell(closed.parkId(), () -> LiveEvent.closed(closed.alert()));
    }

    void changed(@Observes ComplianceChanged change) {
        tell(change.parkId(), () -> LiveEvent.judged(change));
    }

    /** Limits are looked up now: behind the commit there is no transaction to read them in. */
    void stored(@Observes ReadingsStored stored) {
        if (!bus.isWatched(stored.parkId())) {
            return;
        }
        var instants = stored.readings().stream().filter(reading -> reading.kind() == Kind.RAW).toList();
        var limits = limitBook.of(instants.stream().map(StoredReading::outletId).distinct().toList());
        var news = news(stored.parkId());
        var zone = park.zone();
        for (var reading : instants) {
            var here = limits.getOrDefault(reading.outletId(), NO_LIMITS);
            reading.factors().forEach((factor, value) -> news.values.add(LiveEvent.reading(reading, factor, value,
                    () -> limit(here, reading, factor, zone))));
        }
    }

    private static Double limit(LimitsInForce limits, StoredReading reading, String factor, ZoneId zone) {
        var day = reading.at().atZone(zone).toLocalDate();
        var value = reading.factors().get(factor).value();
        return limits.on(day, factor, LimitBasis.INSTANT, WaterTemperature.of(reading.factors())).map(limit -> {
            var crossed = value == null ? null : limit.boundCrossedBy(value);
            return crossed != null ? crossed : limit.upper() != null ? limit.upper() : limit.lower();
        }).map(Number::doubleValue).orElse(null);
    }

    private interface Telling {
        LiveEvent event();
    }

    private void tell(String parkId, Telling telling) {
        if (bus.isWatched(parkId)) {
            news(parkId).events.add(telling.event());
        }
    }

    private News news(String parkId) {
        var news = (News) transaction.getResource(News.class);
        if (news == null) {
            news = new News(parkId, bus);
            transaction.putResource(News.class, news);
            transaction.registerInterposedSynchronization(news);
        }
        return news;
    }

    /** What one transaction, and so one park, has to tell. */
    private static final class News implements Synchronization {
        private final String parkId;
        private final LiveBus bus;
        private final List<LiveEvent> events = new ArrayList<>();
        private final List<LiveEvent> values = new ArrayList<>();

        News(String parkId, LiveBus bus) {
            this.parkId = parkId;
            this.bus = bus;
        }

        @Override
        public void beforeCompletion() {
            // Nothing to write: the rooms above have done so.
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                events.addAll(values);
                bus.publish(parkId, events);
            }
        }
    }
}
