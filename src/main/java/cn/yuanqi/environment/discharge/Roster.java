package cn.yuanqi.environment.discharge;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;

import org.hibernate.StaleObjectStateException;
import org.hibernate.exception.ConstraintViolationException;

import cn.yuanqi.identity.Membership;
import cn.yuanqi.identity.Person;
import cn.yuanqi.identity.Role;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.CurrentPark;

/** The duty roster: whom of a role's people an escalation tells, day by day. Within the caller's transaction. */
@ApplicationScoped
public class Roster {
    private static final int LONGEST = 92;

    @Inject
    CurrentPark park;

    /**
     * @param role OFFICER, OPERATOR or LEADER
     * @param email of somebody who holds the role; {@code null} or empty: nobody
     */
    record Assignment(LocalDate from, LocalDate to, String role, String email) {
    }

    /** One day and role. */
    record Duty(LocalDate day, Role role, String person, String email) {
    }

    /** The park's own staff, who may be on duty. */
    List<String> people() {
        return Membership.mailOf(park.id(), DutyDay.ROLES.toArray(Role[]::new));
    }

    /**
     * Puts somebody on duty for some days, in the place of whoever was.
     *
     * @throws Problem 422 with the bad field, 409 when somebody else wrote the same days at the same moment
     */
    void assign(Assignment wanted) {
        if (wanted == null || wanted.from() == null) {
            throw Problem.invalid("from", words().missing());
        }
        if (wanted.to() == null || wanted.to().isBefore(wanted.from())
                || wanted.from().plusDays(LONGEST).isBefore(wanted.to())) {
            throw Problem.invalid("to", words().badPeriod(LONGEST));
        }
        var role = DutyDay.ROLES.stream().filter(one -> one.name().equals(wanted.role())).findFirst()
                .orElseThrow(() -> Problem.invalid("role", evidence().badRole(
                        DutyDay.ROLES.stream().map(Role::name).collect(Collectors.joining(", ")))));
        var person = wanted.email() == null || wanted.email().isBlank() ? null : person(wanted.email().strip(), role);
        var present = DutyDay.between(wanted.from(), wanted.to(), role).stream()
                .collect(Collectors.toMap(duty -> duty.day, duty -> duty));
        try {
            wanted.from().datesUntil(wanted.to().plusDays(1)).forEach(day -> set(day, role, person, present));
            DutyDay.flush();
        } catch (ConstraintViolationException | OptimisticLockException | StaleObjectStateException raced) {
            throw Problem.conflict(evidence().rosterRaced());
        }
    }

    private static void set(LocalDate day, Role role, UUID person, Map<LocalDate, DutyDay> present) {
        var duty = present.get(day);
        if (duty == null) {
            if (person != null) {
                DutyDay.of(day, role, person).persist();
            }
        } else if (person == null) {
            duty.delete();
        } else {
            duty.personId = person;
        }
    }

    private UUID person(String email, Role role) {
        return Membership.holders(park.id(), role).stream().filter(one -> one.email.equalsIgnoreCase(email))
                .findFirst().orElseThrow(() -> Problem.invalid("email", evidence().notHolder())).id;
    }

    /** Whom to tell at a moment: who is on duty and still holds the role; where nobody is, all who hold it. */
    public List<String> mailOnDuty(Role role, Instant at) {
        var all = Membership.holders(park.id(), role);
        var onDuty = DutyDay.on(LocalDate.ofInstant(at, park.zone()), role)
                .flatMap(duty -> all.stream().filter(one -> one.id.equals(duty.personId)).findFirst());
        return onDuty.map(List::of).orElse(all).stream().map(one -> one.email).toList();
    }

    List<Duty> duties(LocalDate from, LocalDate to) {
        var days = DutyDay.between(from, to);
        var ids = days.stream().map(duty -> duty.personId).distinct().toList();
        Map<UUID, Person> people = ids.isEmpty()
                ? Map.of()
                : Person.<Person>list("id in ?1", ids).stream().collect(Collectors.toMap(one -> one.id, one -> one));
        return days.stream().map(duty -> new Duty(duty.day, duty.role, people.get(duty.personId).name,
                people.get(duty.personId).email)).toList();
    }

    private static DischargeWords words() {
        return Language.words(DischargeWords.class);
    }

    private static EvidenceWords evidence() {
        return Language.words(EvidenceWords.class);
    }
}
