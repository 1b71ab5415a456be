package cn.yuanqi.leasing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.Park;
import cn.yuanqi.tenancy.ParkScoped;

/**
 * The VAT rate of a kind of charge, by who lets which building and from a day to a day. It is asked once, when a line is
 * written; the line keeps what it was told.
 */
@Entity
@Table(name = "tax_rate")
public class TaxRate extends ParkScoped {
    @Version
    public int version;
    @Enumerated(EnumType.STRING)
    public TaxedKind kind;
    /** {@code null} for all buildings that have no row of their own. */
    @Column(name = "building_id", columnDefinition = "binary(16)")
    public UUID buildingId;
    /** Who lets it, in words; a building is let by one on a day. */
    public String lessor;
    /** Percent. */
    public BigDecimal rate;
    @Column(name = "valid_from")
    public LocalDate from;
    /** The last day, {@code null} = without end. */
    @Column(name = "valid_to")
    public LocalDate to;

    /** @param facts that hold. @throws Problem 409 when another row of the kind and building has one of its days */
    static TaxRate write(TaxRateFacts facts, Park park) {
        var row = new TaxRate();
        row.take(facts, park);
        row.persist();
        return row;
    }

    /** @throws Problem 409 when another row of the kind and building has one of its days */
    void change(TaxRateFacts facts, Park park) {
        take(facts, park);
    }

    private void take(TaxRateFacts facts, Park park) {
        mustBeAlone(facts, park);
        kind = facts.kind;
        buildingId = facts.buildingId;
        lessor = facts.lessor;
        rate = facts.rate;
        from = facts.validFrom;
        to = facts.validTo;
    }

    /** Who writes at the same moment waits, and then sees this row. */
    private void mustBeAlone(TaxRateFacts facts, Park park) {
        Park.getEntityManager().lock(park, LockModeType.PESSIMISTIC_WRITE);
        TaxRate.<TaxRate>list("kind = ?1 and id <> ?2", facts.kind, id).stream()
                .filter(other -> Objects.equals(other.buildingId, facts.buildingId) && other.meets(facts)).findFirst()
                .ifPresent(other -> {
                    throw Problem.conflict(Language.words(TaxRateWords.class).overlaps(other.from.toString(),
                            other.to == null ? "…" : other.to.toString()));
                });
    }

    private boolean meets(TaxRateFacts facts) {
        return (to == null || !facts.validFrom.isAfter(to))
                && (facts.validTo == null || !from.isAfter(facts.validTo));
    }

    /**
     * The rate that is billed, for rooms that bill by other things than a lease's schedule: the table's, else the usual one
     * that a lease's schedule takes as well.
     *
     * @param building {@code null} for none in particular
     * @return percent
     */
    public static BigDecimal billed(TaxedKind kind, UUID building, LocalDate day) {
        return on(kind, building, day).orElse(TaxCourse.USUAL);
    }

    /** Percent; empty when the park's table says nothing. */
    static Optional<BigDecimal> on(TaxedKind kind, UUID building, LocalDate day) {
        return rows(kind, building).stream().filter(row -> row.holds(day)).map(TaxCourse.Dated::rate).findFirst();
    }

    static TaxCourse course(TaxedKind kind, UUID building) {
        return TaxCourse.of(rows(kind, building));
    }

    private static List<TaxCourse.Dated> rows(TaxedKind kind, UUID building) {
        List<TaxRate> all = list("kind = ?1 and (buildingId is null or buildingId = ?2) order by from", kind, building);
        var rows = new ArrayList<TaxCourse.Dated>();
        all.stream().filter(row -> row.buildingId != null).forEach(row -> rows.add(row.dated()));
        all.stream().filter(row -> row.buildingId == null).forEach(row -> rows.add(row.dated()));
        return rows;
    }

    private TaxCourse.Dated dated() {
        return new TaxCourse.Dated(from, to, rate);
    }

    static List<TaxRate> all() {
        return list("order by kind, from desc, id");
    }

    static Optional<TaxRate> byId(UUID id) {
        return findByIdOptional(id);
    }
}
