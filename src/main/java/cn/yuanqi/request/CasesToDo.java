package cn.yuanqi.request;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.yuanqi.identity.Actor;
import cn.yuanqi.identity.Role;
import cn.yuanqi.identity.Tally;
import cn.yuanqi.identity.ToDo;
import cn.yuanqi.platform.Language;

/** Cases that wait for the park, and for the enterprise. */
@ApplicationScoped
class CasesToDo implements ToDo {
    @Inject
    Clock clock;

    @Override
    public List<Item> waitingFor(Actor actor, LocalDate today) {
        var items = new ArrayList<Item>();
        var words = Language.words(RequestPageWords.class);
        if (actor.has(Role.OPERATOR)) {
            items.add(new Item("inbox", words.waitsNew(),
                    Tally.since("ServiceCase c where c.status in ('OPEN', 'REOPENED')", "c.since", Map.of()),
                    "/requests?status=OPEN,REOPENED"));
            items.add(new Item("activity", words.waitsMine(),
                    Tally.since("ServiceCase c where c.status = 'IN_PROGRESS' and c.assigneeId = :me", "c.since",
                            Map.of("me", actor.person().id())),
                    "/requests?status=IN_PROGRESS&assignee=me"));
        }
        if (actor.has(Role.OPERATOR) || actor.has(Role.LEADER)) {
            items.add(new Item("alert-triangle", words.waitsOverdue(), Tally.since(
                    "ServiceCase c where " + SlaClock.OVER, "c.clock.dueAt", Map.of("now", clock.instant())),
                    "/requests?overdue=true"));
        }
        if (actor.has(Role.OWNER) || actor.has(Role.CLERK)) {
            items.add(new Item("help-circle", words.waitsOwn(), Tally.since(
                    "ServiceCase c where c.status = 'WAITING_FOR_ENTERPRISE' and c.enterpriseId = :own", "c.since",
                    Map.of("own", actor.enterpriseId())), "/requests?status=WAITING_FOR_ENTERPRISE"));
        }
        return items;
    }
}
