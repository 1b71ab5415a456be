package cn.yuanqi.metering;

import java.time.LocalDate;

/** For how long consumption adds up until the tiers of a price begin anew. */
public enum TierSpan {
    /** With each reading. */
    READING,
    /** With each calendar month: an interval over several months has as many times the tiers. */
    MONTH,
    /** With each calendar year. */
    YEAR;

    /** The number of the month or year, counted on from any beginning. */
    int index(LocalDate day) {
        return this == YEAR ? day.getYear() : day.getYear() * 12 + day.getMonthValue();
    }
}
