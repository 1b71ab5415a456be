package cn.yuanqi.enterprise.incubation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;

/**
 * What people tell of a talk.
 *
 * @param on the park's day
 * @param nextStep and {@code dueOn} come together or not at all
 */
public record ContactNote(Contact.Kind kind, LocalDate on, String with, String text, String nextStep,
        LocalDate dueOn) {
    static final ContactNote NOTHING = new ContactNote(null, null, null, null, null, null);
    private static final int WITH = 100;
    private static final int TEXT = 2000;
    private static final int STEP = 300;
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2999, 12, 31);

    /** @throws Problem 422 with every field that does not hold */
    void mustHold(LocalDate today) {
        var flaws = flaws(today);
        if (!flaws.isEmpty()) {
            throw Problem.invalid(flaws);
        }
    }

    private List<Problem.FieldError> flaws(LocalDate today) {
        var words = Language.words(ContactWords.class);
        var flaws = new ArrayList<Problem.FieldError>();
        if (kind == null) {
            flaws.add(new Problem.FieldError("kind", words.kindMissing()));
        }
        if (on == null || on.isAfter(today) || on.isBefore(EARLIEST)) {
            flaws.add(new Problem.FieldError("on", words.onWrong()));
        }
        if (clean(text).isEmpty()) {
            flaws.add(new Problem.FieldError("text", words.textMissing()));
        }
        lengths(flaws);
        if (clean(nextStep).isEmpty() != (dueOn == null)) {
            flaws.add(new Problem.FieldError(dueOn == null ? "dueOn" : "nextStep", words.stepHalf()));
        } else if (dueOn != null && (dueOn.isBefore(EARLIEST) || dueOn.isAfter(LATEST))) {
            flaws.add(new Problem.FieldError("dueOn", words.onWrong()));
        }
        return flaws;
    }

    private void lengths(List<Problem.FieldError> flaws) {
        length(flaws, "with", with, WITH);
        length(flaws, "text", text, TEXT);
        length(flaws, "nextStep", nextStep, STEP);
    }

    private static void length(List<Problem.FieldError> flaws, String field, String text, int most) {
        if (clean(text).length() > most) {
            flaws.add(new Problem.FieldError(field, Language.words(IncubationWords.class).tooLong(most)));
        }
    }

    static String clean(String text) {
        return text == null ? "" : text.strip();
    }
}
