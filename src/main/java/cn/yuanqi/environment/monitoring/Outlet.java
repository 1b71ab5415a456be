package cn.yuanqi.environment.monitoring;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;

import org.hibernate.annotations.BatchSize;

import cn.yuanqi.platform.Unaudited;
import cn.yuanqi.tenancy.ParkScoped;

/** A place where an enterprise discharges water, and the logger that reports what flows there. */
@Entity
public class Outlet extends ParkScoped {
    @Column(name = "enterprise_id", updatable = false)
    public UUID enterpriseId;
    /** The name on its sign, for example DW001. */
    public String code;
    public String name;
    /** Place on the park's plan, 0…1 from its left and upper edge; {@code null} when not drawn. */
    @Column(name = "plan_x")
    public Double planX;
    @Column(name = "plan_y")
    public Double planY;
    /** Into the environment, not to a sewage works: only then does the tax reduction apply. */
    @Column(name = "direct_discharge")
    public boolean directDischarge;
    /** Seconds between two real-time frames. */
    @Column(name = "realtime_seconds")
    public int realtimeSeconds = 60;
    /** Offline after so many intervals without a frame. */
    @Column(name = "offline_factor")
    public int offlineFactor = 3;
    /** So many valid hours make a valid day: policy, not law. */
    @Column(name = "valid_hours")
    public int validHours = 18;
    @Embedded
    public DataLogger logger = new DataLogger();
    @OneToMany(mappedBy = "outlet", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("place")
    @BatchSize(size = 200)
    public List<OutletFactor> factors = new ArrayList<>();
    @OneToMany(mappedBy = "outlet", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("place")
    @BatchSize(size = 200)
    public List<OutletLimit> limits = new ArrayList<>();
    /** When people last changed anything here, factors and limits included: it carries their change into the version. */
    @Unaudited("the entry says when")
    @Column(name = "edited_at")
    Instant editedAt;
    @Version
    public int version;

    public static Optional<Outlet> byId(UUID id) {
        return findByIdOptional(id);
    }

    public static Optional<Outlet> visible(UUID id, Sight sight) {
        return sight.isWholePark()
                ? byId(id)
                : find("id = ?1 and enterpriseId = ?2", id, sight.enterpriseId()).firstResultOptional();
    }

    /** The outlets of a list by MN, those behind {@code mn}. */
    public static List<Outlet> page(OutletFilter filter, String mn, int most) {
        var parameters = filter.parameters();
        parameters.put("mn", mn);
        return find(filter.condition() + " and logger.mn > :mn order by logger.mn", parameters).page(0, most).list();
    }

    public static long count(OutletFilter filter) {
        return count(filter.condition(), filter.parameters());
    }

    /** The outlet of the current park whose logger has that MN. */
    static Optional<Outlet> byMn(String mn) {
        return find("logger.mn", mn).firstResultOptional();
    }

    public static List<Outlet> byIds(Collection<UUID> ids) {
        return list("id in ?1", ids);
    }

    public static List<Outlet> ofEnterprise(UUID enterpriseId) {
        return list("enterpriseId = ?1 order by logger.mn", enterpriseId);
    }

    static List<Outlet> seen(Sight sight) {
        return sight.isWholePark() ? all() : ofEnterprise(sight.enterpriseId());
    }

    /** All outlets of the park, by MN. */
    public static List<Outlet> all() {
        return list("order by logger.mn");
    }

    /** The outlets whose loggers may be asked for missing hours without an order. */
    static List<Outlet> backfilled() {
        return list("logger.backfill and logger.enabled");
    }

    public LimitsInForce limitsInForce() {
        return new LimitsInForce(limits);
    }

    /** Watches these factors from now on, in this order; what stays keeps its row. */
    void watch(List<OutletFactor> wanted) {
        factors.removeIf(present -> wanted.stream().noneMatch(one -> one.code.equals(present.code)));
        int place = 0;
        for (OutletFactor one : wanted) {
            var kept = factors.stream().filter(present -> present.code.equals(one.code)).findFirst();
            var factor = kept.orElse(one);
            factor.unit = one.unit;
            factor.place = place++;
            factor.outlet = this;
            if (kept.isEmpty()) {
                factors.add(factor);
            }
        }
        factors.sort(Comparator.comparingInt(factor -> factor.place));
    }

    /** Puts these limits in the place of all present ones. */
    void limit(List<OutletLimit> wanted) {
        limits.clear();
        int place = 0;
        for (OutletLimit one : wanted) {
            one.outlet = this;
            one.place = place++;
            limits.add(one);
        }
    }
}
