package cn.yuanqi.platform.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.platform.Problem.FieldError;

/** What does not hold in an input, gathered field by field. */
public final class Flaws {
    private final List<FieldError> errors = new ArrayList<>();

    public void must(boolean holds, String field, String message) {
        if (!holds) {
            errors.add(new FieldError(field, message));
        }
    }

    /** @return the text without spaces around it, never {@code null} */
    public String text(String field, String given, int most) {
        var text = given == null ? "" : given.strip();
        must(!text.isEmpty() && text.length() <= most, field, words().textUpTo(most));
        return text;
    }

    /** @return {@code null} for nothing */
    public String textOrNothing(String field, String given, int most) {
        var text = given == null || given.isBlank() ? null : given.strip();
        must(text == null || text.length() <= most, field, words().atMost(most));
        return text;
    }

    /** A day may be left out; one that no calendar of people reaches cannot be stored. */
    public void day(String field, LocalDate given) {
        must(given == null || isDay(given), field, words().badDay());
    }

    /** Whether it is a day that people write, and that every database stores. */
    public static boolean isDay(LocalDate day) {
        return day.getYear() >= 1900 && day.getYear() <= 2999;
    }

    public void chosen(String field, Object given) {
        must(given != null, field, words().chooseOne());
    }

    /** @throws Problem 422 naming each field */
    public void settle() {
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
    }

    private static FormWords words() {
        return Language.words(FormWords.class);
    }
}
