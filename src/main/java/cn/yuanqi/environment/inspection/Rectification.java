package cn.yuanqi.environment.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;

import cn.yuanqi.audit.Audit;
import cn.yuanqi.enterprise.Stamp;
import cn.yuanqi.identity.Person;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Listing;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.platform.Unaudited;
import cn.yuanqi.tenancy.ParkScoped;

/**
 * An order to put something right by a day (整改). Each of its moves is made on a row that is held, so that of two at
 * once the later one sees what the earlier one did.
 */
@Entity
public class Rectification extends ParkScoped {
    @Version
    public int version;
    /** Counts within the park. */
    @Column(updatable = false)
    public int number;
    @Column(name = "enterprise_id", columnDefinition = "binary(16)", updatable = false)
    public UUID enterpriseId;
    /** That found it, {@code null} for none. */
    @Column(name = "inspection_id", columnDefinition = "binary(16)", updatable = false)
    public UUID inspectionId;
    /** What has to be put right. */
    @Column(updatable = false)
    public String demand;
    /** The park's last day for the answer. */
    @Column(name = "due_on")
    public LocalDate dueOn;
    /** The day on which that was set. */
    @Unaudited("the day of the entry itself")
    @Column(name = "due_since")
    public LocalDate dueSince;
    /** How many answers were sent back. */
    public int round;
    @Enumerated(EnumType.STRING)
    public RectificationStatus status = RectificationStatus.ORDERED;
    @Column(name = "ordered_at", updatable = false)
    public Instant orderedAt;
    @Column(name = "ordered_by", columnDefinition = "binary(16)", updatable = false)
    public UUID orderedBy;
    /** Whose it is since it was handed over, {@code null} for who began it. */
    @Unaudited("told as a deed of its own")
    @Column(name = "in_hands_of", columnDefinition = "binary(16)")
    public UUID inHandsOf;
    /** When the newest answer came. */
    @Column(name = "answered_at")
    public Instant answeredAt;
    @Column(name = "ended_at")
    public Instant endedAt;

    /** Of two that order at once with the same number the unique key refuses one. */
    static Rectification order(UUID enterpriseId, RectificationInput input, Stamp stamp) {
        var order = new Rectification();
        order.number = lastNumber() + 1;
        order.enterpriseId = enterpriseId;
        order.inspectionId = input.inspectionId();
        order.demand = input.demand();
        order.dueOn = input.dueOn();
        order.dueSince = stamp.today();
        order.orderedAt = stamp.instant();
        order.orderedBy = stamp.person();
        order.persistAndFlush();
        Audit.as("ordered", order);
        return order;
    }

    private static int lastNumber() {
        return getEntityManager().createQuery("select coalesce(max(number), 0) from Rectification", Integer.class)
                .getSingleResult();
    }

    /** @throws Problem 409 when it does not wait for an answer */
    void answer(Stamp stamp) {
        if (!status.isOwed()) {
            throw Problem.conflict(words().notOwed(words().statusOf(status)));
        }
        status = RectificationStatus.ANSWERED;
        answeredAt = stamp.instant();
        Audit.as("answered", this);
    }

    /** @throws Problem 409 when no answer waits */
    void close(Stamp stamp) {
        mustBeAnswered();
        status = RectificationStatus.CLOSED;
        endedAt = stamp.instant();
        Audit.as("closed", this);
    }

    /** @throws Problem 409 when no answer waits */
    void giveBack(LocalDate newDueOn, Stamp stamp) {
        mustBeAnswered();
        status = RectificationStatus.RETURNED;
        round++;
        dueOn = newDueOn;
        dueSince = stamp.today();
        Audit.as("returned", this);
    }

    /** @throws Problem 409 when it has ended */
    void withdraw(Stamp stamp) {
        if (!status.isUnderWay()) {
            throw Problem.conflict(words().ended(words().statusOf(status)));
        }
        status = RectificationStatus.WITHDRAWN;
        endedAt = stamp.instant();
        Audit.as("withdrawn", this);
    }

    /** Puts it into other hands; it is held. @throws Problem 409 when it is over, or not in these hands any more */
    void handOver(UUID from, UUID to) {
        if (!status.isUnderWay() || !from.equals(inHandsOf == null ? orderedBy : inHandsOf)) {
            throw Problem.conflict(words().ended(words().statusOf(status)));
        }
        inHandsOf = to;
        Audit.did("handedOver", this, Map.of(), Map.of("inHandsOf", Person.names(List.of(to)).get(to)));
    }

    private void mustBeAnswered() {
        if (status != RectificationStatus.ANSWERED) {
            throw Problem.conflict(words().notAnswered(words().statusOf(status)));
        }
    }

    boolean isOverdue(LocalDate today) {
        return status.isOwed() && dueOn.isBefore(today);
    }

    /** The order, if this park has it and it is of that enterprise; {@code null} for any. */
    static Optional<Rectification> visible(UUID id, UUID enterpriseId) {
        return Rectification.<Rectification>findByIdOptional(id)
                .filter(order -> enterpriseId == null || order.enterpriseId.equals(enterpriseId));
    }

    /** The same, held until the transaction ends, as it is now. */
    static Optional<Rectification> held(UUID id, UUID enterpriseId) {
        var found = visible(id, enterpriseId);
        found.ifPresent(order -> getEntityManager().refresh(order, LockModeType.PESSIMISTIC_WRITE));
        return found;
    }

    /** The newest first. */
    static Listing<Rectification> search(RectificationFilter filter, int limit) {
        long total = count(filter.condition(), filter.parameters());
        var found = Rectification.<Rectification>find(filter.condition() + filter.behind() + " order by id desc",
                filter.parametersBehind()).range(0, limit).list();
        return Listing.cut(found, limit, total, last -> RectificationFilter.cursor(last));
    }

    /** Those of an enterprise that wait for its answer, the most urgent first. */
    public static List<Rectification> owedBy(UUID enterpriseId) {
        return list("enterpriseId = ?1 and status in ?2 order by dueOn, id", enterpriseId, RectificationStatus.OWED);
    }

    /** The newest of an enterprise. */
    static List<Rectification> newestOf(UUID enterpriseId, int most) {
        return find("enterpriseId = ?1 order by id desc", enterpriseId).page(0, most).list();
    }

    static List<Rectification> ofInspection(UUID inspectionId) {
        return list("inspectionId = ?1 order by id", inspectionId);
    }

    /** Those under way that this person ordered, or took over. */
    static List<Rectification> inHandsOf(UUID person) {
        return list("status in ?2 and coalesce(inHandsOf, orderedBy) = ?1 order by id", person,
                Arrays.stream(RectificationStatus.values()).filter(RectificationStatus::isUnderWay).toList());
    }

    /** All that wait for an enterprise's answer. */
    static List<Rectification> owed() {
        return list("status in ?1 order by dueOn, id", RectificationStatus.OWED);
    }

    /** Those with an answer that nobody has looked at. */
    static long waiting() {
        return count("status", RectificationStatus.ANSWERED);
    }

    public static List<Rectification> byIds(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : find("id in :ids order by id desc", Map.of("ids", ids)).list();
    }

    private static RectificationWords words() {
        return Language.words(RectificationWords.class);
    }
}
