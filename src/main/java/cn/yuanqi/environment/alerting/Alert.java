package cn.yuanqi.environment.alerting;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.LockModeType;

import org.hibernate.annotations.DynamicUpdate;

import cn.yuanqi.audit.Audit;
import cn.yuanqi.identity.Person;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.platform.Unaudited;
import cn.yuanqi.tenancy.ParkScoped;

/**
 * Something went over its limit at an outlet, or the outlet fell silent. Opened by {@link AlertStore} alone, because
 * only the database can hold that there is one open alert per outlet, factor and kind.
 */
@Entity
@Unaudited("the machine opens and closes it; acknowledging is told")
@DynamicUpdate
public class Alert extends ParkScoped {
    /** Stands for the factor where an alert concerns none. */
    public static final String NO_FACTOR = "-";

    @Column(name = "outlet_id", columnDefinition = "binary(16)", updatable = false)
    public UUID outletId;
    @Column(name = "enterprise_id", columnDefinition = "binary(16)", updatable = false)
    public UUID enterpriseId;
    @Column(updatable = false)
    public String factor;
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    public AlertKind kind;
    /** 1 while open, then {@code null}. */
    @Column(name = "open_slot", updatable = false)
    Integer openSlot;
    /** The value that opened it, in the factor's unit. */
    @Column(name = "measured")
    public BigDecimal value;
    /** The end of the limit that it crossed. */
    @Column(name = "bound")
    public BigDecimal limit;
    public BigDecimal multiple;
    /** Event time. */
    @Column(name = "opened_at", updatable = false)
    public Instant openedAt;
    @Column(name = "closed_at", updatable = false)
    public Instant closedAt;
    @Column(name = "acknowledged_at", updatable = false)
    public Instant acknowledgedAt;
    @Column(name = "acknowledged_by", columnDefinition = "binary(16)", updatable = false)
    public UUID acknowledgedBy;
    /** Who looks after it, {@code null} for nobody in particular. */
    @Column(name = "assigned_to", columnDefinition = "binary(16)", updatable = false)
    public UUID assignedTo;
    /** {@code null} when the machine did. */
    @Column(name = "closed_by", columnDefinition = "binary(16)", updatable = false)
    public UUID closedBy;
    @Column(name = "close_reason", updatable = false)
    public String closeReason;
    /** When a person closed it: event time of the last value seen until then. */
    @Column(name = "covered_until", updatable = false)
    Instant coveredUntil;
    /** The value farthest beyond its limit since it was opened; {@code null} where that is what opened it. */
    BigDecimal peak;
    @Column(name = "peak_bound")
    BigDecimal peakBound;
    @Column(name = "peak_multiple")
    BigDecimal peakMultiple;
    @Column(name = "restless_at")
    Instant restlessAt;
    @Column(name = "calm_values")
    int calmValues;
    @Column(name = "calm_at")
    Instant calmAt;

    public static Optional<Alert> visible(UUID id, UUID enterpriseId) {
        return enterpriseId == null
                ? findByIdOptional(id)
                : find("id = ?1 and enterpriseId = ?2", id, enterpriseId).firstResultOptional();
    }

    /** The alerts of a list, newest first, those behind {@code after}. */
    public static List<Alert> page(AlertFilter filter, AlertFilter.After after, int most) {
        var parameters = filter.parameters();
        after.bind(parameters);
        return find(filter.condition() + after.condition() + " order by openedAt desc, id desc", parameters)
                .page(0, most).list();
    }

    public static long count(AlertFilter filter) {
        return count(filter.condition(), filter.parameters());
    }

    /** What is open, newest first: for screens, at most so many. */
    public static List<Alert> open(int most) {
        return find("openSlot = 1 order by openedAt desc, id desc").page(0, most).list();
    }

    public static long openCount() {
        return count("openSlot = 1");
    }

