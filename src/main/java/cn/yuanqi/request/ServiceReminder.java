package cn.yuanqi.request;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import cn.yuanqi.platform.Unaudited;
import cn.yuanqi.tenancy.ParkScoped;

/** That somebody was reminded; the database lets one be for each case, kind and time. */
@Entity
@Unaudited("the machine's memory of what it said")
@Table(name = "service_reminder")
class ServiceReminder extends ParkScoped {
    @Column(name = "case_id", columnDefinition = "binary(16)", updatable = false)
    public UUID caseId;
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    public CaseReminded.Kind kind;
    @Column(name = "of_time", updatable = false)
    public Instant ofTime;
    @Column(name = "sent_at", updatable = false)
    public Instant at;

    static boolean isSent(UUID caseId, CaseReminded.Kind kind, Instant ofTime) {
        return count("caseId = ?1 and kind = ?2 and ofTime = ?3", caseId, kind, ofTime) > 0;
    }

    static void send(UUID caseId, CaseReminded.Kind kind, Instant ofTime, Instant at) {
        var reminder = new ServiceReminder();
        reminder.caseId = caseId;
        reminder.kind = kind;
        reminder.ofTime = ofTime;
        reminder.at = at;
        reminder.persistAndFlush();
    }
}
