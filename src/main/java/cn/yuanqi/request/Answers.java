package cn.yuanqi.request;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.platform.Problem.FieldError;

/** What an applicant answered, held against what the item asks. */
final class Answers {
    private static final int MOST_TEXT = 1000;
    private static final int MOST_DIGITS = 15;
    private final RequestWords words = Language.words(RequestWords.class);
    private final List<FieldError> errors = new ArrayList<>();
    private final Map<String, String> kept = new LinkedHashMap<>();

    private Answers() {
    }

    /**
     * In the order of the questions, as they are kept; what was left empty is left out.
     *
     * @throws Problem 422 naming {@code answers.code} for each that does not hold, is missing or is not asked
     */
    static Map<String, String> checked(List<ItemQuestion> questions, Map<String, Object> given) {
        var answers = new Answers();
        Map<String, Object> said = given == null ? Map.of() : given;
        questions.forEach(question -> answers.read(question, said.get(question.code())));
        said.keySet().stream().filter(code -> questions.stream().noneMatch(one -> one.code().equals(code)))
                .forEach(code -> answers.wrong(code, answers.words.notAsked()));
        if (!answers.errors.isEmpty()) {
            throw Problem.invalid(answers.errors);
        }
        return answers.kept;
    }

    private void read(ItemQuestion question, Object given) {
        var text = given == null ? "" : given.toString().strip();
        if (text.isEmpty()) {
            if (question.required()) {
                wrong(question.code(), words.answerMissing());
            }
            return;
        }
        var wrong = switch (question.type()) {
            case TEXT -> Said.fits(text, MOST_TEXT) ? null : words.textUpTo(MOST_TEXT);
            case NUMBER -> isNumber(text) ? null : words.badNumber();
            case DATE -> isDay(text) ? null : words.badDay();
            case CHOICE -> question.choices().stream().anyMatch(choice -> choice.value().equals(text))
                    ? null
                    : words.chooseOne();
        };
        if (wrong == null) {
            kept.put(question.code(), text);
        } else {
            wrong(question.code(), wrong);
        }
    }

    private static boolean isNumber(String text) {
        try {
            var number = new BigDecimal(text);
            return text.length() <= 2 * MOST_DIGITS && number.precision() - number.scale() <= MOST_DIGITS
                    && number.scale() <= MOST_DIGITS;
        } catch (NumberFormatException none) {
            return false;
        }
    }

    private static boolean isDay(String text) {
        try {
            return LocalDate.parse(text).getYear() >= 1900 && LocalDate.parse(text).getYear() <= 2999;
        } catch (DateTimeParseException none) {
            return false;
        }
    }

    private void wrong(String code, String message) {
        errors.add(new FieldError("answers." + code, message));
    }
}
