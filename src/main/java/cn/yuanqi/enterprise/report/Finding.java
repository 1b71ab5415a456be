package cn.yuanqi.enterprise.report;

import java.math.BigDecimal;

import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;

/**
 * What a check found at one field.
 *
 * @param against what the value was held against, in its base unit, {@code null} where there is nothing
 */
public record Finding(String field, Rule rule, BigDecimal against) {

    boolean isAsked() {
        return rule.severity() == Rule.Severity.ASK;
    }

    /** Whether a report with it is not taken. */
    boolean stops(boolean confirmed) {
        return switch (rule.severity()) {
            case UNREADABLE, OPEN -> true;
            case ASK -> !confirmed;
            case HINT -> false;
        };
    }

    /** In the asker's language. */
    public String message() {
        var words = Language.words(ReportWords.class);
        return switch (rule) {
            case REQUIRED -> words.missing();
            case NO_NUMBER -> words.noNumber();
            case NEGATIVE -> words.negative();
            case FRACTION -> words.fraction();
            case TOO_FINE -> words.tooFine();
            case TOO_LARGE -> words.tooLarge();
            case TOO_LONG -> words.tooLong();
            case WRONG_UNIT -> words.wrongUnit();
            case RD_STAFF_OVER_STAFF -> words.rdStaffOverStaff(Figure.plain(against));
            case UNIT_SLIP -> words.unitSlip(Figure.plain(against));
            case GRANTED_OVER_APPLIED -> words.grantedOverApplied(Figure.plain(against));
        };
    }

    Problem.FieldError error() {
        return new Problem.FieldError(field, message());
    }
}
