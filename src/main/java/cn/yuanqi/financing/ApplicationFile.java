package cn.yuanqi.financing;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import cn.yuanqi.enterprise.Signature;
import cn.yuanqi.identity.Actor;
import cn.yuanqi.identity.Role;
import cn.yuanqi.platform.Ids;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.platform.Problem.FieldError;
import cn.yuanqi.tenancy.CurrentPark;
import io.quarkus.narayana.jta.QuarkusTransaction;

/** What the page of an application shows, and which buttons it has for the asker. */
@RequestScoped
class ApplicationFile {
    @Inject
    Actor actor;
    @Inject
    Signature signature;
    @Inject
    CurrentPark park;
    @Inject
    ApplicationDesk desk;
    @Inject
    LoanDesk loans;
    @Inject
    FourEyes eyes;

    /**
     * @param warnings of a loan that runs, from consented facts; the look is logged
     * @param loan {@code null} before the disbursement
     * @param schedule of the loan or the offer, empty before any
     * @param vote {@code null} for who does not decide
     */
    record Shown(ApplicationView a, LoanView loan, List<LoanView.Row> schedule, boolean consented,
            List<Warning> warnings, Buttons may, Vote vote, String root, String path, String today, String key,
            Refused refused) {
        public List<DocumentType> types() {
            return List.of(DocumentType.values());
        }

        /** What stands in a field: as it was typed where its form was refused. */
        public String typed(String form, String field, Object usual) {
            return refused.is(form) ? refused.sent().text(field) : usual.toString();
        }

        /** What was wrong with this form. */
        public List<FieldError> errors(String form) {
            return refused.is(form) ? refused.sent().errors() : List.of();
        }

        public String status() {
            return Language.words(FinancingWords.class).status(a.status());
        }

        public boolean open(ApplicationView.ConditionView condition) {
            return condition.metAt() == null;
        }
    }

    /** @param bar why the asker may not approve, {@code null} when they may @param needed approvals, for the sum asked */
    record Vote(String bar, int needed) {
    }

    /** A form that was sent and refused, to be corrected. @param form {@code null} for none */
    record Refused(String form, Sent sent) {
        static final Refused NONE = new Refused(null, null);

        boolean is(String one) {
            return one.equals(form);
        }
    }

    record Buttons(boolean edit, boolean submit, boolean attach, boolean answer, boolean withdraw, boolean accept,
            boolean review, boolean ask, boolean decide, boolean meet, boolean disburse, boolean repay,
            boolean passport) {
    }

    Shown of(String id) {
        return of(id, Refused.NONE);
    }

    Shown of(String id, Refused refused) {
        var view = desk.get(id);
        var root = "/parks/" + park.id() + "/financing";
        boolean party = view.documents() != null;
        var loan = party ? loan(id) : null;
        boolean consented = consented(view);
        var may = buttons(view);
        return new Shown(view, loan, loan != null
                ? loan.schedule()
                : party && view.offer() != null
                        ? loans.schedule(id)
                        : List.of(),
                consented, may.repay() && consented ? loans.warnings(id) : List.of(), may,
                may.decide() ? vote(view) : null, root,
                root + "/applications/" + view.id(),
                signature.stamp().today().toString(), Ids.next().toString(), refused);
    }

    private Vote vote(ApplicationView view) {
        return QuarkusTransaction.requiringNew().call(() -> {
            FinancingApplication application = FinancingApplication.findById(view.id());
            return new Vote(eyes.bar(application), application.terms().band(application.amount).approvals());
        });
    }

    private LoanView loan(String id) {
        try {
            return loans.loan(id);
        } catch (Problem none) {
            return null;
        }
    }

    private boolean consented(ApplicationView view) {
        boolean lender = view.institutionId().equals(actor.institutionId());
        return (lender || view.enterpriseId().equals(actor.enterpriseId())) && QuarkusTransaction.requiringNew()
                .call(() -> Consent.standing(view.enterpriseId(), view.institutionId(), signature.stamp().today())
                        .isPresent());
    }

    private Buttons buttons(ApplicationView view) {
        var status = view.status();
        boolean own = view.enterpriseId().equals(actor.enterpriseId());
        boolean owner = own && actor.has(Role.OWNER);
        boolean lender = view.institutionId().equals(actor.institutionId()) && !own;
        boolean draft = status == ApplicationStatus.DRAFT;
        boolean asked = status == ApplicationStatus.INFO_REQUESTED;
        boolean reviewing = status == ApplicationStatus.IN_REVIEW;
        boolean early = reviewing || status == ApplicationStatus.SUBMITTED;
        boolean accepted = status == ApplicationStatus.ACCEPTED;
        boolean running = status == ApplicationStatus.DISBURSED || status == ApplicationStatus.REPAYING;
        return new Buttons(own && draft, owner && draft, own && (draft || asked || accepted), own && asked,
                owner && ApplicationStatus.UNDECIDED.contains(status), owner && status == ApplicationStatus.APPROVED,
                lender && early && actor.has(Role.REVIEWER), lender && early,
                lender && reviewing && actor.has(Role.APPROVER),
                lender && (accepted || status == ApplicationStatus.APPROVED),
                lender && accepted && view.conditions().stream().noneMatch(one -> one.metAt() == null),
                lender && running, lender);
    }
}
