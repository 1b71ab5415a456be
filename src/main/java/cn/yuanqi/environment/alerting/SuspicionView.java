package cn.yuanqi.environment.alerting;

import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;

/**
 * When values of a factor look made up.
 *
 * @param constantMinutes the same value for so long; 0 here and below: never
 * @param notPositiveValues so many consecutive valid values of zero or less
 * @param zeroAllowed whether zero is a value like any other
 * @param jumpPercent a change to the next value of more than so many percent of the smaller one
 * @param meanPercent how far a day mean (2031) may be off the mean of its hours
 * @param massPercent how far a mass may be off mean times flow
 * @param inflowPercent how much more an outlet may carry than came in at its inlets; left out in a request: as usual
 * @param origin who set it: OUTLET, PARK, or USUAL for nobody; ignored in a request
 */
record SuspicionView(String factor, Integer constantMinutes, Integer notPositiveValues, Boolean zeroAllowed,
        Integer jumpPercent, Integer meanPercent, Integer massPercent, Integer inflowPercent,
        SuspicionBook.Origin origin) {
    static final SuspicionView NOTHING = new SuspicionView(null, null, null, null, null, null, null, null,
            null);

    static SuspicionView of(String factor, SuspicionBook.Told told) {
        var rule = told.rule();
        return new SuspicionView(factor, rule.constantMinutes(), rule.notPositiveValues(), rule.zeroAllowed(),
                rule.jumpPercent(), rule.meanPercent(), rule.massPercent(), rule.inflowPercent(), told.origin());
    }

    /** @throws Problem 422 naming the field that is missing or out of range */
    SuspicionRule checked(String ofFactor) {
        return new SuspicionRule(upTo("constantMinutes", constantMinutes, 10_080),
                upTo("notPositiveValues", notPositiveValues, 1_000), Boolean.TRUE.equals(zeroAllowed),
                upTo("jumpPercent", jumpPercent, 1_000_000), upTo("meanPercent", meanPercent, 1_000),
                upTo("massPercent", massPercent, 1_000),
                inflowPercent == null
                        ? SuspicionRule.usual(ofFactor).inflowPercent()
                        : upTo("inflowPercent", inflowPercent, 1_000));
    }

    private static int upTo(String field, Integer given, int most) {
        if (given == null || given < 0 || given > most) {
            throw Problem.invalid(field, Language.words(AlertingWords.class).badNumber(0, most));
        }
        return given;
    }
}
