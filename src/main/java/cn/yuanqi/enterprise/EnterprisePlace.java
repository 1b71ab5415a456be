package cn.yuanqi.enterprise;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import jakarta.persistence.Table;

import cn.yuanqi.platform.Unaudited;
import cn.yuanqi.tenancy.ParkScoped;

/**
 * A unit that an enterprise sits in, as its leases say: a mirror, so that the register finds by unit. The room of leases
 * calls {@link #takes} when a lease is approved, renewed or changed, {@link #leaves} when it ends before its time, and
 * {@link #renamed} when a unit gets another name. The enterprise's version stays as it is. Saying the same twice changes
 * nothing.
 */
@Entity
@Unaudited("mirrors the leases")
@Table(name = "enterprise_place")
public class EnterprisePlace extends ParkScoped {
    @Column(name = "enterprise_id", columnDefinition = "binary(16)", updatable = false)
    public UUID enterpriseId;
    @Column(name = "unit_id", columnDefinition = "binary(16)", updatable = false)
    public UUID unitId;
    public String building;
    @Column(name = "unit_code")
    public String unitCode;
    /** What a part of a unit's code is looked for in: bytes in the database, so never read back as a text. */
    @Basic(fetch = FetchType.LAZY)
    @Column(name = "unit_find")
    String unitFind;
    /** First day, in the park's zone. */
    @Column(name = "from_day", updatable = false)
    public LocalDate from;
    /** Last day; {@code null} = until further notice. */
    @Column(name = "to_day")
    public LocalDate to;

    /** A unit by its id, its building's name and its own code, for example "A 座", "301". */
    public record Unit(UUID id, String building, String code) {
    }

    /**
     * The enterprise sits in the unit from that day on. A term that is known already, by its first day, gets the new end.
     *
     * @param to last day, {@code null} = until further notice
     */
    public static EnterprisePlace takes(UUID enterpriseId, Unit unit, LocalDate from, LocalDate to) {
        var place = EnterprisePlace.<EnterprisePlace>find("enterpriseId = ?1 and unitId = ?2 and from = ?3",
                enterpriseId, unit.id(), from).firstResultOptional().orElseGet(EnterprisePlace::new);
        place.enterpriseId = enterpriseId;
        place.unitId = unit.id();
        place.building = unit.building();
        place.unitCode = unit.code();
        place.from = from;
        place.to = to;
        place.persist();
        return place;
    }

    @PrePersist
    @PreUpdate
    void find() {
        unitFind = unitCode.toLowerCase(Locale.ROOT);
    }

    /** The enterprise sits in the unit no longer than to that day; what would have begun later does not happen. */
    public static void leaves(UUID enterpriseId, UUID unitId, LocalDate lastDay) {
        List<EnterprisePlace> places = list("enterpriseId = ?1 and unitId = ?2 and (to is null or to > ?3)",
                enterpriseId, unitId, lastDay);
        for (EnterprisePlace place : places) {
            if (place.from.isAfter(lastDay)) {
                place.delete();
            } else {
                place.to = lastDay;
            }
        }
    }

    /** The unit is called otherwise from now on. */
    public static void renamed(Unit unit) {
        List<EnterprisePlace> places = list("unitId", unit.id());
        places.forEach(place -> {
            place.building = unit.building();
            place.unitCode = unit.code();
        });
    }

    /** Where the enterprise sits on that day, by building and unit. */
    public static List<EnterprisePlace> of(UUID enterpriseId, LocalDate day) {
        return list("enterpriseId = ?1 and from <= ?2 and (to is null or to >= ?2) order by building, unitCode",
                enterpriseId, day);
    }
}
