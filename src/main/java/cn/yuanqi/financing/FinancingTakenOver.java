package cn.yuanqi.financing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import cn.yuanqi.enterprise.Stamp;
import cn.yuanqi.identity.Institution;

/** Financing that was done before Yuanqi: brought in with the days on which it happened, through the same moves. */
@ApplicationScoped
public class FinancingTakenOver {

    /** Whose hands it went through. @param owner {@code null} when nobody is known */
    public record Hands(UUID owner, UUID reviewer, UUID approver) {
    }

    /** @param at when it was entered */
    public record Wish(UUID enterprise, Product product, ApplicationInput input, Hands hands, ZonedDateTime at) {
    }

    public void admit(Institution lender, Stamp proposed, Stamp approved) {
        LenderPresence.propose(lender, proposed).approve(approved);
    }

    /** Takes an application as far as that. */
    public void apply(Wish wish, ApplicationStatus until) {
        var application = FinancingApplication.draft(wish.enterprise(), wish.product(), wish.input(), stamp(wish, 0));
        if (until.compareTo(ApplicationStatus.SUBMITTED) >= 0) {
            application.submit(wish.product(), stamp(wish, 1));
        }
        if (until.compareTo(ApplicationStatus.IN_REVIEW) >= 0) {
            review(application, wish);
        }
        if (until.compareTo(ApplicationStatus.APPROVED) >= 0) {
            approve(application, wish);
        }
        if (until.compareTo(ApplicationStatus.DISBURSED) >= 0) {
            payOut(application, wish);
        }
    }

    private static void review(FinancingApplication application, Wish wish) {
        var stamp = stamp(wish, wish.hands().reviewer(), 3);
        application.review(stamp);
        FinancingReview.write(application,
                new ReviewInput(FinancingReview.Recommendation.APPROVE, null, "经营稳定，用途清楚。", null), null, stamp);
    }

    private static void approve(FinancingApplication application, Wish wish) {
        var stamp = stamp(wish, wish.hands().approver(), 5);
        var terms = application.terms();
        var input = ApprovalInput.AS_ASKED.of(application, terms);
        var lpr = ProductTerms.lpr(application.termMonths, stamp.today());
        application.approve(new Offer(1, application.amount, application.termMonths, terms.rate(lpr.rate), lpr.rate,
                lpr.publishedOn, stamp.today().plusDays(terms.offerDays()), null), stamp);
        FinancingApproval.write(application, input, stamp);
    }

    /** Each instalment comes back on its day. */
    private static void payOut(FinancingApplication application, Wish wish) {
        application.accept(stamp(wish, 6));
        var booked = stamp(wish, wish.hands().reviewer(), 7);
        application.disburse(booked);
        var loan = Loan.disburse(application, booked.today(), null, booked);
        var now = LocalDate.now(wish.at().getZone());
        List<LoanInstalment> due = LoanInstalment.of(loan.id).stream().filter(row -> !row.dueOn.isAfter(now)).toList();
        due.forEach(row -> {
            var day = Stamp.machine(row.dueOn.atTime(10, 0).atZone(wish.at().getZone()));
            BigDecimal sum = row.open();
            application.repaid(loan.repay(new RepaymentInput(sum, row.dueOn, null), day), day);
        });
    }

    private static Stamp stamp(Wish wish, int days) {
        return stamp(wish, wish.hands().owner(), days);
    }

    private static Stamp stamp(Wish wish, UUID person, int days) {
        return new Stamp(person, wish.at().plusDays(days));
    }
}
