package cn.yuanqi.enterprise;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.Basic;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.Version;

import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Filter;
import org.hibernate.exception.ConstraintViolationException;

import cn.yuanqi.audit.Audit;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Listing;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.platform.Unaudited;
import cn.yuanqi.tenancy.ParkScoped;

/** An enterprise in a park. The same company may stand in several parks; none of them learns of the others. */
@Entity
public class Enterprise extends ParkScoped {
    /** Counts edits by people: a verdict is no edit. */
    @Version
    public int version;
    @Column(name = "credit_code")
    public String creditCode;
    public String name;
    public String industry;
    @Column(name = "founded_on")
    public LocalDate foundedOn;
    @Column(name = "entered_on")
    public LocalDate enteredOn;
    /** CNY. */
    @Column(name = "registered_capital")
    public BigDecimal registeredCapital;
    @Column(name = "legal_representative")
    public String legalRepresentative;
    public String phone;
    public Integer headcount;
    @Enumerated(EnumType.STRING)
    public Lifecycle status;
    /** Written by {@link #judged} alone, beside the entity's own updates, so that no edit puts an old verdict back. */
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    @Unaudited("mirrors the machine's verdict")
    public Compliance compliance = Compliance.NOT_MONITORED;
    @Column(name = "compliance_since", updatable = false)
    @Unaudited("mirrors the machine's verdict")
    public Instant complianceSince;
    /** What search words are looked for in: bytes in the database, so never read back as a text. */
    @Basic(fetch = FetchType.LAZY)
    @Unaudited("follows the name, the code, the phone and the representative")
    @Column(name = "find_text")
    String findText = "";
    @Column(name = "edited_at")
    @Unaudited("the entry says when")
    public Instant editedAt;
    /** {@code null} when no person wrote the row. */
    @Column(name = "edited_by", columnDefinition = "binary(16)")
    @Unaudited("the entry says who")
    public UUID editedBy;
    @OneToMany(mappedBy = "enterprise", cascade = CascadeType.ALL, orphanRemoval = true)
    @BatchSize(size = 500)
    // Hibernate loads collections by their key alone, which no index begins with.
    @Filter(name = "_tenantId", condition = "park_id = :tenantId")
    Set<EnterpriseCategory> categoryRows = new LinkedHashSet<>();

    /** Writes a lead into the register. @throws Problem 422 when a fact does not hold or the credit code is taken */
    static Enterprise lead(EnterpriseFacts facts, Stamp stamp) {
        facts.mustHold(stamp.today());
        mustBeFree(facts.creditCode);
        var lead = enter(facts, Lifecycle.LEAD, new Entry("", stamp));
        lead.send();
        return lead;
    }

    /**
     * Writes an enterprise with the stage that it has reached elsewhere; its history begins with the reason "import".
     *
     * @throws Problem 422 when a fact does not hold
     */
    public static Enterprise imported(EnterpriseFacts facts, Lifecycle stage, Stamp stamp) {
        facts.mustHold(stamp.today());
        return enter(facts, stage, new Entry("import", stamp));
    }

    /** Writes an applicant into the register. @throws Problem 422 when a fact does not hold */
    public static Enterprise applying(EnterpriseFacts facts, String reason, Stamp stamp) {
        facts.mustHold(stamp.today());
        return enter(facts, Lifecycle.APPLYING, new Entry(reason, stamp));
    }

    private record Entry(String reason, Stamp stamp) {
    }

    private static Enterprise enter(EnterpriseFacts facts, Lifecycle stage, Entry entry) {
        var enterprise = new Enterprise();
        enterprise.status = stage;
        enterprise.write(facts, entry.stamp());
        enterprise.persist();
        EnterpriseStage.begin(enterprise, entry.reason(), entry.stamp());
        return enterprise;
    }

    /**
     * Changes the facts; nothing happens when they are the same.
     *
     * @return whether something changed
     * @throws Problem 422 when a fact does not hold or the credit code is taken
     */
    public boolean edit(EnterpriseFacts facts, Stamp stamp) {
        facts.mustHold(stamp.today());
        if (facts.same(EnterpriseFacts.of(this))) {
            return false;
        }
        if (!facts.creditCode.equals(creditCode)) {
            mustBeFree(facts.creditCode);
        }
        write(facts, stamp);
        return true;
    }

    private void write(EnterpriseFacts facts, Stamp stamp) {
        creditCode = facts.creditCode;
        name = facts.name;
        industry = facts.industry;
        foundedOn = facts.foundedOn;
        enteredOn = facts.enteredOn;
        registeredCapital = facts.registeredCapital;
        legalRepresentative = facts.legalRepresentative;
        phone = facts.phone;
        headcount = facts.headcount;
        var wanted = facts.categories;
        categoryRows.removeIf(row -> !wanted.contains(row.category));
        var present = categories();
        wanted.stream().filter(category -> !present.contains(category)).sorted()
                .forEach(category -> categoryRows.add(EnterpriseCategory.of(this, category)));
        findText = EnterpriseSearch.text(facts);
        editedAt = stamp.instant();
        editedBy = stamp.person();
    }

    private static void mustBeFree(String creditCode) {
        if (byCreditCode(creditCode).isPresent()) {
            throw taken();
        }
    }

    private static Problem taken() {
        return Problem.invalid("creditCode", Language.words(EnterpriseWords.class).codeTaken());
    }

