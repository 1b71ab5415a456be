package cn.yuanqi.environment.compliance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import cn.yuanqi.audit.Audit;
import cn.yuanqi.environment.alerting.Bounds;
import cn.yuanqi.environment.monitoring.LimitInForce;
import cn.yuanqi.environment.monitoring.Outlet;
import cn.yuanqi.platform.Unaudited;
import cn.yuanqi.tenancy.ParkScoped;

/** What a park day said of one factor of an outlet, with the limit it was judged by. Written under the enterprise's lock. */
@Entity
@Unaudited("the machine's verdict; its revisions are told to the audit")
@Table(name = "judged_day")
public class JudgedDay extends ParkScoped {
    private static final int SOURCE = 1000;

    /** What came of the day. */
    public enum Outcome {
        WITHIN, OVER, UNJUDGED
    }

    @Column(name = "outlet_id", columnDefinition = "binary(16)", updatable = false)
    public UUID outletId;
    @Column(name = "enterprise_id", columnDefinition = "binary(16)", updatable = false)
    public UUID enterpriseId;
    @Column(updatable = false)
    public String factor;
    /** Of the park's zone. */
    @Column(updatable = false)
    public LocalDate day;
    @Enumerated(EnumType.STRING)
    public Outcome outcome;
    /** Comma-separated. */
    String reasons;
    /** The mean that was judged, for a range the hour farthest outside; {@code null} when there is none. */
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
    /** By which temperature the limit was chosen; {@code null} when it depends on none. */
    @Enumerated(EnumType.STRING)
    public LimitInForce.Water water;
    /** Kilograms discharged; {@code null} when not known. */
    @Column(name = "load_kg")
    public BigDecimal loadKg;
    /** How many hours the load was counted from. */
    @Column(name = "load_hours")
    public int loadHours;
    @Column(name = "load_at_least")
    public boolean loadAtLeast;
    @Column(name = "judged_at")
    public Instant judgedAt;
    /** How often it was judged otherwise than at first. */
    public int revision;

    /** One day of one factor as reckoned. */
    record Finding(LocalDate day, String factor, DayVerdict verdict, LimitInForce limit, Load load) {
    }

    static JudgedDay begin(Outlet outlet, Finding finding, Instant now) {
        var row = new JudgedDay();
        row.outletId = outlet.id;
        row.enterpriseId = outlet.enterpriseId;
        row.factor = finding.factor();
        row.day = finding.day();
        row.take(finding, now);
        return row;
    }

    /** Judges it otherwise where the facts say so; what it said before is kept, and told to the audit. */
    Optional<Revision> revise(Finding finding, Revision.Why why, Instant now) {
        var was = Revision.of(this, why, now);
        var before = evidence();
        var first = judgedAt;
        take(finding, now);
        var after = evidence();
        if (before.equals(after)) {
            judgedAt = first;
            return Optional.empty();
        }
        revision = was.number;
        after.put("cause", why.cause());
        Audit.did("revised", this, before, after);
        return Optional.of(was);
    }

    private void take(Finding finding, Instant now) {
        outcome = Outcome.valueOf(finding.verdict().outcome().name());
        reasons = finding.verdict().reasons().stream().map(Reason::name).sorted().collect(Collectors.joining(","));
        value = scaled(finding.verdict().value());
        var limit = finding.limit();
        lower = limit == null ? null : limit.lower();
        upper = limit == null ? null : limit.upper();
        source = limit == null || limit.source() == null
                ? null
                : limit.source().substring(0, Math.min(SOURCE, limit.source().length()));
        limitFrom = limit == null ? null : limit.validFrom();
        water = limit == null ? null : limit.water();
        loadKg = finding.load().kg();
        loadHours = finding.load().hours();
        loadAtLeast = finding.load().atLeast();
        judgedAt = now;
    }

    private static BigDecimal scaled(BigDecimal value) {
        return value == null ? null : value.setScale(10, RoundingMode.HALF_UP);
    }

    /** What a verdict rests on, so that two can be compared. */
    private Map<String, Object> evidence() {
        var evidence = new LinkedHashMap<String, Object>();
        evidence.put("day", day);
        evidence.put("factor", factor);
        evidence.put("outcome", outcome.name());
        evidence.put("reasons", reasons);
        evidence.put("value", plain(value));
        evidence.put("lower", plain(lower));
        evidence.put("upper", plain(upper));
        evidence.put("source", source);
        return evidence;
    }

    private static String plain(BigDecimal number) {
        return number == null ? null : number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    static Optional<LocalDate> last(UUID outletId) {
        return Optional.ofNullable(find("select max(day) from JudgedDay where outletId = ?1", outletId)
                .project(LocalDate.class).firstResult());
    }

    static long revisions(UUID outletId) {
        return find("select coalesce(sum(revision), 0) from JudgedDay where outletId = ?1", outletId)
                .project(Long.class).firstResult();
    }

    static List<JudgedDay> at(UUID outletId, Collection<LocalDate> days) {
        return list("outletId = ?1 and day in ?2", outletId, days);
    }

    /** An enterprise's days from one to another, both included, by day. */
    public static List<JudgedDay> ofEnterprise(UUID enterpriseId, LocalDate from, LocalDate to) {
        return list("enterpriseId = ?1 and day between ?2 and ?3 order by day, outletId, factor", enterpriseId, from,
                to);
    }

    public static List<JudgedDay> ofDay(UUID outletId, LocalDate day) {
        return list("outletId = ?1 and day = ?2 order by factor", outletId, day);
    }

    /**
     * Kilograms of the days from one to another by enterprise and factor; factors of which no day is known are missing, as
     * are enterprises without any.
     */
    public static Map<UUID, Map<String, BigDecimal>> loads(Collection<UUID> enterprises, LocalDate from, LocalDate to) {
        return enterprises.isEmpty()
                ? Map.of()
                : getEntityManager().createQuery("select enterpriseId, factor, sum(loadKg) from JudgedDay"
                        + " where enterpriseId in ?1 and day between ?2 and ?3 and loadKg is not null"
                        + " group by enterpriseId, factor", Object[].class)
                        .setParameter(1, enterprises).setParameter(2, from).setParameter(3, to).getResultStream()
                        .collect(Collectors.groupingBy(row -> (UUID) row[0],
                                Collectors.toMap(row -> (String) row[1], row -> (BigDecimal) row[2])));
    }

    public Set<Reason> reasons() {
        return Reason.read(reasons);
    }

    public boolean isJudged() {
        return outcome != Outcome.UNJUDGED;
    }

    public boolean isOver() {
        return outcome == Outcome.OVER;
    }

    /** Whether nothing was discharged that day (停产). */
    public boolean isStill() {
        return reasons().contains(Reason.STOPPED);
    }

    public boolean isRange() {
        return lower != null && upper != null;
    }

    /** How many times over: C/limit − 1; {@code null} for a range, or where it was not over. */
    public BigDecimal multiple() {
        return isOver() && !isRange() && value != null ? new Bounds(lower, upper).multiple(value) : null;
    }
}
