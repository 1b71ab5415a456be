package cn.yuanqi.environment.inspection;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;

import cn.yuanqi.audit.Audit;
import cn.yuanqi.enterprise.Stamp;
import cn.yuanqi.file.StoredFile;
import cn.yuanqi.identity.Person;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Listing;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.platform.Unaudited;
import cn.yuanqi.tenancy.ParkScoped;

/**
 * A visit to an enterprise: what was laid out when it began, what was found, and how long it took. Whatever is changed is
 * changed with its row held and while it is under way; what is finished stays as it is.
 */
@Entity
public class Inspection extends ParkScoped {
    public enum Status {
        OPEN, FINISHED,
        /** Begun in vain; it counts nowhere. */
        DISCARDED
    }

    private static final BigDecimal SECONDS = BigDecimal.valueOf(60);

    @Version
    public int version;
    /** Counts within the park. */
    @Column(updatable = false)
    public int number;
    @Column(name = "enterprise_id", columnDefinition = "binary(16)", updatable = false)
    public UUID enterpriseId;
    @Enumerated(EnumType.STRING)
    public Status status = Status.OPEN;
    /** 1 while it is under way, then {@code null}. */
    @Unaudited("follows the status")
    @Column(name = "open_slot")
    public Integer openSlot = 1;
    @Column(name = "started_at", updatable = false)
    public Instant startedAt;
    @Column(name = "started_by", columnDefinition = "binary(16)", updatable = false)
    public UUID startedBy;
    /** Whose it is since it was handed over, {@code null} for who began it. */
    @Unaudited("told as a deed of its own")
    @Column(name = "in_hands_of", columnDefinition = "binary(16)")
    public UUID inHandsOf;
    @Column(name = "finished_at")
    public Instant finishedAt;
    @Column(name = "finished_by", columnDefinition = "binary(16)")
    public UUID finishedBy;
    /** JSON, as it was laid out when it began. */
    @Unaudited("what the register said at that moment")
    @Column(updatable = false)
    public String evidence;
    public String conclusion;
    /** How often the conclusion was saved. */
    @Unaudited("a counter")
    @Column(name = "conclusion_edits")
    public int conclusionEdits;
    /** What was drawn, {@code null} when only a name was typed. */
    @ManyToOne
    @JoinColumn(name = "signature_file_id")
    public StoredFile signature;
    @Column(name = "signed_name")
    public String signedName;
    @Column(name = "signed_at")
    public Instant signedAt;
    @Column(name = "discard_reason")
    public String discardReason;

    /** Of two that begin at once with the same number the unique key refuses one. */
    static Inspection start(UUID enterpriseId, String evidence, Stamp stamp) {
        var visit = new Inspection();
        visit.number = lastNumber() + 1;
        visit.enterpriseId = enterpriseId;
        visit.evidence = evidence;
        visit.startedAt = stamp.instant();
        visit.startedBy = stamp.person();
        visit.persistAndFlush();
        Audit.as("started", visit);
        return visit;
    }

    private static int lastNumber() {
        return getEntityManager().createQuery("select coalesce(max(number), 0) from Inspection", Integer.class)
                .getSingleResult();
    }

    /** @throws Problem 409 when it has ended */
    void mustBeOpen() {
        if (status != Status.OPEN) {
            throw Problem.conflict(words().ended(number));
        }
    }

    /** What was signed is not what stands there any more: it has to be signed anew. */
    void changed() {
        signature = null;
        signedName = null;
        signedAt = null;
    }

    /** @param seen how often it was saved when the asker looked. @throws Problem 409 when it was saved meanwhile */
    void conclude(String text, int seen) {
        if (seen != conclusionEdits) {
            throw Problem.conflict(words().savedMeanwhile());
        }
        conclusion = text;
        conclusionEdits++;
        changed();
    }

    void sign(String name, StoredFile drawn, Stamp stamp) {
        signedName = name;
        signature = drawn;
        signedAt = stamp.instant();
        Audit.as("signed", this);
    }

