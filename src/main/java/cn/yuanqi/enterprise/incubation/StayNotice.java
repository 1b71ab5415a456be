package cn.yuanqi.enterprise.incubation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import cn.yuanqi.platform.Unaudited;
import cn.yuanqi.tenancy.ParkScoped;

/** That the park was told of an incubatee's time running out. */
@Entity
@Table(name = "stay_notice")
@Unaudited("a machine's note of its own letters")
public class StayNotice extends ParkScoped {
    @Column(name = "enterprise_id", columnDefinition = "binary(16)", updatable = false)
    UUID enterpriseId;
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    StayLimit.Step step;
    @Column(name = "last_day", updatable = false)
    LocalDate lastDay;
    @Column(name = "told_at", updatable = false)
    Instant at;

    /** Of whom which step and last day was told; the same words for who is near his time. */
    record Told(UUID enterpriseId, StayLimit.Step step, LocalDate lastDay) {
        static Told of(Stays.Near near) {
            return new Told(near.enterprise().id, near.limit().step(), near.limit().last());
        }
    }

    /** All that was told of stays that end at {@code earliest} or later: one question, however many stay. */
    static Set<Told> told(LocalDate earliest) {
        return Set.copyOf(find("lastDay >= ?1", earliest).project(Told.class).list());
    }

    static void give(UUID enterprise, StayLimit limit, Instant now) {
        var notice = new StayNotice();
        notice.enterpriseId = enterprise;
        notice.step = limit.step();
        notice.lastDay = limit.last();
        notice.at = now;
        notice.persist();
    }

    static List<StayNotice> of(UUID enterprise) {
        return list("enterpriseId = ?1 order by at, id", enterprise);
    }
}
