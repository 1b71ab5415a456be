package cn.yuanqi.financing;

import java.math.BigDecimal;
import java.util.Locale;

/** A fact of the credit passport, and the consent that it needs. */
public enum FactCode {
    /** Whole months, the latest back to the first late one, of which every invoice was paid when due. */
    ON_TIME_MONTHS(ConsentScope.RENT, true),
    /** Days that the oldest open invoice is overdue. */
    ARREARS_DAYS(ConsentScope.RENT, true),
    /** CNY. */
    OVERDUE_AMOUNT(ConsentScope.RENT, true),
    /** ㎡ let today. */
    AREA(ConsentScope.SPACE, true),
    /** ㎡ let a year ago. */
    AREA_YEAR_AGO(ConsentScope.SPACE, true), HEADCOUNT(ConsentScope.SPACE, true),
    /** Of the year before the latest that was reported. */
    HEADCOUNT_BEFORE(ConsentScope.SPACE, true),
    /** CNY, of the latest year of which a report was accepted. */
    REVENUE(ConsentScope.REPORTS, true), REVENUE_BEFORE(ConsentScope.REPORTS, true),
    /** Percent against the year before. */
    REVENUE_GROWTH(ConsentScope.REPORTS, true), NET_PROFIT(ConsentScope.REPORTS, true),
    /** The stage in the park. */
    STAGE(ConsentScope.INCUBATION, false), MONTHS_IN_PARK(ConsentScope.INCUBATION, true),
    /** The environmental verdict. */
    VERDICT(ConsentScope.COMPLIANCE, false), OPEN_EXCEEDANCES(ConsentScope.COMPLIANCE, true);

    private final ConsentScope scope;
    private final boolean number;

    FactCode(ConsentScope scope, boolean number) {
        this.scope = scope;
        this.number = number;
    }

    public ConsentScope scope() {
        return scope;
    }

    /** As people write it: a number with its thousands apart, a code as it is; {@code null} stays. */
    String shown(String value) {
        if (value == null || !number) {
            return value;
        }
        var figure = new BigDecimal(value);
        return String.format(Locale.ROOT, "%,." + Math.max(figure.scale(), 0) + "f", figure);
    }

    /** Only numbers can have points. */
    boolean isNumber() {
        return number;
    }
}
