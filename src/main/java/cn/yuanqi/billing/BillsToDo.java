package cn.yuanqi.billing;

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

/** Bills to pay, and money that somebody in the park has to look after. */
@ApplicationScoped
class BillsToDo implements ToDo {
    private static final String OPEN = "Invoice i where i.status in ('ISSUED', 'PARTIALLY_PAID') and ";

    @Override
    public List<Item> waitingFor(Actor actor, LocalDate today) {
        var items = new ArrayList<Item>();
        var words = Language.words(BillingWords.class);
        if (actor.has(Role.OPERATOR)) {
            items.add(new Item("coins", words.waitsOverdue(),
                    Tally.due(OPEN + "i.dueOn < :today", "i.dueOn", Map.of("today", today)), "/billing"));
            items.add(new Item("coins", words.waitsProofs(),
                    Tally.since("PaymentProof p where p.status = 'PENDING'", "p.sentAt", Map.of()), "/billing"));
            items.add(new Item("arrows-exchange", words.waitsBankLines(),
                    Tally.due("BankLine b where b.status = 'OPEN'", "b.paidOn", Map.of()).undated(), "/billing/bank"));
        }
        if (actor.has(Role.LEADER)) {
            items.add(new Item("coins", words.waitsReliefs(),
                    Tally.since("Relief r where r.status = 'ASKED' and r.askedBy <> :me", "r.askedAt",
                            Map.of("me", actor.person().id())),
                    "/billing"));
        }
        if (actor.has(Role.OWNER) || actor.has(Role.CLERK)) {
            items.add(new Item("coins", words.waitsBills(), Tally.due(OPEN + "i.enterpriseId = :own", "i.dueOn",
                    Map.of("own", actor.enterpriseId())), "/enterprises/" + actor.enterpriseId() + "/bills"));
        }
        return items;
    }
}
