package cn.yuanqi.leasing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import cn.yuanqi.platform.Unaudited;
import cn.yuanqi.tenancy.ParkScoped;

/** That somebody was told of a lease's end: the database holds that each step is told once. */
@Entity
@Unaudited("a note that a letter went out")
@Table(name = "lease_reminder")
public class LeaseReminder extends ParkScoped {
    @Column(name = "lease_id", columnDefinition = "binary(16)", updatable = false)
    public UUID leaseId;
    @Column(name = "ends_on", updatable = false)
    public LocalDate endsOn;
    /** Days before the end. */
    @Column(updatable = false)
    public int step;
    @Column(name = "told_at", updatable = false)
    public Instant at;

    static boolean told(Lease lease, int step) {
        return count("leaseId = ?1 and endsOn = ?2 and step <= ?3", lease.id, lease.endsOn, step) > 0;
    }

    static void note(Lease lease, List<Integer> steps, Instant at) {
        for (int step : steps) {
            if (count("leaseId = ?1 and endsOn = ?2 and step = ?3", lease.id, lease.endsOn, step) == 0) {
                var row = new LeaseReminder();
                row.leaseId = lease.id;
                row.endsOn = lease.endsOn;
                row.step = step;
                row.at = at;
                row.persist();
            }
        }
    }
}