    /** What is open at an enterprise's outlets, newest first. */
    public static List<Alert> openOf(UUID enterpriseId) {
        return list("enterpriseId = ?1 and openSlot = 1 order by openedAt desc, id desc", enterpriseId);
    }

    /** What was closed at an enterprise's outlets of all that opened since then, newest first, at most so many. */
    public static List<Alert> closedSince(UUID enterpriseId, Instant since, int most) {
        return find("enterpriseId = ?1 and openSlot is null and openedAt >= ?2 order by openedAt desc, id desc",
                enterpriseId, since).page(0, most).list();
    }

    public static long countClosedSince(UUID enterpriseId, Instant since) {
        return count("enterpriseId = ?1 and openSlot is null and openedAt >= ?2", enterpriseId, since);
    }

    /** Names what is open at these outlets, without taking any lock. */
    static List<OpenAlert> openAt(Collection<UUID> outletIds) {
        return find("outletId in ?1 and openSlot = 1", outletIds).project(OpenAlert.class).list();
    }

    /** Those of the alerts that are still open, held until the transaction ends. */
    static List<Alert> held(Collection<UUID> ids) {
        return Alert.<Alert>find("id in ?1 and openSlot = 1 order by id", ids)
                .withLock(LockModeType.PESSIMISTIC_WRITE).list();
    }

    /** Those of the alerts that this park has, open or closed, held until the transaction ends. */
    static List<Alert> heldAll(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : Alert.<Alert>find("id in ?1 order by id", ids).withLock(LockModeType.PESSIMISTIC_WRITE).list();
    }

    static Optional<Alert> openOne(OpenAlert.Key key) {
        return find("outletId = ?1 and factor = ?2 and kind = ?3 and openSlot = 1", key.outletId(), key.factor(),
                key.kind()).firstResultOptional();
    }

    /** Until when, event time, the closed alerts of its kind reach: what is not later is past. */
    static Optional<Instant> lastClosed(OpenAlert.Key key) {
        return Optional.ofNullable(getEntityManager()
                .createQuery(
                        "select max(coalesce(coveredUntil, closedAt)) from Alert where outletId = ?1 and factor = ?2 and kind = ?3 "
                                + "and openSlot is null",
                        Instant.class)
                .setParameter(1, key.outletId()).setParameter(2, key.factor()).setParameter(3, key.kind())
                .getSingleResult());
    }

    /** Whether a person closed an alert of its kind knowing what had happened up to then, event time. */
    static boolean isDismissed(OpenAlert.Key key, Instant at) {
        return count("outletId = ?1 and factor = ?2 and kind = ?3 and coveredUntil >= ?4", key.outletId(), key.factor(),
                key.kind(), at) > 0;
    }

    /** Those that say that an outlet is silent whose logger is shut out. */
    static List<Alert> silencesOfDisabled() {
        return list(
                "kind = ?1 and openSlot = 1 and outletId in (select o.id from Outlet o where o.logger.enabled = false)",
                AlertKind.OFFLINE);
    }

