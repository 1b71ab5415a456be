package cn.yuanqi.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.platform.Problem.FieldError;

/**
 * An absence as it is sent in.
 *
 * @param role that is lent, one that the asker holds themselves
 * @param from the park's day; today when left out
 * @param to the last day
 */
record DelegationInput(UUID deputyId, Role role, LocalDate from, LocalDate to, String reason) {
    static final DelegationInput NOTHING = new DelegationInput(null, null, null, null, null);
    private static final int LONGEST_DAYS = 366;
    private static final int LONGEST_REASON = 300;

    /** @throws Problem 422 naming each field that does not hold */
    Absence absence(LocalDate today, boolean own, boolean suitable) {
        var words = Language.words(StandInWords.class);
        List<FieldError> errors = new ArrayList<>();
        var first = from == null ? today : from;
        if (!own) {
            errors.add(new FieldError("role", words.badRole()));
        }
        if (!suitable) {
            errors.add(new FieldError("deputyId", words.badDeputy()));
        }
        if (first.isBefore(today)) {
            errors.add(new FieldError("from", words.badFrom()));
        }
        if (to == null || to.isBefore(first) || to.isAfter(first.plusDays(LONGEST_DAYS - 1))) {
            errors.add(new FieldError("to", words.badTo(LONGEST_DAYS)));
        }
        var why = reason == null || reason.isBlank() ? null : reason.strip();
        if (why != null && why.length() > LONGEST_REASON) {
            errors.add(new FieldError("reason", words.tooLong(LONGEST_REASON)));
        }
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
        return new Absence(first, to, why);
    }
}
