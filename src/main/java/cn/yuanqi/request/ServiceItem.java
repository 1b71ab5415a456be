package cn.yuanqi.request;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import cn.yuanqi.audit.Audit;
import cn.yuanqi.enterprise.Stamp;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.ParkScoped;

/** An item of a park's catalogue. What it says stands in its editions; the last one counts for new cases. */
@Entity
@Table(name = "service_item")
public class ServiceItem extends ParkScoped {
    @Version
    public int version;
    @Column(updatable = false)
    public String code;
    /** The number of the edition that counts, from 1. */
    public int edition;
    @Column(name = "adopted_at", updatable = false)
    public Instant adoptedAt;
    @Column(name = "adopted_by", columnDefinition = "binary(16)", updatable = false)
    public UUID adoptedBy;
    /** {@code null} while it is offered. */
    @Column(name = "withdrawn_at")
    public Instant withdrawnAt;
    @Column(name = "withdrawn_by", columnDefinition = "binary(16)")
    public UUID withdrawnBy;

    /** @throws Problem 422 when a fact does not hold or the code is taken */
    static ServiceItem write(ItemFacts facts, Stamp stamp) {
        facts.mustHold();
        if (byCode(facts.code).isPresent()) {
            throw Problem.invalid("code", Language.words(RequestWords.class).codeTaken());
        }
        var item = new ServiceItem();
        item.code = facts.code;
        item.edition = 1;
        item.adoptedAt = stamp.instant();
        item.adoptedBy = stamp.person();
        item.persist();
        ItemEdition.write(item, facts, stamp);
        Audit.tells(item, Map.of(), Map.of("name", facts.nameZh));
        return item;
    }

    /** Cases under way keep what they were opened with. @throws Problem 412 when edited meanwhile, 422 */
    void edit(ItemFacts facts, Stamp stamp) {
        facts.mustHold();
        if (!facts.code.equals(code)) {
            throw Problem.invalid("code", Language.words(RequestWords.class).codeStays());
        }
        var before = ItemEdition.of(this);
        if (before.says(facts)) {
            return;
        }
        edition++;
        send();
        ItemEdition.write(this, facts, stamp);
        Audit.tells(this, before.told(), ItemEdition.of(this).told());
    }

    /** @throws Problem 409 when it is withdrawn already */
    void withdraw(Stamp stamp) {
        mustBeOffered();
        withdrawnAt = stamp.instant();
        withdrawnBy = stamp.person();
        Audit.as("withdrawn", this);
        send();
    }

    /** @throws Problem 409 when it is offered */
    void offer() {
        if (withdrawnAt == null) {
            throw Problem.conflict(Language.words(RequestWords.class).isOffered());
        }
        withdrawnAt = null;
        withdrawnBy = null;
        Audit.as("offeredAgain", this);
        send();
    }

    /** @throws Problem 409 */
    void mustBeOffered() {
        if (withdrawnAt != null) {
            throw Problem.conflict(Language.words(RequestWords.class).offeredNoMore());
        }
    }

    private static void send() {
        try {
            flush();
        } catch (OptimisticLockException overtaken) {
            throw Problem.stale();
        }
    }

    static Optional<ServiceItem> byCode(String code) {
        return find("code", code).firstResultOptional();
    }

    /** By its id or its code. */
    static Optional<ServiceItem> named(String given) {
        return given.matches("[0-9a-fA-F-]{36}")
                ? findByIdOptional(Ids.parse(given))
                : byCode(given);
    }

    static List<ServiceItem> byIds(java.util.Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1", ids);
    }
}