    void finish(Stamp stamp) {
        end(Status.FINISHED, stamp);
        Audit.as("finished", this);
    }

    void discard(String reason, Stamp stamp) {
        discardReason = reason;
        end(Status.DISCARDED, stamp);
        Audit.as("discarded", this);
    }

    /** Puts it into other hands; it is held. @throws Problem 409 when it is over, or not in these hands any more */
    void handOver(UUID from, UUID to) {
        if (status != Status.OPEN || !from.equals(inHandsOf == null ? startedBy : inHandsOf)) {
            throw Problem.conflict(words().ended(number));
        }
        inHandsOf = to;
        Audit.did("handedOver", this, Map.of(), Map.of("inHandsOf", Person.names(List.of(to)).get(to)));
    }

    private void end(Status end, Stamp stamp) {
        status = end;
        openSlot = null;
        finishedAt = stamp.instant();
        finishedBy = stamp.person();
    }

    /** From its beginning to its end by the server's clock, with one decimal; {@code null} while it is not finished. */
    BigDecimal minutes() {
        return status == Status.FINISHED ? minutes(Duration.between(startedAt, finishedAt)) : null;
    }

    static BigDecimal minutes(Duration time) {
        return BigDecimal.valueOf(time.toSeconds()).divide(SECONDS, 1, RoundingMode.HALF_UP);
    }

    /** The inspection, if this park has it and the asker may see it: an enterprise sees its own, once finished. */
    static Optional<Inspection> visible(UUID id, UUID own) {
        return Inspection.<Inspection>findByIdOptional(id).filter(visit -> own == null
                || visit.enterpriseId.equals(own) && visit.status == Status.FINISHED);
    }

    /** As it is now, held until the transaction ends. */
    static Optional<Inspection> held(UUID id) {
        var found = Inspection.<Inspection>findByIdOptional(id);
        found.ifPresent(visit -> getEntityManager().refresh(visit, LockModeType.PESSIMISTIC_WRITE));
        return found;
    }

    /** Those under way that this person leads. */
    static List<Inspection> inHandsOf(UUID person) {
        return list("openSlot = 1 and coalesce(inHandsOf, startedBy) = ?1 order by id", person);
    }

    static Optional<Inspection> openAt(UUID enterpriseId) {
        return find("enterpriseId = ?1 and openSlot = 1", enterpriseId).firstResultOptional();
    }

    /** The newest first. */
    static Listing<Inspection> search(InspectionFilter filter, int limit) {
        long total = count(filter.condition(), filter.parameters());
        var found = Inspection.<Inspection>find(filter.condition() + filter.behind() + " order by id desc",
                filter.parametersBehind()).range(0, limit).list();
        return Listing.cut(found, limit, total, InspectionFilter::cursor);
    }

    /** Those that ended in {@code [from, to)}, in order of time. */
    static List<Inspection> finishedBetween(Instant from, Instant to) {
        return list("status = ?1 and finishedAt >= ?2 and finishedAt < ?3 order by finishedAt", Status.FINISHED, from,
                to);
    }

    /** Those of an enterprise that ended since then, the newest first. */
    static List<Inspection> finishedSince(UUID enterpriseId, Instant since) {
        return list("enterpriseId = ?1 and status = ?2 and finishedAt >= ?3 order by id desc", enterpriseId,
                Status.FINISHED, since);
    }

    /** The newest of an enterprise. */
    static List<Inspection> finishedOf(UUID enterpriseId, int most) {
        return find("enterpriseId = ?1 and status = ?2 order by id desc", enterpriseId, Status.FINISHED).page(0, most)
                .list();
    }

    /** Of any state. */
    static List<Inspection> newestOf(UUID enterpriseId, int most) {
        return find("enterpriseId = ?1 order by id desc", enterpriseId).page(0, most).list();
    }

    static boolean isOf(UUID id, UUID enterpriseId) {
        return count("id = ?1 and enterpriseId = ?2 and status <> ?3", id, enterpriseId, Status.DISCARDED) > 0;
    }

    private static InspectionWords words() {
        return Language.words(InspectionWords.class);
    }
}
