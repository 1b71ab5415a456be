package cn.yuanqi.dashboard.chart;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/** The thirteen months up to a day: the same month of last year stands beside this one. */
record Months(YearMonth first, YearMonth last) {
    private static final int BACK = 12;

    static Months until(LocalDate today) {
        var last = YearMonth.from(today);
        return new Months(last.minusMonths(BACK), last);
    }

    List<YearMonth> all() {
        return Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1)).toList();
    }
}
