package cn.yuanqi.enterprise.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import cn.yuanqi.platform.Unaudited;
import cn.yuanqi.tenancy.ParkScoped;

/** That a reminder went out; its key lets one process alone send it. */
@Entity
@Table(name = "report_reminder")
@Unaudited("the machine's own, told by the letter")
class ReportReminder extends ParkScoped {
    /** Days before the deadline, negative behind it. */
    static final List<Integer> STEPS = List.of(14, 7, 1, -1, -7);

    @Column(name = "report_id", columnDefinition = "binary(16)", updatable = false)
    public UUID reportId;
    @Column(name = "due_on", updatable = false)
    public LocalDate dueOn;
    @Column(updatable = false)
    public int step;
    @Column(name = "sent_at", updatable = false)
    public Instant sentAt;

    /**
     * The reminder that the day calls for: the latest step that was reached, so that a service that was down for a day
     * sends one and not two. None for a step that had passed when the period was opened.
     */
    static OptionalInt step(LocalDate today, ReportCampaign campaign) {
        return STEPS.stream().filter(step -> {
            var day = campaign.dueOn.minusDays(step);
            return !day.isAfter(today) && !day.isBefore(campaign.openedOn);
        }).mapToInt(Integer::intValue).min();
    }

    static int daysLeft(LocalDate today, LocalDate dueOn) {
        return (int) ChronoUnit.DAYS.between(today, dueOn);
    }

    /** One that was sent; the same words for one that the day calls for. */
    record Sent(UUID reportId, LocalDate dueOn, int step) {
    }

    /** All that were sent of these last days: one question, however many reports are owed. */
    static Set<Sent> sent(Collection<LocalDate> dueOn) {
        return dueOn.isEmpty() ? Set.of() : Set.copyOf(find("dueOn in ?1", dueOn).project(Sent.class).list());
    }

    /** Fails in the database when another process was first. */
    static void sent(ReportDue due, Instant now) {
        var reminder = new ReportReminder();
        reminder.reportId = due.reportId();
        reminder.dueOn = due.dueOn();
        reminder.step = due.step();
        reminder.sentAt = now;
        reminder.persist();
        flush();
    }
}
