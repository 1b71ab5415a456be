package cn.yuanqi.demo;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * What flows out at one outlet, at any time, past or coming: a working day's swell, noise that remembers, bad days, and
 * excursions of minutes. A function of the outlet and the time alone, so the history that is loaded and the logger that
 * goes on from there agree. Times are seconds of the park's local time since 1970.
 */
final class Curve {
    static final int DAY = 86_400;
    /** How an ordinary value stays away from its limit: nothing but a bad day or an excursion goes over. */
    private static final double CALM = .88;
    private static final int SLOW = 6 * 3_600;
    private static final int QUICK = 1_200;
    private static final int TURN = 1_800;

    private final Trade trade;
    private final Fate fate;
    private final Dice[] dice = new Dice[Substance.values().length];

    Curve(Dice outlet, Trade trade, Fate fate) {
        this.trade = trade;
        this.fate = fate;
        for (Substance each : Substance.values()) {
            dice[each.ordinal()] = outlet.at(each.ordinal());
        }
    }

    /** Seconds of local time, what {@link #at} is asked by. */
    static long local(Instant at, ZoneId zone) {
        return at.atZone(zone).toLocalDateTime().toEpochSecond(ZoneOffset.UTC);
    }

    /** Whether nothing is discharged. */
    boolean isStill(long local) {
        return fate.isStopped(Math.floorDiv(local, DAY));
    }

    /** Whether anything befalls the outlet, ever. */
    boolean isEventful() {
        return fate.isEventful();
    }

    /** In the substance's unit. */
    double at(Substance substance, long local) {
        if (isStill(local)) {
            return 0;
        }
        double plain = substance == Substance.PH ? acidity(local) : concentration(substance, local);
        return fate.excursion(substance, local, plain);
    }

    private double acidity(long local) {
        var own = dice[Substance.PH.ordinal()];
        double value = trade.usual(Substance.PH) + .6 * (own.unitAt(-1) - .5) + .12 * swell(local)
                + .30 * (smooth(own, local, SLOW) - .5) + .10 * (smooth(own, local, QUICK) - .5)
                + .02 * grain(own, local);
        return Math.max(6.5, Math.min(8.5, value));
    }

    private double concentration(Substance substance, long local) {
        var own = dice[substance.ordinal()];
        double usual = trade.usual(substance) * (.75 + .4 * own.unitAt(-1));
        double shape = 1 + .14 * swell(local) + .20 * (smooth(own, local, SLOW) - .5)
                + .08 * (smooth(own, local, QUICK) - .5);
        double calm = Math.min(CALM, usual * shape);
        double bad = badness(substance, local);
        double share = bad == 0 ? calm : calm + ((1.18 + .4 * own.unitAt(-2)) * (.4 + .6 * shape) - calm) * bad;
        return share * (1 + .012 * grain(own, local)) * substance.ceiling;
    }

    /** 0 on an ordinary day, 1 on one on which this substance is over its limit, in between around midnight. */
    private double badness(Substance substance, long local) {
        long day = Math.floorDiv(local, DAY);
        double today = fate.isBad(substance, day) ? 1 : 0;
        long second = Math.floorMod(local, DAY);
        if (second >= TURN && second < DAY - TURN) {
            return today;
        }
        double beside = fate.isBad(substance, second < TURN ? day - 1 : day + 1) ? 1 : 0;
        double away = (second < TURN ? second : DAY - second) / (double) TURN;
        return beside + (today - beside) * (.5 + .5 * away);
    }

    /** −1…1: low before dawn, high in the afternoon; weekends are quieter. */
    private static double swell(long local) {
        double hour = Math.floorMod(local, DAY) / 3_600.0;
        boolean weekend = Math.floorMod(Math.floorDiv(local, DAY) + 3, 7) >= 5;
        return Math.sin((hour - 9) * Math.PI / 12) - (weekend ? .5 : 0);
    }

    /** 0…1, drifting from one value to the next within each span of so many seconds. */
    private static double smooth(Dice own, long local, int span) {
        long knot = Math.floorDiv(local, span);
        double x = (local - knot * span) / (double) span;
        double from = own.unitAt(knot * 2 + (span == SLOW ? 0 : 1));
        double to = own.unitAt((knot + 1) * 2 + (span == SLOW ? 0 : 1));
        return from + (to - from) * x * x * (3 - 2 * x);
    }

    /** −1…1, another one every few seconds: what the instrument itself adds. */
    private static double grain(Dice own, long local) {
        return 2 * own.unitAt(local / 5 + (1L << 40)) - 1;
    }
}
