package cn.yuanqi.space;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import cn.yuanqi.platform.Damage;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;

/** Everything wrong with an input at once, so that nobody has to correct it field by field. */
final class Flaws {
    private static final BigDecimal MOST = BigDecimal.TEN.pow(10);

    private final List<Problem.FieldError> errors = new ArrayList<>();

    void bad(String field, Function<SpaceWords, String> says) {
        errors.add(new Problem.FieldError(field, says.apply(Language.words(SpaceWords.class))));
    }

    void add(String field, String message) {
        errors.add(new Problem.FieldError(field, message));
    }

    void given(String field, Object value) {
        if (value == null) {
            bad(field, SpaceWords::missing);
        }
    }

    void text(String field, String text, int most) {
        if (text != null && text.codePointCount(0, text.length()) > most) {
            bad(field, words -> words.tooLong(most));
        } else if (text != null && text.codePoints().anyMatch(Flaws::isDamage)) {
            bad(field, SpaceWords::damaged);
        }
    }

    private static boolean isDamage(int character) {
        return Character.isISOControl(character) || character == 0xfffd || Damage.is(character);
    }

    /** ㎡: above zero, to two decimals. */
    void area(String field, BigDecimal area) {
        if (area == null) {
            bad(field, SpaceWords::missing);
        } else if (area.signum() <= 0 || area.compareTo(MOST) >= 0) {
            bad(field, SpaceWords::badArea);
        } else if (area.stripTrailingZeros().scale() > 2) {
            bad(field, SpaceWords::areaTooFine);
        }
    }

    /** @throws Problem 422 when there are any */
    void mustBeNone() {
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
    }

    List<Problem.FieldError> errors() {
        return errors;
    }

    /** Without blanks around; {@code null} when nothing is left. */
    static String clean(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
