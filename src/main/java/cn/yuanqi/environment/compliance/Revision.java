package cn.yuanqi.environment.compliance;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

import cn.yuanqi.platform.Unaudited;
import cn.yuanqi.tenancy.ParkScoped;

/** What a judged day said until it was judged otherwise, and why it was. Written with the revision, never changed. */
@Entity
@Immutable
@Unaudited("told to the audit with its day")
@Table(name = "judged_day_revision")
public class Revision extends ParkScoped {
    private static final int MOST = 1000;

    /** What made the judge look at the day again. */
    public enum Cause {
        /** Means of the day came, or others than those known. */
        LATE_DATA,
        /** The outlet's limits, factors or valid hours were changed while the day was the newest. */
        OUTLET_CHANGED,
        /** An officer's order, who says why. */
        BY_ORDER,
        /** The day's time was up. */
        FELL_DUE
    }

    /**
     * Why days are looked at again.
     *
     * @param note of an order, else {@code null}, as {@code person}
     */
    record Why(Cause cause, String note, UUID person) {
        static Why of(Cause cause) {
            return new Why(cause, null, null);
        }
    }

    @Column(name = "judged_day_id", columnDefinition = "binary(16)")
    public UUID judgedDayId;
    /** The revision that the day got by it, from 1. */
    public int number;
    @Enumerated(EnumType.STRING)
    public Cause cause;
    public String note;
    @Column(name = "ordered_by", columnDefinition = "binary(16)")
    public UUID orderedBy;
    @Column(name = "revised_at")
    public Instant revisedAt;
    @Enumerated(EnumType.STRING)
    public JudgedDay.Outcome outcome;
    String reasons;
    @Column(name = "day_value")
    public BigDecimal value;
    @Column(name = "lower_bound")
    public BigDecimal lower;
    @Column(name = "upper_bound")
    public BigDecimal upper;
    @Column(name = "limit_source")
    public String source;
    @Column(name = "limit_from")
    public LocalDate limitFrom;

    /** What the day says now, should it come to be judged otherwise. */
    static Revision of(JudgedDay day, Why why, Instant now) {
        var was = new Revision();
        was.judgedDayId = day.id;
        was.number = day.revision + 1;
        was.cause = why.cause();
        was.note = why.note();
        was.orderedBy = why.person();
        was.revisedAt = now;
        was.outcome = day.outcome;
        was.reasons = day.reasons;
        was.value = day.value;
        was.lower = day.lower;
        was.upper = day.upper;
        was.source = day.source;
        was.limitFrom = day.limitFrom;
        return was;
    }

    /** Of these days, each day's newest first; a thousand at most. */
    public static List<Revision> of(Collection<UUID> days) {
        return days.isEmpty()
                ? List.of()
                : find("judgedDayId in ?1 order by judgedDayId, number desc", days).page(0, MOST).list();
    }

    public Set<Reason> reasons() {
        return Reason.read(reasons);
    }
}
