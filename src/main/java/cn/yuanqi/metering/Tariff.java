package cn.yuanqi.metering;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;

import org.hibernate.annotations.BatchSize;
import org.hibernate.exception.ConstraintViolationException;

import cn.yuanqi.audit.Audience;
import cn.yuanqi.audit.Restricted;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.ParkScoped;

/** What water or power costs, VAT included, from a day on until the next tariff of the kind. */
@Entity
@Restricted(Audience.STAFF)
public class Tariff extends ParkScoped {
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    public MeterKind kind;
    @Column(name = "valid_from", updatable = false)
    public LocalDate validFrom;
    @Enumerated(EnumType.STRING)
    @Column(name = "tier_span", updatable = false)
    public TierSpan span;
    /** Percent of VAT in the price. */
    @Column(name = "tax_rate", updatable = false)
    public BigDecimal taxRate;
    /** Days from the reading to the due date. */
    @Column(name = "due_days", updatable = false)
    public int dueDays;
    @OneToMany(mappedBy = "tariff", cascade = CascadeType.ALL)
    @OrderBy("place")
    @BatchSize(size = 50)
    public List<TariffTier> tiers;

    /** @throws Problem 422 when a fact does not hold or the kind has a tariff from that day on already */
    static Tariff open(TariffFacts facts) {
        facts.mustHold();
        var tariff = new Tariff();
        tariff.kind = facts.kind;
        tariff.validFrom = facts.validFrom;
        tariff.span = facts.tierSpan;
        tariff.taxRate = facts.taxRate.setScale(4);
        tariff.dueDays = facts.dueDays;
        tariff.tiers = TariffTier.of(tariff, facts.tiers);
        tariff.persist();
        try {
            flush();
        } catch (ConstraintViolationException taken) {
            throw Problem.invalid("validFrom", Language.words(MeterWords.class).tariffTaken());
        }
        return tariff;
    }

    /** Takes back one that nothing was billed by. @throws Problem 409 when something was */
    void withdraw() {
        try {
            delete();
            flush();
        } catch (ConstraintViolationException used) {
            throw Problem.conflict(Language.words(MeterWords.class).tariffUsed());
        }
    }

    TieredPrice price() {
        return new TieredPrice(tiers.stream().map(tier -> new TieredPrice.Tier(tier.upTo, tier.price)).toList());
    }

    static Optional<Tariff> byId(UUID id) {
        return findByIdOptional(id);
    }

    /** All, the latest first. */
    static List<Tariff> all() {
        return list("order by kind, validFrom desc");
    }

    /** The one of the kind that holds on a day. */
    static Optional<Tariff> on(List<Tariff> all, MeterKind kind, LocalDate day) {
        return all.stream().filter(one -> one.kind == kind && !one.validFrom.isAfter(day)).findFirst();
    }
}
