package cn.yuanqi.environment.discharge;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import cn.yuanqi.audit.Audit;
import cn.yuanqi.enterprise.Stamp;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Listing;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.ParkScoped;

/**
 * What an enterprise announced of an outlet (停运报备). Accepted, it marks its interval wherever that is shown; readings and
 * verdicts stay as they are.
 */
@Entity
@Table(name = "announced_stop")
class Stop extends ParkScoped {
    enum Kind {
        /** Nothing is discharged. */
        STOP, MAINTENANCE, CALIBRATION
    }

    enum Status {
        ANNOUNCED, ACCEPTED, REFUSED, WITHDRAWN
    }

    @Column(name = "enterprise_id", columnDefinition = "binary(16)", updatable = false)
    UUID enterpriseId;
    @Column(name = "outlet_id", columnDefinition = "binary(16)", updatable = false)
    UUID outletId;
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    Kind kind;
    @Column(name = "from_at", updatable = false)
    Instant beginsAt;
    /** Exclusive. */
    @Column(name = "to_at", updatable = false)
    Instant endsAt;
    @Column(updatable = false)
    String reason;
    @Enumerated(EnumType.STRING)
    Status status;
    @Column(name = "announced_at", updatable = false)
    Instant announcedAt;
    @Column(name = "announced_by", columnDefinition = "binary(16)", updatable = false)
    UUID announcedBy;
    @Column(name = "decided_at")
    Instant decidedAt;
    @Column(name = "decided_by", columnDefinition = "binary(16)")
    UUID decidedBy;
    String answer;

    static Optional<Stop> byId(UUID id) {
        return findByIdOptional(id);
    }

    /** In one state, or in any. */
    static Listing<Stop> page(Newest wanted, Status status) {
        Map<String, Object> parameters = new HashMap<>();
        var which = wanted.theirs(parameters);
        if (status != null) {
            which += " and status = :status";
            parameters.put("status", status);
        }
        long total = count(which, parameters);
        List<Stop> found = find(which + wanted.behind("beginsAt", parameters), parameters)
                .page(0, wanted.limit() + 1).list();
        return Listing.cut(found, wanted.limit(), total, stop -> Newest.cursor(stop.beginsAt, stop.id));
    }

    /** The newest of one enterprise or of all, in one state or in any. */
    static List<Stop> find(UUID enterpriseId, Status status, int most) {
        return page(new Newest(enterpriseId, most, null, null), status).items();
    }

    static long waiting() {
        return count("status", Status.ANNOUNCED);
    }

    /** Accepted ones of these outlets that share time with {@code [from, to)}, the earliest first. */
    static List<Stop> accepted(Collection<UUID> outletIds, Instant from, Instant to) {
        return outletIds.isEmpty()
                ? List.of()
                : list("outletId in ?1 and status = ?2 and beginsAt < ?4 and endsAt > ?3 order by beginsAt", outletIds,
                        Status.ACCEPTED, from, to);
    }

    boolean covers(Instant begin, Instant end) {
        return beginsAt.isBefore(end) && endsAt.isAfter(begin);
    }

    /** Announced when it had begun already. */
    boolean isLate() {
        return announcedAt.isAfter(beginsAt);
    }

    /**
     * Accepted, refused or withdrawn, once.
     *
     * @throws Problem 409 when that was decided before
     */
    void decide(Status to, String said, Stamp by) {
        var now = by.instant();
        if (update("status = ?1, decidedAt = ?2, decidedBy = ?3, answer = ?4 where id = ?5 and status = ?6", to, now,
                by.person(), said, id, Status.ANNOUNCED) != 1) {
            throw Problem.conflict(Language.words(DischargeWords.class).decidedBefore());
        }
        Audit.did(to.name().toLowerCase(Locale.ROOT), this, Map.of("status", Status.ANNOUNCED),
                said == null ? Map.of("status", to) : Map.of("status", to, "answer", said));
        getEntityManager().refresh(this);
    }
}
