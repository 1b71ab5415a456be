package cn.yuanqi.environment.compliance;

import java.time.LocalDate;
import java.util.List;

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
        List<Outlet> outlets = stored.readings().stream().filter(reading -> concernsADay(reading, due))
                .map(StoredReading::outletId)
                .distinct().map(id -> Outlet.byId(id).orElseThrow()).toList();
        if (!outlets.isEmpty()) {
            judge.daysOf(outlets);
        }
    }

    /** A day's mean; an hour of a day that is due, or one that makes the mean of its day abnormal. */
    private boolean concernsADay(StoredReading reading, LocalDate due) {
        return switch (reading.kind()) {
            case DAY -> true;
            case HOUR -> !reading.at().atZone(park.zone()).toLocalDate().isAfter(due)
                    || reading.factors().values().stream().anyMatch(value -> !value.valid());
            default -> false;
        };
    }

    void changed(@Observes OutletChanged changed) {
        judge.daysOf(Outlet.byId(changed.outletId()).stream().toList());
    }
}
