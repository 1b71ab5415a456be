package cn.yuanqi.environment.discharge;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.yuanqi.identity.OpenWork;
import cn.yuanqi.identity.Role;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.CurrentPark;

/** The days to come on which somebody is on duty, by the role that they are on duty in. */
abstract class DutiesInHand implements OpenWork {
    private final Role role;
    @Inject
    CurrentPark park;
    @Inject
    Clock clock;

    DutiesInHand(Role role) {
        this.role = role;
    }

    @ApplicationScoped
    static class Officers extends DutiesInHand {
        Officers() {
            super(Role.OFFICER);
        }
    }

    @ApplicationScoped
    static class Operators extends DutiesInHand {
        Operators() {
            super(Role.OPERATOR);
        }
    }

    @ApplicationScoped
    static class Leaders extends DutiesInHand {
        Leaders() {
            super(Role.LEADER);
        }
    }

    @Override
    public String kind() {
        return "duty-" + role.name().toLowerCase(java.util.Locale.ROOT);
    }

    @Override
    public String title() {
        return Language.words(DischargeWords.class).dutyInHand();
    }

    @Override
    public Set<Role> roles() {
        return EnumSet.of(role);
    }

    @Override
    public List<Item> of(UUID person) {
        return DutyDay.toCome(LocalDate.ofInstant(clock.instant(), park.zone()), role, person).stream()
                .map(duty -> Item.ofPark(duty.id, duty.day.toString(), "/environment/roster",
                        duty.day.atStartOfDay(park.zone()).toInstant()))
                .toList();
    }

    @Override
    public void handOver(UUID item, UUID from, UUID to) {
        DutyDay duty = DutyDay.<DutyDay>findByIdOptional(item).orElseThrow(Problem::notFound);
        if (!Objects.equals(duty.personId, from)) {
            throw Problem.conflict(Language.words(DischargeWords.class).dutyGivenMeanwhile());
        }
        duty.personId = to;
        DutyDay.flush();
    }
}
