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
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.exception.ConstraintViolationException;

import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.platform.Unaudited;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** The loan prime rate (贷款市场报价利率) as published on a day; it holds until the next one. Of the platform. */
@Entity
@Unaudited("belongs to no park; only added to, with who and when")
@Table(name = "lpr_rate")
class LprRate extends PanacheEntityBase {
    @Id
    @Column(columnDefinition = "binary(16)")
    public UUID id = Ids.next();
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    public LprTerm term;
    @Column(name = "published_on", updatable = false)
    public LocalDate publishedOn;
    /** Percent a year. */
    @Column(updatable = false)
    public BigDecimal rate;
    @Column(updatable = false)
    public String source;
    @Column(name = "entered_at", updatable = false)
    public Instant enteredAt;
    @Column(name = "entered_by", columnDefinition = "binary(16)", updatable = false)
    public UUID enteredBy;

    /** @throws Problem 422 when there is one of that day already */
    static LprRate enter(LprFacts facts, UUID by, Instant now) {
        var rate = new LprRate();
        rate.term = facts.term;
        rate.publishedOn = facts.publishedOn;
        rate.rate = facts.rate;
        rate.source = facts.source;
        rate.enteredAt = now;
        rate.enteredBy = by;
        rate.persist();
        try {
            flush();
        } catch (ConstraintViolationException twice) {
            throw Problem.invalid("publishedOn", Language.words(FinancingWords.class).lprTwice());
        }
        return rate;
    }

    /** The one in force on a day. */
    static Optional<LprRate> on(LprTerm term, LocalDate day) {
        return LprRate.<LprRate>find("term = ?1 and publishedOn <= ?2 order by publishedOn desc", term, day)
                .firstResultOptional();
    }

    /** The latest first. */
    static List<LprRate> all() {
        return list("order by publishedOn desc, term");
    }
}
