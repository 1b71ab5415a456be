package cn.yuanqi.financing;

import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.enterprise.Signature;
import cn.yuanqi.enterprise.Stamp;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;

/** What the doors do with loans. */
@RequestScoped
@Transactional
class LoanDesk {
    @Inject
    Actor actor;
    @Inject
    Signature signature;
    @Inject
    FourEyes eyes;

    /** @throws Problem 409 before the offer is accepted or while a condition is open, 422 for a day that cannot be */
    LoanView disburse(String id, LocalDate on, String reference) {
        var application = own(id);
        var stamp = signature.stamp();
        var day = on == null ? stamp.today() : on;
        var since = decidedOn(application, stamp);
        eyes.mustBeStrangers(application, stamp);
        application.mayBeDisbursed();
        FinancingCondition.mustBeMet(application.id);
        if (day.isBefore(since) || day.isAfter(stamp.today())) {
            throw Problem.invalid("disbursedOn",
                    Language.words(FinancingWords.class).dayBetween(since.toString(), stamp.today().toString()));
        }
        application.disburse(stamp);
        return LoanView.of(Loan.disburse(application, day, Said.orNothing("reference", reference, 100), stamp),
                stamp.today());
    }

    private static LocalDate decidedOn(FinancingApplication application, Stamp stamp) {
        return application.decidedAt == null
                ? stamp.today()
                : application.decidedAt.atZone(stamp.at().getZone()).toLocalDate();
    }

    /** @throws Problem 409 when nothing was paid out or all came back, 422 for more than is owed */
    LoanView repay(String id, RepaymentInput input) {
        var application = own(id);
        var stamp = signature.stamp();
        var words = Language.words(FinancingWords.class);
        var loan = Loan.held(application.id)
                .orElseThrow(() -> Problem.conflict(words.notInThisState(words.status(application.status))));
        eyes.mustBeStrangers(application, stamp);
        Loan.getEntityManager().refresh(loan);
        Loan.getEntityManager().refresh(application);
        loan.reprice(stamp.today());
        boolean all = loan.repay(input.held(loan.disbursedOn, stamp.today()), stamp);
        application.repaid(all, stamp);
        return LoanView.of(loan, stamp.today());
    }

    /** @throws Problem 404 when nothing was paid out */
    LoanView loan(String id) {
        var application = seen(id);
        return LoanView.of(Loan.of(application.id).orElseThrow(Problem::notFound), signature.stamp().today());
    }

    /** What falls due when: of the loan, or of the offer as if it were paid out today. @throws Problem 409 before any offer */
    List<LoanView.Row> schedule(String id) {
        var application = seen(id);
        var today = signature.stamp().today();
        var loan = Loan.of(application.id);
        if (loan.isPresent()) {
            return LoanView.of(loan.get(), today).schedule();
        }
        if (application.approvedAmount == null) {
            throw Problem.conflict(Language.words(FinancingWords.class).noSchedule());
        }
        var terms = application.terms();
        return Amortisation.schedule(application.approvedAmount, application.rate,
                new Amortisation.Terms(application.approvedMonths, terms.method(), terms.repricing(), today)).stream()
                .map(LoanView.Row::of).toList();
    }

    /** A lender's by enterprise; an enterprise's own by lender. */
    List<Exposure> exposure() {
        var today = signature.stamp().today();
        var sight = FinancingSight.of(actor);
        return sight.institutionId() != null
                ? Exposure.ofLender(sight.institutionId(), today)
                : Exposure.ofEnterprise(sight.enterpriseId(), today);
    }

    /** What speaks for trouble to come; only with consent, and the look is logged. @throws Problem 403 of type no-consent */
    List<Warning> warnings(String id) {
        var application = own(id);
        var stamp = signature.stamp();
        var consent = PassportDesk.standing(application, stamp);
        PassportView.write(consent, application.id, PassportView.Purpose.WARNING, stamp);
        Enterprise enterprise = Enterprise.findById(application.enterpriseId);
        return Warning.of(Passport.of(enterprise, consent.scopes(), stamp));
    }

    private FinancingApplication own(String id) {
        var sight = FinancingSight.of(actor);
        return sight.application(Ids.parse(id)).filter(one -> sight.isLender(one.institutionId))
                .orElseThrow(Problem::notFound);
    }

    private FinancingApplication seen(String id) {
        var sight = FinancingSight.of(actor);
        return sight.application(Ids.parse(id)).filter(
                one -> sight.isLender(one.institutionId) || sight.isApplicant(one.enterpriseId))
                .orElseThrow(Problem::notFound);
    }
}