    /** Sends what is pending. @throws Problem 422 when somebody took the credit code meanwhile, 412 when edited it */
    void send() {
        try {
            flush();
        } catch (OptimisticLockException overtaken) {
            throw Problem.stale();
        } catch (ConstraintViolationException twice) {
            throw twice.getMessage().contains("uq_enterprise_credit_code") ? taken() : Problem.stale();
        }
    }

    /**
     * Moves on in its life; the history keeps why, by whom and under which rule.
     *
     * @param ruling {@code null} where no rule decides
     * @throws Problem 409 when its stage allows no such move, or somebody else changed it at the same moment
     */
    public void move(Lifecycle to, String why, Ruling ruling, Stamp stamp) {
        if (!status.mayBecome(to)) {
            var words = Language.words(EnterpriseWords.class);
            throw Problem.conflict(words.noSuchMove(words.stage(status), words.stage(to)));
        }
        become(to, new EnterpriseStage.Cause(why, ruling), stamp);
    }

    /** An applicant is again what it was when it applied: a tenant rents on meanwhile. @throws Problem 409 for no applicant */
    public void declined(String why, Stamp stamp) {
        if (status != Lifecycle.APPLYING) {
            throw Problem.conflict(Language.words(EnterpriseWords.class).movedMeanwhile());
        }
        become(EnterpriseStage.current(this).before(), new EnterpriseStage.Cause(why, null), stamp);
    }

    private void become(Lifecycle to, EnterpriseStage.Cause cause, Stamp stamp) {
        var from = status;
        status = to;
        if (enteredOn == null && (to == Lifecycle.INCUBATING || to == Lifecycle.TENANT)) {
            enteredOn = stamp.today();
        }
        editedAt = stamp.instant();
        editedBy = stamp.person();
        Audit.as("moved", this);
        try { // before the history's row, which would hold the enterprise shared: two would wait for each other
            flush();
        } catch (OptimisticLockException overtaken) {
            throw Problem.conflict(Language.words(EnterpriseWords.class).movedMeanwhile());
        }
        EnterpriseStage.moved(this, from, cause, stamp);
    }

    /** Mirrors the verdict of the compliance room; the version stays. @return whether it is another than before */
    public boolean judged(Compliance verdict, Instant since) {
        boolean changed = 1 == update("compliance = ?1, complianceSince = ?2 where id = ?3 and compliance <> ?1",
                verdict, since, id);
        compliance = verdict;
        complianceSince = changed ? since : complianceSince;
        return changed;
    }

    public Set<Category> categories() {
        var categories = EnumSet.noneOf(Category.class);
        categoryRows.forEach(row -> categories.add(row.category));
        return categories;
    }

    /** The enterprise, if this park has it and the asker may see it. */
    public static Optional<Enterprise> visible(Actor actor, UUID id) {
        return actor.seesWholePark() || id.equals(actor.enterpriseId()) ? findByIdOptional(id) : Optional.empty();
    }

    /** The same, held until the transaction ends: who comes at the same moment waits and sees what was done. */
    public static Optional<Enterprise> held(Actor actor, UUID id) {
        return actor.seesWholePark() || id.equals(actor.enterpriseId())
                ? findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                : Optional.empty();
    }

    /** The whole park's, by name, for those who choose one. */
    public static List<Enterprise> byName() {
        return list("order by name, id");
    }

    /** @param creditCode normalised */
    public static Optional<Enterprise> byCreditCode(String creditCode) {
        return find("creditCode", creditCode).firstResultOptional();
    }

    public static List<Enterprise> byCreditCodes(Collection<String> creditCodes) {
        return creditCodes.isEmpty() ? List.of() : list("creditCode in ?1", creditCodes);
    }

    /** A page of what the asker may see, and how much that is in all. */
    static Listing<Enterprise> search(Actor actor, EnterpriseSearch search) {
        return new EnterpriseHits(actor, search).page();
    }

    /** The next of what the asker may see of a search, without counting it. */
    public static List<Enterprise> some(Actor actor, EnterpriseSearch search) {
        return new EnterpriseHits(actor, search).some();
    }

    /** How many enterprises ever entered the park. Who left without having been in it is none of them. */
    public static long entered() {
        return count("select count(*) from Enterprise e where " + EnterpriseStage.EVER_IN, Lifecycle.entered(),
                Lifecycle.courted(), Lifecycle.LEFT);
    }

    /** How many of these are in the category. */
    public static long entered(Category category) {
        return count("select count(*) from Enterprise e join e.categoryRows c where " + EnterpriseStage.EVER_IN
                + " and c.category = ?4", Lifecycle.entered(), Lifecycle.courted(), Lifecycle.LEFT, category);
    }

    /** Those of the enterprises that this park has. */
    public static List<Enterprise> byIds(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1", ids);
    }

    /** How many of the register's enterprises stand at each verdict; a verdict that nobody has is left out. */
    public static Map<Compliance, Long> byCompliance() {
        var counts = new EnumMap<Compliance, Long>(Compliance.class);
        getEntityManager().createQuery("select e.compliance, count(*) from Enterprise e group by e.compliance",
                Object[].class)
                .getResultList().forEach(row -> counts.put((Compliance) row[0], (Long) row[1]));
        return counts;
    }
}
