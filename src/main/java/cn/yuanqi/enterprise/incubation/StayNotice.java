package cn.yuanqi.enterprise.incubation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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

    static boolean isGiven(UUID enterprise, StayLimit limit) {
        return count("enterpriseId = ?1 and step = ?2 and lastDay = ?3", enterprise, limit.step(), limit.last()) > 0;
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
