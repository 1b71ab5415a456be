package cn.yuanqi.environment.alerting;

import java.math.BigDecimal;
import java.time.Duration;

import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;

/**
 * How pre-alarms open and close at an outlet.
 *
 * @param calmValues so many consecutive valid values close one, …
 * @param calmPercent … each at most so many percent of the limit
 * @param freshMinutes values older than this at their receipt open none
 * @param openValues so many consecutive valid values over open one; {@code null} in a request is 1, …
 * @param openSeconds … if they go on for so long in event time; {@code null} in a request is 0
 */
record PreAlarmRuleView(Integer calmValues, BigDecimal calmPercent, Integer freshMinutes,
        Integer openValues, Integer openSeconds) {

    static PreAlarmRuleView of(Hysteresis rule) {
        return new PreAlarmRuleView(rule.calmValues(), BigDecimal.valueOf(rule.calmPercent()),
                (int) rule.freshness().toMinutes(), rule.debounce().values(),
                (int) rule.debounce().lasting().toSeconds());
    }

    /** @throws Problem 422 naming the field that is missing or out of range */
    Hysteresis hysteresis() {
        int percent = calmPercent == null || calmPercent.stripTrailingZeros().scale() > 0
                ? 0
                : calmPercent.min(BigDecimal.valueOf(1_000)).intValue();
        return new Hysteresis(between("calmValues", calmValues, 1, 100), between("calmPercent", percent, 50, 100),
                Duration.ofMinutes(between("freshMinutes", freshMinutes, 1, 1_440)),
                new Hysteresis.Debounce(between("openValues", openValues == null ? 1 : openValues, 1, 100),
                        Duration.ofSeconds(between("openSeconds", openSeconds == null ? 0 : openSeconds, 0, 3_600))));
    }

    private static int between(String field, Integer given, int least, int most) {
        if (given == null || given < least || given > most) {
            throw Problem.invalid(field, Language.words(AlertingWords.class).badNumber(least, most));
        }
        return given;
    }
}
