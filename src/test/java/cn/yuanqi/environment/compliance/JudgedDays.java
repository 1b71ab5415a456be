package cn.yuanqi.environment.compliance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** Judged days that no logger reported, for rules that only add them up. */
public final class JudgedDays {
    private JudgedDays() {
    }

    /** @param value {@code null} for a day that could not be judged */
    public static JudgedDay of(UUID outlet, String factor, LocalDate on, BigDecimal value, BigDecimal upper) {
        var day = new JudgedDay();
        day.outletId = outlet;
        day.factor = factor;
        day.day = on;
        day.value = value;
        day.upper = upper;
        day.reasons = value == null ? Reason.TOO_FEW_VALID_HOURS.name() : "";
        day.outcome = value == null
                ? JudgedDay.Outcome.UNJUDGED
                : value.compareTo(upper) > 0 ? JudgedDay.Outcome.OVER : JudgedDay.Outcome.WITHIN;
        return day;
    }
}
