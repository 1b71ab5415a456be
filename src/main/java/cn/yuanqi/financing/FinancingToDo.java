package cn.yuanqi.financing;

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

/** Applications and instalments that wait for the asker. */
@ApplicationScoped
class FinancingToDo implements ToDo {
    /** Days ahead in which an instalment is worth a thought. */
    private static final int SOON = 30;

    @Override
    public List<Item> waitingFor(Actor actor, LocalDate today) {
        var items = new ArrayList<Item>();
        var words = Language.words(FinancingWords.class);
        if (actor.has(Role.LEADER)) {
            items.add(new Item("users", words.waitsLenders(),
                    Tally.since("LenderPresence p where p.status = 'PROPOSED'", "p.proposedAt", Map.of()),
                    "/financing/lenders"));
        }
        if (actor.has(Role.OWNER) || actor.has(Role.CLERK)) {
            var own = Map.of("own", actor.enterpriseId());
            items.add(new Item("help-circle", words.waitsInformation(), Tally.since(
                    "FinancingApplication a where a.enterpriseId = :own and a.status = 'INFO_REQUESTED'", "a.since",
                    own), "/financing"));
            items.add(new Item("circle-check", words.waitsAcceptance(), Tally.due(
                    "FinancingApplication a where a.enterpriseId = :own and a.status = 'APPROVED'", "a.offerUntil",
                    own), "/financing"));
            items.add(new Item("coins", words.waitsInstalment(), Tally.due("LoanInstalment i, Loan l where "
                    + "l.id = i.loanId and l.enterpriseId = :own and i.paidOn is null and i.dueOn <= :soon", "i.dueOn",
                    Map.of("own", actor.enterpriseId(), "soon", today.plusDays(SOON))), "/financing"));
        }
        if (actor.has(Role.REVIEWER) || actor.has(Role.APPROVER)) {
            var lender = Map.of("lender", actor.institutionId());
            items.add(new Item("inbox", words.waitsReview(), Tally.since("FinancingApplication a where "
                    + "a.institutionId = :lender and a.status = 'SUBMITTED'", "a.since", lender), "/financing"));
            items.add(new Item("search", words.waitsDecision(), Tally.since("FinancingApplication a where "
                    + "a.institutionId = :lender and a.status = 'IN_REVIEW'", "a.since", lender), "/financing"));
            items.add(new Item("alert-triangle", words.waitsOverdueLoans(), Tally.due("LoanInstalment i, Loan l where "
                    + "l.id = i.loanId and l.institutionId = :lender and i.paidOn is null and i.dueOn < :today",
                    "i.dueOn", Map.of("lender", actor.institutionId(), "today", today)), "/financing"));
        }
        return items;
    }
}
