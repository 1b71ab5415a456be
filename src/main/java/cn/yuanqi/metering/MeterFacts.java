package cn.yuanqi.metering;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.platform.Problem.FieldError;

/** What is said when a meter is installed. */
public class MeterFacts {
    private static final int LONGEST = 40;
    private static final int MOST_DIGITS = 10;
    private static final BigDecimal MOST_TIMES = new BigDecimal("100000");

    public String number;
    public MeterKind kind;
    /** The unit whose consumption it counts: whoever holds the unit pays. */
    public UUID unitId;
    /** Or the enterprise that always pays. */
    public UUID enterpriseId;
    /** What one step of the dial stands for (倍率). */
    public BigDecimal multiplier = BigDecimal.ONE;
    /** Places before the decimal point: behind the last of them the dial begins again at 0. */
    public Integer digits = 6;
    public LocalDate installedOn;
    public BigDecimal firstReading;
    /** Who read it, {@code null} for the asker. */
    public String reader;

    /** Cleans what was typed. @throws Problem 422 naming each field that does not hold */
    void mustHold(LocalDate today) {
        List<FieldError> errors = new ArrayList<>();
        var words = Language.words(MeterWords.class);
        number = number == null || number.isBlank() ? null : number.strip();
        if (number == null || number.length() > LONGEST) {
            errors.add(new FieldError("number", words.numberMissing(LONGEST)));
        }
        if (kind == null) {
            errors.add(new FieldError("kind", words.kindMissing()));
        }
        if ((unitId == null) == (enterpriseId == null)) {
            errors.add(new FieldError("unitId", words.placeMissing()));
        }
        if (multiplier == null || multiplier.signum() <= 0 || multiplier.compareTo(MOST_TIMES) > 0
                || multiplier.stripTrailingZeros().scale() > 4) {
            errors.add(new FieldError("multiplier", words.badMultiplier()));
        }
        if (digits == null || digits < 1 || digits > MOST_DIGITS) {
            errors.add(new FieldError("digits", words.badDigits(MOST_DIGITS)));
        }
        if (installedOn == null || installedOn.isAfter(today)) {
            errors.add(new FieldError("installedOn", installedOn == null ? words.dayMissing() : words.dayAhead()));
        }
        if (errors.isEmpty()) {
            ReadingFacts.checkValue("firstReading", firstReading, digits, errors);
        }
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
    }

    ReadingFacts reading() {
        var facts = new ReadingFacts();
        facts.readOn = installedOn;
        facts.value = firstReading;
        facts.reader = reader;
        return facts;
    }
}
