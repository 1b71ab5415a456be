package cn.yuanqi.leasing;

import java.time.LocalDate;

/** Days for which no rent is due, both included. */
public record FreePeriod(LocalDate from, LocalDate to) {

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    boolean overlaps(FreePeriod other) {
        return !from.isAfter(other.to) && !to.isBefore(other.from);
    }
}
