package cn.yuanqi.billing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How long a debt has been overdue (账龄). */
public enum Ageing {
    CURRENT, DAYS_1_30, DAYS_31_60, DAYS_61_90, OVER_90;

    /** @param on the park's day; on the due date itself nothing is overdue */
    public static Ageing of(LocalDate dueOn, LocalDate on) {
        long days = ChronoUnit.DAYS.between(dueOn, on);
        return days <= 0
                ? CURRENT
                : days <= 30 ? DAYS_1_30 : days <= 60 ? DAYS_31_60 : days <= 90 ? DAYS_61_90 : OVER_90;
    }
}
