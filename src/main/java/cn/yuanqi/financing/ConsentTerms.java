package cn.yuanqi.financing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.platform.Problem.FieldError;

/** What a consent covers. @param expiresOn the last day on which it counts */
public record ConsentTerms(Set<ConsentScope> scope, LocalDate expiresOn) {
    private static final int MOST_YEARS = 2;

    /** A consent as it is sent in. */
    record Input(UUID institutionId, List<ConsentScope> scope, LocalDate expiresOn) {

        /** @throws Problem 422 naming each field that does not hold */
        ConsentTerms terms(LocalDate today) {
            var words = Language.words(FinancingWords.class);
            List<FieldError> errors = new ArrayList<>();
            if (institutionId == null || !LenderPresence.isApproved(institutionId)) {
                errors.add(new FieldError("institutionId", words.chooseOne()));
            }
            if (scope == null || scope.isEmpty() || scope.stream().anyMatch(each -> each == null)) {
                errors.add(new FieldError("scope", words.chooseOne()));
            }
            if (expiresOn == null || expiresOn.isBefore(today) || expiresOn.isAfter(today.plusYears(MOST_YEARS))) {
                errors.add(new FieldError("expiresOn", words.badExpiry(MOST_YEARS)));
            }
            if (!errors.isEmpty()) {
                throw Problem.invalid(errors);
            }
            return new ConsentTerms(Set.copyOf(scope), expiresOn);
        }
    }
}
