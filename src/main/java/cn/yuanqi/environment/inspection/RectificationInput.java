package cn.yuanqi.environment.inspection;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;

/**
 * An order as it is asked for.
 *
 * @param enterpriseId {@code null} where the path says it
 * @param alertIds what it is about, may be empty
 * @param demand what has to be put right
 * @param dueOn the park's last day for the answer
 * @param inspectionId that found it, {@code null} for none
 */
record RectificationInput(UUID enterpriseId, Set<UUID> alertIds, String demand, LocalDate dueOn, UUID inspectionId) {
    static final int LONGEST = 1000;
    private static final int LATEST_YEARS = 1;

    RectificationInput {
        alertIds = alertIds == null ? Set.of() : new LinkedHashSet<>(alertIds);
        demand = demand == null ? null : demand.strip();
    }

    RectificationInput about(UUID enterprise, UUID alert) {
        var all = new LinkedHashSet<>(List.of(alert));
        all.addAll(alertIds);
        return new RectificationInput(enterprise, all, demand, dueOn, inspectionId);
    }

    /** @throws Problem 422 naming the field */
    void mustHold(LocalDate today) {
        Said.of("demand", demand, LONGEST);
        mustComeYet("dueOn", dueOn, today);
    }

    /** @throws Problem 422 for a deadline that is missing, past, or more than a year away */
    static void mustComeYet(String field, LocalDate dueOn, LocalDate today) {
        var words = Language.words(RectificationWords.class);
        if (dueOn == null) {
            throw Problem.invalid(field, words.missing());
        }
        if (dueOn.isBefore(today)) {
            throw Problem.invalid(field, words.past());
        }
        if (dueOn.isAfter(today.plusYears(LATEST_YEARS))) {
            throw Problem.invalid(field, words.tooLate());
        }
    }
}
