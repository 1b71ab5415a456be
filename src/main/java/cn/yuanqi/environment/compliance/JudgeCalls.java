package cn.yuanqi.environment.compliance;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import cn.yuanqi.environment.alerting.AlertClosed;
import cn.yuanqi.environment.alerting.AlertKind;
import cn.yuanqi.environment.alerting.AlertOpened;
import cn.yuanqi.environment.alerting.AlertView;
import cn.yuanqi.environment.monitoring.Outlet;
import cn.yuanqi.environment.monitoring.OutletChanged;
import cn.yuanqi.environment.monitoring.ReadingsStored;
import cn.yuanqi.environment.monitoring.StoredReading;
import cn.yuanqi.tenancy.CurrentPark;

/** What calls the judge: alerts, means of days that are over, changed outlets. In the transaction of the cause. */
@ApplicationScoped
class JudgeCalls {
    @Inject
    Judge judge;
    @Inject
    DayBook days;
    @Inject
    CurrentPark park;

    void opened(@Observes AlertOpened opened) {
        alert(opened.alert());
    }

    void closed(@Observes AlertClosed closed) {
        alert(closed.alert());
    }

    /** EXCEEDED follows from the judged day, so the judge is at work already. */
    private void alert(AlertView alert) {
        if (alert.kind() != AlertKind.EXCEEDED) {
            judge.alertsOf(alert.enterpriseId(), alert.outletId());
        }
    }

    void stored(@Observes ReadingsStored stored) {
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
}
