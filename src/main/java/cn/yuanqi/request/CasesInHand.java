package cn.yuanqi.request;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.yuanqi.enterprise.Stamp;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.identity.OpenWork;
import cn.yuanqi.identity.Role;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.CurrentPark;

/** The cases that operators work on, for the hand-over when one of them leaves. */
@ApplicationScoped
class CasesInHand implements OpenWork {
    @Inject
    Actor actor;
    @Inject
    CurrentPark park;
    @Inject
    Clock clock;

    @Override
    public String kind() {
        return "requests";
    }

    @Override
    public String title() {
        return Language.words(RequestWords.class).cases();
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.OPERATOR);
    }

    @Override
    public List<Item> of(UUID person) {
        return ServiceCase.<ServiceCase>list("assigneeId = ?1 and status in ?2 order by openedAt", person,
                CaseStatus.LIVE).stream()
                .map(one -> Item.ofPark(one.id, one.number, "/requests/" + one.id, one.openedAt)).toList();
    }

    @Override
    public void handOver(UUID item, UUID from, UUID to) {
        var one = ServiceCase.<ServiceCase>findByIdOptional(item).filter(each -> from.equals(each.assigneeId))
                .orElseThrow(() -> Problem.conflict(Language.words(RequestWords.class).movedMeanwhile()));
        one.assign(to, new Hand(Side.PARK, new Stamp(actor.person().id(),
                ZonedDateTime.now(clock).withZoneSameInstant(park.zone())), ParkCalendar.now(park.zone())));
    }
}
