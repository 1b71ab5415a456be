package cn.yuanqi.financing;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.enterprise.Stamp;

/** Tells a lender once of each hint that appears with a loan of its own, as far as the enterprise consents. */
@ApplicationScoped
class LoanWatch {
    @Inject
    Event<LoanWarned> warned;

    /** What is told counts as a look at the passport, and is shown to the enterprise as such. */
    void look(UUID id, Stamp now) {
        Loan loan = Loan.findById(id);
        Consent.standing(loan.enterpriseId, loan.institutionId, now.today())
                .ifPresent(consent -> look(loan, consent, now));
    }

    private void look(Loan loan, Consent consent, Stamp now) {
        Enterprise enterprise = Enterprise.findById(loan.enterpriseId);
        var warnings = Warning.of(Passport.of(enterprise, consent.scopes(), now));
        var standing = LoanWarning.standing(loan.id);
        standing.stream().filter(told -> consent.scopes().contains(told.kind.scope()) && !isAmong(warnings, told))
                .forEach(told -> told.gone(now.instant()));
        var known = standing.stream().map(told -> told.kind).collect(Collectors.toSet());
        var fresh = warnings.stream().filter(warning -> !known.contains(warning.kind())).toList();
        fresh.forEach(warning -> tell(loan, warning, now));
        if (!fresh.isEmpty()) {
            PassportView.write(consent, loan.applicationId, PassportView.Purpose.WARNING, now);
        }
    }

    private static boolean isAmong(List<Warning> warnings, LoanWarning told) {
        return warnings.stream().anyMatch(warning -> warning.kind() == told.kind);
    }

    private void tell(Loan loan, Warning warning, Stamp now) {
        var told = LoanWarning.write(loan, warning.kind(), now.instant());
        warned.fire(new LoanWarned(loan.parkId, told.id, loan.applicationId, loan.enterpriseId, loan.institutionId,
                warning.kind(), warning.fact().value()));
    }
}
