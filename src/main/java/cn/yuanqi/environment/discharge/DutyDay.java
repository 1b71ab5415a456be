package cn.yuanqi.environment.discharge;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import cn.yuanqi.identity.Role;
import cn.yuanqi.tenancy.ParkScoped;

/** Who of a role's people is on duty on a day; the database lets one person be. */
@Entity
@Table(name = "duty_day")
class DutyDay extends ParkScoped {
    static final List<Role> ROLES = List.of(Role.OFFICER, Role.OPERATOR, Role.LEADER);

    @Column(updatable = false)
    LocalDate day;
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    Role role;
    @Column(name = "person_id", columnDefinition = "binary(16)")
    UUID personId;
    @Version
    int version;

    static DutyDay of(LocalDate day, Role role, UUID person) {
        var duty = new DutyDay();
        duty.day = day;
        duty.role = role;
        duty.personId = person;
        return duty;
    }

    static List<DutyDay> between(LocalDate from, LocalDate to) {
        return list("day between ?1 and ?2 order by day, role", from, to);
    }

    static List<DutyDay> between(LocalDate from, LocalDate to, Role role) {
        return list("day between ?1 and ?2 and role = ?3", from, to, role);
    }

    /** From that day on. */
    static List<DutyDay> toCome(LocalDate from, Role role, UUID person) {
        return list("day >= ?1 and role = ?2 and personId = ?3 order by day", from, role, person);
    }

    static Optional<DutyDay> on(LocalDate day, Role role) {
        return find("day = ?1 and role = ?2", day, role).firstResultOptional();
    }
}
