package cn.yuanqi.leasing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import cn.yuanqi.identity.Actor;
import cn.yuanqi.identity.Role;
import cn.yuanqi.identity.Tally;
import cn.yuanqi.identity.ToDo;
import cn.yuanqi.platform.Language;

/** Leases that wait for a decision, and leases that end. */
@ApplicationScoped
class LeasesToDo implements ToDo {
    private static final String STANDING = "Lease l where l.status = 'APPROVED' and l.terminatedOn is null "
            + "and l.successorId is null";
    private static final String SOON = " and l.endsOn >= :today and l.endsOn <= :soon";

    @Override
    public List<Item> waitingFor(Actor actor, LocalDate today) {
        var items = new ArrayList<Item>();
        var words = Language.words(LeaseListWords.class);
        if (actor.has(Role.LEADER)) {
            var me = Map.of("me", actor.person().id());
            items.add(new Item("building", words.waitsApproval(),
                    Tally.since("LeaseVersion v where v.status = 'IN_REVIEW' and (v.submittedBy is null or "
                            + "v.submittedBy <> :me) and (v.writtenBy is null or v.writtenBy <> :me)", "v.submittedAt",
                            me),
                    "/leases?status=IN_REVIEW"));
            items.add(new Item("building", words.waitsEnding(),
                    Tally.since("Termination t where t.status = 'ASKED' and t.askedBy <> :me", "t.askedAt", me),
                    "/leases"));
        }
        if (actor.has(Role.OPERATOR) || actor.has(Role.LEADER)) {
            items.add(new Item("calendar-event", words.waitsExpiring(), Tally.due(STANDING + SOON, "l.endsOn",
                    Map.of("today", today, "soon", soon(today))), "/leases?life=EXPIRING"));
            items.add(new Item("clock", words.waitsHoldover(), Tally.due(STANDING + " and l.endsOn < :today "
                    + "and l.vacatedOn is null", "l.endsOn", Map.of("today", today)), "/leases?life=HOLDOVER"));
        }
        if (actor.has(Role.OWNER) || actor.has(Role.CLERK)) {
            items.add(new Item("calendar-event", words.waitsOwnExpiring(),
                    Tally.due(STANDING + SOON + " and l.enterpriseId = :own", "l.endsOn",
                            Map.of("today", today, "soon", soon(today), "own", actor.enterpriseId())),
                    "/enterprises/" + actor.enterpriseId() + "/leases"));
        }
        return items;
    }

    private static LocalDate soon(LocalDate today) {
        return today.plusDays(LeaseLife.EXPIRING_DAYS);
    }
}
