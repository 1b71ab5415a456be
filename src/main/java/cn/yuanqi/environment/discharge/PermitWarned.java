package cn.yuanqi.environment.discharge;

import java.util.UUID;

/**
 * A permit ends soon, or most of a year's amount is used. Fired once for each step, in the transaction that notes it.
 *
 * @param factor its code; {@code -} for the end
 * @param period the last day, or the calendar year
 * @param step days before the end (60, 30, 7, 0), or percent (80, 100)
 * @param figure days left, or the percent used with one decimal
 */
public record PermitWarned(String parkId, UUID enterpriseId, UUID permitId, String number, Kind kind, String factor,
        String period, int step, String figure) {
    public enum Kind {
        EXPIRY, LOAD
    }
}
