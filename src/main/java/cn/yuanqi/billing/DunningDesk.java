package cn.yuanqi.billing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.hibernate.exception.ConstraintViolationException;

import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.enterprise.Signature;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.platform.Etag;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.platform.Problem.FieldError;
import cn.yuanqi.tenancy.CurrentPark;
import io.quarkus.narayana.jta.QuarkusTransaction;

/** What the doors do with dunning; it opens its transactions itself. */
@RequestScoped
class DunningDesk {
    private static final int MOST_YEARS = 2;
    @Inject
    Actor actor;
    @Inject
    Signature signature;
    @Inject
    CurrentPark park;
    @Inject
    DunningRound round;

    /** A step as the outside sees it. */
    record Step(UUID id, int days, String titleZh, String titleEn, String textZh, String textEn,
            List<DunningReader> recipients, int version) {
        static Step of(DunningStep step) {
            return new Step(step.id, step.days, step.titleZh, step.titleEn, step.textZh, step.textEn, step.readers(),
                    step.version);
        }

        public String title() {
            return Language.current() == Language.EN ? titleEn : titleZh;
        }
    }

    /**
     * A letter that a round would send now.
     *
     * @param to mail addresses; empty when there is nobody to write to
     * @param owed CNY
     */
    record Coming(UUID enterpriseId, String enterprise, int days, String title, String text, List<String> to,
            BigDecimal owed, List<DunningLetterView.Line> invoices) {
    }

    /** What is asked of a pause; either an enterprise or an invoice. */
    record PauseInput(UUID enterpriseId, UUID invoiceId, LocalDate until, String reason) {
    }

    List<Step> steps() {
        return QuarkusTransaction.requiringNew().call(() -> DunningStep.all().stream().map(Step::of).toList());
    }

    Step step(String id) {
        return QuarkusTransaction.requiringNew().call(() -> Step.of(found(id)));
    }

    /** @throws Problem 422 naming each field that does not hold */
    Step write(DunningStepFacts facts) {
        facts.mustHold();
        return flushed(() -> DunningStep.write(facts));
    }

    /** @param seen the version that was read. @throws Problem 404, 412 when it was changed meanwhile, 422, 428 */
    Step change(String id, String seen, DunningStepFacts facts) {
        facts.mustHold();
        return flushed(() -> {
            var step = found(id);
            Etag.check(seen, step.version);
            step.change(facts);
            return step;
        });
    }

    /** Letters that went out by it stay. */
    void drop(String id) {
        QuarkusTransaction.requiringNew().run(() -> found(id).drop());
    }

    /** The steps that most parks begin with, where there are none yet. @throws Problem 409 when there are */
    List<Step> begin() {
        for (DunningStepFacts facts : UsualDunning.steps()) {
            facts.mustHold();
        }
        return QuarkusTransaction.requiringNew().call(() -> {
            if (!DunningStep.all().isEmpty()) {
                throw Problem.conflict(Language.words(DunningWords.class).stepsThere());
            }
            return UsualDunning.steps().stream().map(DunningStep::write).map(Step::of).toList();
        });
    }

    private static DunningStep found(String id) {
        return DunningStep.byId(Ids.parse(id)).orElseThrow(Problem::notFound);
    }

    private static Step flushed(Supplier<DunningStep> work) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                var step = work.get();
                DunningStep.flush();
                return Step.of(step);
            });
        } catch (ConstraintViolationException taken) {
            throw Problem.conflict(Language.words(DunningWords.class).changedMeanwhile());
        }
    }

    /** Who would get which letter now; nothing is sent. */
    List<Coming> preview() {
        var today = signature.stamp().today();
        return QuarkusTransaction.requiringNew()
                .call(() -> DunningPlan.park(today).stream().map(due -> coming(due, today)).toList());
    }

    private Coming coming(DunningPlan.Due due, LocalDate today) {
        boolean english = Language.current() == Language.EN;
        var wording = round.wording(due, today);
        Enterprise enterprise = Enterprise.findById(due.enterpriseId());
        return new Coming(due.enterpriseId(), enterprise.name, due.step().days,
                english ? due.step().titleEn : due.step().titleZh, english ? wording.en() : wording.zh(),
                wording.addresses(), due.owed(),
                due.invoices().stream().map(one -> new DunningLetterView.Line(one.id, one.number,
                        (int) (today.toEpochDay() - one.dueOn.toEpochDay()), one.open())).toList());
    }

    DunningRound.Result send() {
        return round.go(signature.stamp());
    }

    /** @throws Problem 404 for what the asker does not see, 409 while another one holds, 422 for all else */
    DunningPause.View pause(PauseInput input) {
        mustHold(input);
        return QuarkusTransaction.requiringNew().call(() -> {
            var enterprise = input.invoiceId() == null
                    ? Enterprise.visible(actor, input.enterpriseId()).orElseThrow(Problem::notFound).id
                    : Invoice.visible(Sight.of(actor), input.invoiceId()).orElseThrow(Problem::notFound).enterpriseId;
            Account.lock(enterprise);
            return DunningPause.of(new DunningPause.Target(enterprise, input.invoiceId()), input.until(),
                    input.reason().strip(), signature.stamp()).view();
        });
    }

    private void mustHold(PauseInput input) {
        var words = Language.words(DunningWords.class);
        var today = signature.stamp().today();
        List<FieldError> errors = new ArrayList<>();
        if ((input.enterpriseId() == null) == (input.invoiceId() == null)) {
            errors.add(new FieldError("enterpriseId", words.enterpriseOrInvoice()));
        }
        if (input.until() == null || input.until().isBefore(today)
                || input.until().isAfter(today.plusYears(MOST_YEARS))) {
            errors.add(new FieldError("until", words.badUntil(today.plusYears(MOST_YEARS).toString())));
        }
        if (input.reason() == null || input.reason().isBlank()) {
            errors.add(new FieldError("reason", Language.words(BillingWords.class).reasonMissing()));
        } else if (input.reason().strip().length() > 200) {
            errors.add(new FieldError("reason", Language.words(BillingWords.class).tooLong(200)));
        }
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
    }

    /** @throws Problem 404, 409 when it was ended before */
    DunningPause.View end(String id) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var found = DunningPause.byId(Ids.parse(id)).orElseThrow(Problem::notFound);
            Account.lock(found.enterpriseId);
            DunningPause.getEntityManager().refresh(found);
            found.end(signature.stamp());
            return found.view();
        });
    }
}
