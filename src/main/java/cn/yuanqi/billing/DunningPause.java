package cn.yuanqi.billing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import cn.yuanqi.audit.Audience;
import cn.yuanqi.audit.Restricted;
import cn.yuanqi.enterprise.Stamp;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.ParkScoped;

/** That an enterprise, or one of its invoices, is not reminded until a day, and why. */
@Entity
@Restricted(Audience.STAFF)
@Table(name = "dunning_pause")
class DunningPause extends ParkScoped {
    @Column(name = "enterprise_id", columnDefinition = "binary(16)", updatable = false)
    public UUID enterpriseId;
    /** {@code null} for all of the enterprise's. */
    @Column(name = "invoice_id", columnDefinition = "binary(16)", updatable = false)
    public UUID invoiceId;
    /** The last day without a reminder. */
    @Column(name = "until_day", updatable = false)
    public LocalDate until;
    @Column(updatable = false)
    public String reason;
    @Column(name = "paused_at", updatable = false)
    public Instant pausedAt;
    @Column(name = "paused_by", columnDefinition = "binary(16)", updatable = false)
    public UUID pausedBy;
    @Column(name = "ended_at")
    public Instant endedAt;
    @Column(name = "ended_by", columnDefinition = "binary(16)")
    public UUID endedBy;

    /** Of whom nothing is asked; the invoice is {@code null} for all of the enterprise's. */
    record Target(UUID enterpriseId, UUID invoiceId) {
    }

    /** As the outside sees it; the park's own staff only. */
    record View(UUID id, UUID enterpriseId, UUID invoiceId, LocalDate until, String reason, Instant pausedAt,
            Instant endedAt) {
    }

    /** To be called with the account locked. @throws Problem 409 while another one of the same holds */
    static DunningPause of(Target target, LocalDate until, String reason, Stamp stamp) {
        if (holding(target.enterpriseId(), stamp.today()).stream()
                .anyMatch(other -> Objects.equals(other.invoiceId, target.invoiceId()))) {
            throw Problem.conflict(Language.words(DunningWords.class).pausedAlready());
        }
        var pause = new DunningPause();
        pause.enterpriseId = target.enterpriseId();
        pause.invoiceId = target.invoiceId();
        pause.until = until;
        pause.reason = reason;
        pause.pausedAt = stamp.instant();
        pause.pausedBy = stamp.person();
        pause.persist();
        return pause;
    }

    /** To be called with the account locked. @throws Problem 409 when it was ended before */
    void end(Stamp stamp) {
        if (endedAt != null) {
            throw Problem.conflict(Language.words(DunningWords.class).pauseEnded());
        }
        endedAt = stamp.instant();
        endedBy = stamp.person();
    }

    View view() {
        return new View(id, enterpriseId, invoiceId, until, reason, pausedAt, endedAt);
    }

    boolean covers(Invoice invoice) {
        return enterpriseId.equals(invoice.enterpriseId) && (invoiceId == null || invoiceId.equals(invoice.id));
    }

    static Optional<DunningPause> byId(UUID id) {
        return findByIdOptional(id);
    }

    /** The whole park's that hold on a day. */
    static List<DunningPause> holding(LocalDate on) {
        return list("endedAt is null and until >= ?1 order by until, id", on);
    }

    static List<DunningPause> holding(UUID enterprise, LocalDate on) {
        return list("enterpriseId = ?1 and endedAt is null and until >= ?2 order by until, id", enterprise, on);
    }
}
