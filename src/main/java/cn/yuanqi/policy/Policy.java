package cn.yuanqi.policy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.Version;

import com.fasterxml.jackson.core.type.TypeReference;

import cn.yuanqi.audit.Audit;
import cn.yuanqi.enterprise.Stamp;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.platform.form.Kept;
import cn.yuanqi.tenancy.ParkScoped;
import io.quarkus.arc.Arc;

/** A policy that an authority gives money under, as the park makes it known. */
@Entity
public class Policy extends ParkScoped {
    private static final TypeReference<List<Condition>> CONDITIONS = new TypeReference<>() {
    };
    private static final TypeReference<List<ChecklistItem>> CHECKLIST = new TypeReference<>() {
    };
    @Version
    public int version;
    @Column(name = "title_zh")
    public String titleZh;
    @Column(name = "title_en")
    public String titleEn;
    public String authority;
    @Column(name = "document_number")
    public String documentNumber;
    public String link;
    @Column(name = "text_zh", columnDefinition = "text")
    public String textZh;
    @Column(name = "text_en", columnDefinition = "text")
    public String textEn;
    public String gives;
    /** CNY. */
    public BigDecimal cap;
    @Column(name = "applies_from")
    public LocalDate appliesFrom;
    @Column(name = "applies_until")
    public LocalDate appliesUntil;
    /** JSON. */
    @Column(columnDefinition = "text")
    public String conditions;
    /** JSON. */
    @Column(columnDefinition = "text")
    public String checklist;
    @Enumerated(EnumType.STRING)
    public PolicyStatus status = PolicyStatus.DRAFT;
    @Column(name = "written_at", updatable = false)
    public Instant writtenAt;
    @Column(name = "written_by", columnDefinition = "binary(16)", updatable = false)
    public UUID writtenBy;
    @Column(name = "published_at")
    public Instant publishedAt;
    @Column(name = "published_by", columnDefinition = "binary(16)")
    public UUID publishedBy;
    @Column(name = "withdrawn_at")
    public Instant withdrawnAt;
    @Column(name = "withdrawn_by", columnDefinition = "binary(16)")
    public UUID withdrawnBy;

    /** @throws Problem 422 when a fact does not hold */
    public static Policy draft(PolicyFacts facts, Stamp stamp) {
        facts.mustHold(stamp.today());
        var policy = new Policy();
        policy.writtenAt = stamp.instant();
        policy.writtenBy = stamp.person();
        policy.write(facts);
        policy.persist();
        flush();
        return policy;
    }

    /** @throws Problem 409 when it is withdrawn, 412 when edited meanwhile, 422 when a fact does not hold */
    void edit(PolicyFacts facts, Stamp stamp) {
        must(PolicyStatus.DRAFT, PolicyStatus.PUBLISHED);
        facts.appliesFrom = facts.appliesFrom == null ? appliesFrom : facts.appliesFrom;
        facts.mustHold(stamp.today());
        write(facts);
        try {
            flush();
        } catch (OptimisticLockException overtaken) {
            throw Problem.stale();
        }
    }

    private void write(PolicyFacts facts) {
        titleZh = facts.titleZh;
        titleEn = facts.titleEn;
        authority = facts.authority;
        documentNumber = facts.documentNumber;
        link = facts.link;
        textZh = facts.textZh;
        textEn = facts.textEn;
        gives = facts.gives;
        cap = facts.cap;
        appliesFrom = facts.appliesFrom;
        appliesUntil = facts.appliesUntil;
        conditions = Kept.write(facts.conditions);
        checklist = Kept.write(facts.checklist);
    }

    PolicyFacts facts() {
        var facts = new PolicyFacts();
        facts.titleZh = titleZh;
        facts.titleEn = titleEn;
        facts.authority = authority;
        facts.documentNumber = documentNumber;
        facts.link = link;
        facts.textZh = textZh;
        facts.textEn = textEn;
        facts.gives = gives;
        facts.cap = cap;
        facts.appliesFrom = appliesFrom;
        facts.appliesUntil = appliesUntil;
        facts.conditions = conditions();
        facts.checklist = checklist();
        return facts;
    }

