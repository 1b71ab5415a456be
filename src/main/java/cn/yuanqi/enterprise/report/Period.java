package cn.yuanqi.enterprise.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A year or a quarter of a calendar year, written {@code 2025} or {@code 2025Q3}.
 *
 * @param quarter 1 to 4, 0 for the whole year
 */
public record Period(int year, int quarter) {
    private static final Pattern TEXT = Pattern.compile("((?:19|20|21)\\d{2})(?:Q([1-4]))?");

    public Period {
        if (year < 1900 || year > 2199 || quarter < 0 || quarter > 4) {
            throw new IllegalArgumentException(year + "Q" + quarter);
        }
    }

    public static Period of(int year) {
        return new Period(year, 0);
    }

    /** Empty when it is not written as a period. */
    public static Optional<Period> read(String text) {
        var match = TEXT.matcher(text == null ? "" : text);
        return match.matches()
                ? Optional.of(new Period(Integer.parseInt(match.group(1)),
                        match.group(2) == null ? 0 : Integer.parseInt(match.group(2))))
                : Optional.empty();
    }

    /** The year or the quarter that the day lies in. */
    public static Period at(Cadence cadence, LocalDate day) {
        return new Period(day.getYear(), cadence == Cadence.YEARLY ? 0 : (day.getMonthValue() - 1) / 3 + 1);
    }

    public Cadence cadence() {
        return quarter == 0 ? Cadence.YEARLY : Cadence.QUARTERLY;
    }

    /** The period of the same length right before this one (环比). */
    public Period previous() {
        return quarter > 1 ? new Period(year, quarter - 1) : new Period(year - 1, quarter == 0 ? 0 : 4);
    }

    /** The same period of the year before (同比). */
    public Period yearAgo() {
        return new Period(year - 1, quarter);
    }

    /** The four quarters of a year; none for a quarter. */
    public List<Period> quarters() {
        return quarter == 0 ? IntStream.rangeClosed(1, 4).mapToObj(q -> new Period(year, q)).toList() : List.of();
    }

    @Override
    public String toString() {
        return quarter == 0 ? String.valueOf(year) : year + "Q" + quarter;
    }
}
