package cn.yuanqi.leasing;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import cn.yuanqi.platform.Unaudited;
import cn.yuanqi.tenancy.ParkScoped;

/** A line of a version's terms, as stored: rent, or a charge beside it. */
@Entity
@Unaudited("the version's entry tells of it")
@Table(name = "lease_line")
public class LeaseLine extends ParkScoped {
    @Column(name = "version_id", columnDefinition = "binary(16)", updatable = false)
    public UUID versionId;
    @Enumerated(EnumType.STRING)
    public ChargeKind kind;
    /** Order among all lines of the version, from 0. */
    public int place;
    /** {@code null} for a charge of the lease as a whole. */
    @Column(name = "unit_id", columnDefinition = "binary(16)")
    public UUID unitId;
    @Column(name = "area_sqm")
    public BigDecimal areaSqm;
    public BigDecimal price;
    @Enumerated(EnumType.STRING)
    public Basis basis;
    /** {@code null} for that of the lease. */
    @Column(name = "tax_rate")
    public BigDecimal taxRate;

    static void write(UUID versionId, LeaseTerms terms) {
        int place = 0;
        for (RentLine line : terms.lines) {
            row(versionId, place++, new ChargeTerms(ChargeKind.RENT, line.unitId(), line.areaSqm(), line.price(),
                    line.basis(), null));
        }
        for (ChargeTerms charge : terms.charges) {
            row(versionId, place++, charge);
        }
    }

    private static void row(UUID versionId, int place, ChargeTerms charge) {
        var row = new LeaseLine();
        row.versionId = versionId;
        row.place = place;
        row.kind = charge.kind();
        row.unitId = charge.unitId();
        row.areaSqm = charge.areaSqm();
        row.price = charge.price();
        row.basis = charge.basis();
        row.taxRate = charge.taxRate();
        row.persist();
    }

    boolean isRent() {
        return kind == ChargeKind.RENT;
    }

    RentLine rent() {
        return new RentLine(unitId, areaSqm, price, basis);
    }

    ChargeTerms charge() {
        return new ChargeTerms(kind, unitId, areaSqm, price, basis, taxRate);
    }

    static List<LeaseLine> of(Collection<UUID> versionIds) {
        return versionIds.isEmpty() ? List.of() : list("versionId in ?1 order by versionId, place", versionIds);
    }
}
