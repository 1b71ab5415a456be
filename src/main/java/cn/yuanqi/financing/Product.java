package cn.yuanqi.financing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import cn.yuanqi.audit.Audience;
import cn.yuanqi.audit.Audit;
import cn.yuanqi.audit.Restricted;
import cn.yuanqi.enterprise.Stamp;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.ParkScoped;

/** What a lender offers in this park. Its bands and its scorecard are nobody's but the lender's. */
@Entity
@Restricted(Audience.LENDER)
@Table(name = "financing_product")
public class Product extends ParkScoped {
    @Version
    public int version;
    @Column(name = "institution_id", columnDefinition = "binary(16)", updatable = false)
    public UUID institutionId;
    public String name;
    public String note;
    @Enumerated(EnumType.STRING)
    public ProductKind kind;
    /** CNY. */
    @Column(name = "min_amount")
    public BigDecimal minAmount;
    @Column(name = "max_amount")
    public BigDecimal maxAmount;
    @Column(name = "min_months")
    public int minMonths;
    @Column(name = "max_months")
    public int maxMonths;
    /** Basis points on the LPR. */
    @Column(name = "spread_bp")
    public int spreadBp;
    @Enumerated(EnumType.STRING)
    public Repricing repricing;
    @Enumerated(EnumType.STRING)
    public RepaymentMethod method;
    /** Percent. */
    public BigDecimal haircut;
    @Column(name = "min_coverage")
    public BigDecimal minCoverage;
    /** On top of the rate for what is overdue, percent of it. */
    @Column(name = "penalty_percent")
    public BigDecimal penaltyPercent;
    @Column(name = "offer_days")
    public int offerDays;
    @Column(columnDefinition = "text")
    public String documents;
    @Column(columnDefinition = "text")
    public String bands;
    @Column(columnDefinition = "text")
    public String scorecard;
    @Column(name = "opened_at", updatable = false)
    public Instant openedAt;
    @Column(name = "opened_by", columnDefinition = "binary(16)", updatable = false)
    public UUID openedBy;
    /** {@code null} while it is offered. */
    @Column(name = "withdrawn_at")
    public Instant withdrawnAt;
    @Column(name = "withdrawn_by", columnDefinition = "binary(16)")
    public UUID withdrawnBy;

    /** @throws Problem 409 when the lender may do no business here, 422 when a fact does not hold */
    public static Product open(UUID institution, ProductFacts facts, Stamp stamp) {
        LenderPresence.mustBeApproved(institution);
        facts.mustHold();
        var product = new Product();
        product.institutionId = institution;
        product.openedAt = stamp.instant();
        product.openedBy = stamp.person();
        product.write(facts);
        product.persist();
        Audit.as("opened", product);
        return product;
    }

    /** What runs keeps its terms. @throws Problem 409 when it is withdrawn, 412 when edited meanwhile, 422 */
    void edit(ProductFacts facts) {
        mustStand();
        facts.mustHold();
        write(facts);
        send();
    }

    /** @throws Problem 409 when it is withdrawn already */
    void withdraw(Stamp stamp) {
        mustStand();
        withdrawnAt = stamp.instant();
        withdrawnBy = stamp.person();
        Audit.as("withdrawn", this);
        send();
    }

    private static void send() {
        try {
            flush();
        } catch (OptimisticLockException overtaken) {
            throw Problem.stale();
        }
    }

    /** @throws Problem 409 when it is offered no more */
    void mustStand() {
        if (withdrawnAt != null) {
            throw Problem.conflict(Language.words(FinancingWords.class).offeredNoMore());
        }
    }

    private void write(ProductFacts facts) {
        name = facts.name;
        note = facts.note;
        kind = facts.kind;
        minAmount = facts.minAmount;
        maxAmount = facts.maxAmount;
        minMonths = facts.minMonths;
        maxMonths = facts.maxMonths;
        spreadBp = facts.spreadBp;
        repricing = facts.repricing;
        method = facts.method;
        haircut = facts.haircut;
        minCoverage = facts.minCoverage;
        penaltyPercent = facts.penaltyPercent;
        offerDays = facts.offerDays;
        documents = Kept.write(facts.documents);
        bands = Kept.write(facts.bands);
        scorecard = Kept.write(facts.scorecard);
    }

    ProductFacts facts() {
        var terms = terms();
        var facts = new ProductFacts();
        facts.name = name;
        facts.note = note;
        facts.kind = kind;
        facts.minAmount = minAmount;
        facts.maxAmount = maxAmount;
        facts.minMonths = minMonths;
        facts.maxMonths = maxMonths;
        facts.spreadBp = spreadBp;
        facts.repricing = repricing;
        facts.method = method;
        facts.haircut = haircut;
        facts.minCoverage = minCoverage;
        facts.penaltyPercent = penaltyPercent;
        facts.offerDays = offerDays;
        facts.documents = terms.documents();
        facts.bands = terms.bands();
        facts.scorecard = terms.scorecard();
        return facts;
    }

    ProductTerms terms() {
        return new ProductTerms(kind, method, repricing, spreadBp, haircut, minCoverage, offerDays, minAmount,
                maxAmount, minMonths, maxMonths, penaltyPercent, Kept.read(documents, Kept.DOCUMENTS),
                Kept.read(bands, Kept.BANDS),
                Kept.read(scorecard, Kept.CRITERIA));
    }

    boolean isOffered() {
        return withdrawnAt == null && LenderPresence.isApproved(institutionId);
    }

    /** The rate of that day, percent a year; {@code null} before any LPR. */
    BigDecimal rateOn(LocalDate day) {
        var terms = terms();
        return LprRate.on(LprTerm.of(maxMonths), day).map(lpr -> terms.rate(lpr.rate)).orElse(null);
    }

    /** The product, if the asker may see it: what is on offer, and a lender's own. */
    static Optional<Product> visible(FinancingSight sight, UUID id) {
        return Product.<Product>findByIdOptional(id).filter(product -> sight.isOwn(product)
                || sight.seesOffers() && product.isOffered());
    }

    /** By name. */
    static List<Product> visible(FinancingSight sight) {
        List<UUID> offering = sight.seesOffers() ? LenderPresence.approved() : List.of();
        return Product.<Product>list("order by name, id").stream().filter(product -> sight.isOwn(product)
                || product.withdrawnAt == null && offering.contains(product.institutionId)).toList();
    }
}
