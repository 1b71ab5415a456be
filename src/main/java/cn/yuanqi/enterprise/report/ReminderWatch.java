package cn.yuanqi.enterprise.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.hibernate.exception.ConstraintViolationException;

import cn.yuanqi.tenancy.InPark;
import cn.yuanqi.tenancy.Park;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/** Reminds of reports that were not filed yet. May run in several processes: the reminder's key lets one of them send it. */
@ApplicationScoped
class ReminderWatch {
    @Inject
    InPark parks;
    @Inject
    Clock clock;
    @Inject
    Event<ReportDue> due;

    @Scheduled(every = "${yuanqi.report.reminders:30m}", concurrentExecution = ConcurrentExecution.SKIP)
    void check() {
        remind(clock);
    }

    /** Sends what the day calls for in each park's zone; each in a transaction of its own. */
    void remind(Clock now) {
        Map<String, List<ReportDue>> wanted = new HashMap<>();
        parks.inEach(park -> wanted.put(park.id, wanted(park, now)));
        wanted.forEach((park, reminders) -> reminders.forEach(reminder -> send(park, reminder, now)));
    }

    private static List<ReportDue> wanted(Park park, Clock now) {
        var today = LocalDate.now(now.withZone(park.zoneId()));
        var owed = Report.owed();
        var campaigns = ReportCampaign.byIds(owed.stream().map(report -> report.campaignId)
                .collect(Collectors.toSet()));
        var sent = ReportReminder.sent(campaigns.values().stream().map(campaign -> campaign.dueOn)
                .collect(Collectors.toSet()));
        var wanted = new ArrayList<ReportDue>();
        for (Report report : owed) {
            var campaign = campaigns.get(report.campaignId);
            var step = ReportReminder.step(today, campaign);
            if (step.isPresent()
                    && !sent.contains(new ReportReminder.Sent(report.id, campaign.dueOn, step.getAsInt()))) {
                wanted.add(new ReportDue(park.id, report.id, report.enterpriseId, report.period, campaign.dueOn,
                        step.getAsInt(), ReportReminder.daysLeft(today, campaign.dueOn)));
            }
        }
        return wanted;
    }

    private void send(String park, ReportDue reminder, Clock now) {
        try {
            parks.run(park, () -> {
                ReportReminder.sent(reminder, now.instant());
                due.fire(reminder);
            });
        } catch (ConstraintViolationException sentBefore) {
            // Another process was first.
        }
    }
}
