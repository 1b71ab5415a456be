package cn.yuanqi.metering;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.platform.Problem.FieldError;

/** What is said of a reading. */
public class ReadingFacts {
    static final int DECIMALS = 3;
    private static final int NAME = 100;
    private static final int NOTE = 200;

    /** The park's day. */
    public LocalDate readOn;
    /** As the dial shows it, before the multiplier. */
    public BigDecimal value;
    /** Whether the dial went over its last number and began again at 0 since the reading before. */
    public boolean rolledOver;
    /** Whether an unusual consumption was looked at and is right. */
    public boolean confirmed;
    /** Who read it, {@code null} for the asker. */
    public String reader;
    public String note;

    /** Cleans what was typed. @throws Problem 422 naming each field that does not hold */
    void mustHold(int digits, LocalDate today) {
        List<FieldError> errors = new ArrayList<>();
        var words = Language.words(MeterWords.class);
        if (readOn == null || readOn.isAfter(today)) {
            errors.add(new FieldError("readOn", readOn == null ? words.dayMissing() : words.dayAhead()));
        }
        checkValue("value", value, digits, errors);
        reader = clean("reader", reader, NAME, errors);
        note = clean("note", note, NOTE, errors);
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
    }

    static void checkValue(String field, BigDecimal value, int digits, List<FieldError> errors) {
        var words = Language.words(MeterWords.class);
        if (value == null || value.signum() < 0 || value.stripTrailingZeros().scale() > DECIMALS) {
            errors.add(new FieldError(field, words.badValue()));
        } else if (value.compareTo(BigDecimal.TEN.pow(digits)) >= 0) {
            errors.add(new FieldError(field, words.beyondDial(digits)));
        }
    }

    private static String clean(String field, String typed, int most, List<FieldError> errors) {
        var text = typed == null || typed.isBlank() ? null : typed.strip();
        if (text != null && text.length() > most) {
            errors.add(new FieldError(field, Language.words(MeterWords.class).tooLong(most)));
        }
        return text;
    }
}
