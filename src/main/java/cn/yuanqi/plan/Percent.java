package cn.yuanqi.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;

import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;

/** Shares of the plan as people write them: 0 to 100, two decimals. */
final class Percent {
    private Percent() {
    }

    static String of(double share) {
        return BigDecimal.valueOf(share).movePointRight(2).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros()
                .toPlainString();
    }

    /** @throws Problem 422 when it is none of 0…100 */
    static Double read(String field, String typed) {
        try {
            var percent = new BigDecimal(typed == null ? "" : typed.strip());
            if (percent.signum() >= 0 && percent.compareTo(BigDecimal.valueOf(100)) <= 0 && percent.scale() <= 20) {
                return percent.movePointLeft(2).doubleValue();
            }
        } catch (NumberFormatException unreadable) {
            throw bad(field);
        }
        throw bad(field);
    }

    private static Problem bad(String field) {
        return Problem.invalid(field, Language.words(PlanWords.class).badPercent());
    }
}