    /** Whom it fits is told. @throws Problem 409 unless it is a draft that can still be applied under */
    public void publish(Stamp stamp) {
        must(PolicyStatus.DRAFT);
        if (appliesUntil.isBefore(stamp.today())) {
            throw Problem.conflict(words().overAlready(appliesUntil.toString()));
        }
        status = PolicyStatus.PUBLISHED;
        publishedAt = stamp.instant();
        publishedBy = stamp.person();
        Audit.as("published", this);
        send();
        Arc.container().beanManager().getEvent().fire(new PolicyPublished(parkId, id, titleZh, titleEn, appliesUntil,
                fitting(stamp.today()), stamp.instant()));
    }

    /** The enterprises that it fits, as of the day. */
    Set<UUID> fitting(LocalDate today) {
        return Matching.all(this, today).entrySet().stream().filter(entry -> entry.getValue().fit() == Fit.FITS)
                .map(entry -> entry.getKey().id).collect(Collectors.toSet());
    }

    /** Nobody can apply any more; what was applied for goes on. @throws Problem 409 unless it is published */
    void withdraw(Stamp stamp) {
        must(PolicyStatus.PUBLISHED);
        status = PolicyStatus.WITHDRAWN;
        withdrawnAt = stamp.instant();
        withdrawnBy = stamp.person();
        Audit.as("withdrawn", this);
        send();
    }

    /** @throws Problem 409 outside the days, and when it is not published */
    void mustTakeApplications(LocalDate today) {
        must(PolicyStatus.PUBLISHED);
        if (!isOpen(today)) {
            throw Problem.conflict(words().notItsDays(appliesFrom.toString(), appliesUntil.toString()));
        }
    }

    boolean isOpen(LocalDate today) {
        return status == PolicyStatus.PUBLISHED && !today.isBefore(appliesFrom) && !today.isAfter(appliesUntil);
    }

    List<Condition> conditions() {
        return Kept.read(conditions, CONDITIONS);
    }

    List<ChecklistItem> checklist() {
        return Kept.read(checklist, CHECKLIST);
    }

    /** In the reader's language, in Chinese where nobody translated it. */
    String title() {
        return Language.current() == Language.EN && titleEn != null ? titleEn : titleZh;
    }

    private void must(PolicyStatus... expected) {
        if (!List.of(expected).contains(status)) {
            throw Problem.conflict(words().policyNotInThisState(words().policyStatus(status)));
        }
    }

    private static void send() {
        try {
            flush();
        } catch (OptimisticLockException overtaken) {
            throw Problem.conflict(words().movedMeanwhile());
        }
    }

    /** The policy, if the asker may see it: drafts are the staff's. */
    static Optional<Policy> visible(PolicySight sight, UUID id) {
        return Policy.<Policy>findByIdOptional(id).filter(one -> sight.staff() || one.status == PolicyStatus.PUBLISHED
                || one.status == PolicyStatus.WITHDRAWN && PolicyApplication.of(one.id, sight.enterpriseId()));
    }

    /** Those whose last day comes first, first; what is over after what is open. */
    static List<Policy> visible(PolicySight sight, LocalDate today) {
        List<Policy> all = sight.staff()
                ? list("order by appliesUntil, id")
                : list("status = ?1 order by appliesUntil, id", PolicyStatus.PUBLISHED);
        return Stream.concat(all.stream().filter(one -> !one.appliesUntil.isBefore(today)),
                all.stream().filter(one -> one.appliesUntil.isBefore(today))).toList();
    }

    /** Published ones that can be applied under on the day. */
    static List<Policy> open(LocalDate today) {
        return list("status = ?1 and appliesFrom <= ?2 and appliesUntil >= ?2 order by appliesUntil, id",
                PolicyStatus.PUBLISHED, today);
    }

    private static PolicyWords words() {
        return Language.words(PolicyWords.class);
    }
}