    /** When people last closed the alert that an outlet is silent, by outlet. */
    static Map<UUID, Instant> silencesDismissed() {
        return getEntityManager()
                .createQuery("select outletId, max(closedAt) from Alert where kind = ?1 and closedBy is not null "
                        + "group by outletId", Object[].class)
                .setParameter(1, AlertKind.OFFLINE).getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Instant) row[1]));
    }

    /** @throws Problem 409 when somebody did so before */
    public void acknowledge(UUID person, Instant now) {
        if (update("acknowledgedAt = ?1, acknowledgedBy = ?2 where id = ?3 and acknowledgedAt is null", now, person,
                id) != 1) {
            throw Problem.conflict(Language.words(AlertingWords.class).acknowledgedBefore());
        }
        getEntityManager().refresh(this);
        Audit.did("acknowledged", this, Map.of(), Map.of("acknowledgedAt", now));
    }

    /**
     * Gives it to somebody.
     *
     * @param seen who had it when the asker looked
     * @throws Problem 409 when it is closed, or somebody else was given it meanwhile
     */
    void assign(UUID person, UUID seen) {
        var given = seen == null
                ? update("assignedTo = ?1 where id = ?2 and openSlot = 1 and assignedTo is null", person, id)
                : update("assignedTo = ?1 where id = ?2 and openSlot = 1 and assignedTo = ?3", person, id, seen);
        if (given != 1) {
            throw Problem.conflict(Language.words(AlertingWords.class).assignedMeanwhile());
        }
        getEntityManager().refresh(this);
        Audit.did("assigned", this, Map.of(), Map.of("assignedTo", Person.names(List.of(person)).get(person)));
    }

    /** The open ones that this person was given, the longest open first. */
    static List<Alert> inHandsOf(UUID person) {
        return list("assignedTo = ?1 and openSlot = 1 order by openedAt, id", person);
    }

    /** @throws Problem 409 when it is closed already */
    void dismiss(UUID person, String reason, Instant now) {
        if (update("openSlot = null, closedAt = ?1, closedBy = ?2, closeReason = ?3, "
                + "coveredUntil = coalesce(calmAt, restlessAt) where id = ?4 and openSlot = 1", now, person, reason,
                id) != 1) {
            throw Problem.conflict(Language.words(AlertingWords.class).closedBefore());
        }
        getEntityManager().refresh(this);
        Audit.did("dismissed", this, Map.of(), Map.of("reason", reason));
    }

    /** Late data have changed what opened it. */
    void revise(BigDecimal measured, Bounds bounds) {
        Audit.did("revised", this, Map.of("value", value), Map.of("value", measured));
        value = measured;
        limit = bounds.shownFor(measured);
        multiple = bounds.multiple(measured);
    }

    /** Closes it once; false when it is closed already. */
    boolean close(Instant at) {
        boolean mine = update("openSlot = null, closedAt = ?1 where id = ?2 and openSlot = 1", at, id) == 1;
        if (mine) {
            openSlot = null;
            closedAt = at;
        }
        return mine;
    }

    /** Keeps the worst of the values over that lie within its time. */
    void rise(List<Sample> samples) {
        samples.stream().filter(sample -> sample.isOver() && !sample.at().isBefore(openedAt))
                .filter(sample -> closedAt == null || !sample.at().isAfter(closedAt)).forEach(this::rise);
    }

    private void rise(Sample sample) {
        var bound = sample.bounds().shownFor(sample.value());
        if (sample.value().subtract(bound).abs().compareTo(worst().subtract(worstLimit()).abs()) > 0) {
            peak = sample.value();
            peakBound = bound;
            peakMultiple = sample.bounds().multiple(sample.value());
        }
    }

    /** The value farthest beyond its limit, in the factor's unit; {@code null} when it is of no value. */
    public BigDecimal worst() {
        return peak == null ? value : peak;
    }

    /** The end of the limit that {@link #worst()} crossed. */
    public BigDecimal worstLimit() {
        return peak == null ? limit : peakBound;
    }

    /** C/limit − 1 of {@link #worst()}, {@code null} for ranges. */
    public BigDecimal worstMultiple() {
        return peak == null ? multiple : peakMultiple;
    }

    /** How far {@link #worst()} lies beyond its limit, as a share of it. */
    public double excess() {
        double bound = Math.abs(worstLimit().doubleValue());
        return Math.abs(worst().doubleValue() - worstLimit().doubleValue()) / (bound == 0 ? 1 : bound);
    }

    OpenAlert.Key key() {
        return new OpenAlert.Key(outletId, factor, kind);
    }

    Calm calm() {
        return new Calm(restlessAt, calmValues, calmAt);
    }

    void remember(Calm calm) {
        restlessAt = calm.restlessAt();
        calmValues = calm.count();
        calmAt = calm.calmAt();
    }
}
