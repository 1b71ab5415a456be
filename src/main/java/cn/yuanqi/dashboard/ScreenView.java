package cn.yuanqi.dashboard;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.yuanqi.enterprise.Compliance;
import cn.yuanqi.environment.alerting.AlertKind;
import cn.yuanqi.environment.alerting.AlertView;

/**
 * All that the command screen shows.
 *
 * @param day today in the park
 * @param until when the park's day is over
 * @param factors the five that a screen shows
 * @param outlets by MN
 * @param worst today's farthest beyond their limits, each outlet and factor once; what is open from before counts too
 * @param today how fast people react to today's alerts
 * @param lately the same of the last seven days and today
 */
record ScreenView(Instant asOf, LocalDate day, Instant until, List<Measure> factors, Plan plan, List<Spot> outlets,
        Online online, DayAlerts alerts, List<Peak> worst, Reacted today, Reacted lately) {

    /** A factor of the library that is limited somewhere in the park. */
    record Measure(String code, String name, String unit) {
    }

    /**
     * What the outlets are drawn on.
     *
     * @param picture id of the picture, {@code null} where the plan is drawn from buildings, or parcels where none is
     */
    record Plan(int width, int height, UUID picture, List<Block> buildings, List<Block> parcels) {
    }

    /** A rectangle by its left upper corner, 0…1 of the plan. @param name {@code null} for a parcel */
    record Block(String name, double x, double y, double width, double height) {
    }

    /** Both ends of a limit, {@code null} where there is none. */
    record Range(Double lower, Double upper) {
    }

    /**
     * An outlet on the plan.
     *
     * @param x 0…1 from the left
     * @param y 0…1 from above
     * @param placed whether somebody said that it stands there
     * @param status its own, the worst of its factors
     * @param reports whether it should report
     * @param silence seconds without a frame after which it counts as offline
     * @param heardAt when its last frame came, {@code null} for never
     * @param values the newest ones, in the library's units or the outlet's own
     * @param limits for instantaneous values today
     */
    record Spot(UUID id, UUID enterpriseId, String enterprise, String code, double x, double y, boolean placed,
            Compliance status, boolean reports, long silence, Instant heardAt, Map<String, Double> values,
            Map<String, Range> limits) {
    }

    /**
     * @param online loggers that were heard recently enough
     * @param expected loggers that should report
     * @param rate of the two, four decimals; {@code null} where none should
     */
    record Online(int online, int expected, BigDecimal rate) {
    }

    /**
     * The alerts that the park learnt of today.
     *
     * @param total in all
     * @param byKind a kind of which there is none is left out
     * @param open how many are open now, whenever they began
     * @param unseen how many of these nobody has acknowledged
     * @param unseenSince when the park learnt of the oldest of these, {@code null} when there is none
     * @param items the newest of today's
     */
    record DayAlerts(int total, Map<AlertKind, Integer> byKind, int open, int unseen, Instant unseenSince,
            List<AlertView> items) {
    }

    /**
     * How far an outlet was beyond a limit.
     *
     * @param value the farthest one, in the factor's unit
     * @param multiple C/limit − 1, {@code null} for a range
     */
    record Peak(UUID alertId, UUID outletId, UUID enterpriseId, String factor, AlertKind kind, Double value,
            Double limit, Double multiple, Instant openedAt, Instant closedAt) {
    }

    /**
     * @param opened alerts that the park learnt of
     * @param acknowledged so many of them, …
     * @param acknowledgedAfter … half of them within so many seconds; {@code null} when none was
     * @param closed so many of them, …
     * @param closedAfter … half of them within so many seconds; {@code null} when none was
     */
    record Reacted(int opened, int acknowledged, Long acknowledgedAfter, int closed, Long closedAfter) {
    }
}
