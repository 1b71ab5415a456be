package cn.yuanqi.environment.compliance;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

import cn.yuanqi.environment.alerting.AlertClosed;
import cn.yuanqi.environment.alerting.AlertKind;
import cn.yuanqi.environment.alerting.AlertOpened;
import cn.yuanqi.environment.alerting.AlertView;
import cn.yuanqi.environment.monitoring.Outlet;
import cn.yuanqi.environment.monitoring.OutletChanged;
import cn.yuanqi.environment.monitoring.ReadingsStored;
import cn.yuanqi.environment.monitoring.StoredReading;
import cn.yuanqi.tenancy.CurrentPark;

/**
 * What calls the judge: alerts, means of days that are over, changed outlets. In the transaction of the cause, but for
 * alerts that readings move, which are too many at times: these come before the {@link Court}.
 */
@ApplicationScoped
class JudgeCalls {
    private static final int BEFORE_ALL = 100;
    private static final int AFTER_ALL = 10_000;
    /** So few readings are no crowd: whoever sent them may wait until they are judged, too. */
    private static final int FEW = 8;
    private static final long WAIT_MILLIS = 250;

    @Inject
    Judge judge;
    @Inject
    DayBook days;
    @Inject
    CurrentPark park;
    @Inject
    Docket docket;
    @Inject
    Court court;
    @Inject
    TransactionSynchronizationRegistry transaction;

    void opened(@Observes AlertOpened opened) {
        alert(opened.alert());
    }

    void closed(@Observes AlertClosed closed) {
        alert(closed.alert());
    }

    /** EXCEEDED follows from the judged day, so the judge is at work already. */
    private void alert(AlertView alert) {
        if (alert.kind() == AlertKind.EXCEEDED) {
            return;
        }
        var moved = (Moved) transaction.getResource(Moved.class);
        if (moved != null && moved.isOpen()) {
            moved.add(alert.enterpriseId(), alert.outletId());
        } else {
            judge.alertsOf(alert.enterpriseId(), alert.outletId());
        }
    }

    void beginning(@Observes @Priority(BEFORE_ALL) ReadingsStored stored) {
        var moved = (Moved) transaction.getResource(Moved.class);
        if (moved == null) {
            transaction.putResource(Moved.class, new Moved());
            var calling = new Calling(park.id());
            transaction.putResource(Calling.class, calling);
            transaction.registerInterposedSynchronization(calling);
        } else {
            moved.open();
        }
    }

    /** The docket last: what it holds until the commit, the court waits for with enterprises in its hands. */
    void stored(@Observes @Priority(AFTER_ALL) ReadingsStored stored) {
        var moved = ((Moved) transaction.getResource(Moved.class)).close();
        judgeDays(stored);
        if (!moved.isEmpty()) {
            docket.enter(park.id(), moved);
            ((Calling) transaction.getResource(Calling.class)).also(moved.keySet(), isAwaited(stored));
        }
    }

    /** A mean that was reckoned here has no sender who waits. */
    private static boolean isAwaited(ReadingsStored stored) {
        return stored.readings().size() <= FEW && stored.readings().stream().noneMatch(StoredReading::computed);
    }

    private void judgeDays(ReadingsStored stored) {
        var due = days.dueOn();
        Map<UUID, Set<LocalDate>> concerned = stored.readings().stream().filter(reading -> concernsADay(reading, due))
                .collect(Collectors.groupingBy(StoredReading::outletId, LinkedHashMap::new,
                        Collectors.mapping(this::day, Collectors.toSet())));
        if (!concerned.isEmpty()) {
            judge.daysOf(concerned.keySet().stream().map(id -> Outlet.byId(id).orElseThrow()).toList(),
                    new Judge.Call(concerned, Revision.Why.of(Revision.Cause.LATE_DATA)));
        }
    }

    /** A day's mean; an hour of a day that is due, or one that makes the mean of its day abnormal. */
    private boolean concernsADay(StoredReading reading, LocalDate due) {
        return switch (reading.kind()) {
            case DAY -> true;
            case HOUR -> !day(reading).isAfter(due)
                    || reading.factors().values().stream().anyMatch(value -> !value.valid());
            default -> false;
        };
    }

    private LocalDate day(StoredReading reading) {
        return reading.at().atZone(park.zone()).toLocalDate();
    }

    void changed(@Observes OutletChanged changed) {
        judge.daysOf(Outlet.byId(changed.outletId()).stream().toList(),
                Judge.Call.because(Revision.Cause.OUTLET_CHANGED));
    }

    /**
     * Calls the court when the entries are there for it to see. The first to be registered, since what is registered first
     * is told of the commit last: the alert itself is out by then, and its screens wait for no verdict.
     */
    private final class Calling implements Synchronization {
        private final String parkId;
        private final Set<UUID> enterprises = new LinkedHashSet<>();
        private boolean patient = true;

        Calling(String parkId) {
            this.parkId = parkId;
        }

        void also(Set<UUID> moved, boolean awaited) {
            enterprises.addAll(moved);
            patient &= awaited;
        }

        @Override
        public void beforeCompletion() {
            // They are entered.
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED && !enterprises.isEmpty()) {
                var judged = court.call(parkId, enterprises);
                if (patient) {
                    judged.completeOnTimeout(null, WAIT_MILLIS, TimeUnit.MILLISECONDS).join();
                }
            }
        }
    }
}
