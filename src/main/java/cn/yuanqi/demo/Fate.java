package cn.yuanqi.demo;

/**
 * What befalls an outlet: days over a limit, weeks in which it stands still, and excursions of some minutes.
 *
 * @param outlet its dice
 * @param eventful outlets that nothing befalls stay within their limits for ever
 */
record Fate(Dice outlet, boolean eventful) {
    /** Bad spells begin on every second day, so a day is bad with about this chance. */
    private static final double BAD = .05;
    private static final double STOPPED = .015;
    /** Excursions per outlet and hour: a few per hour over three hundred outlets. */
    private static final double RATE = 4 / 320.0;
    private static final int SLOT = 1_800;
    private static final Substance[] SPOILT = {Substance.COD, Substance.AMMONIA, Substance.SOLIDS, Substance.SALTS};

    static Fate calm(Dice outlet) {
        return new Fate(outlet, false);
    }

    /** Whether the day mean of this substance is over; spells last two days and do not all begin on the same one. */
    boolean isBad(Substance substance, long day) {
        if (!eventful || substance == Substance.PH || isStopped(day)) {
            return false;
        }
        var spell = outlet.at(101).at(Math.floorDiv(day + outlet.at(102).between(0, 1), 2));
        return spell.unit() < BAD && SPOILT[spell.at(1).between(0, SPOILT.length - 1)] == substance;
    }

    /** Whether the outlet stands still that day; it does so for a week. */
    boolean isStopped(long day) {
        return eventful && outlet.at(103).unitAt(Math.floorDiv(day + outlet.at(104).between(0, 6), 7)) < STOPPED;
    }

    /** The value with the excursion that may be under way: it swells over the limit and comes down again. */
    double excursion(Substance substance, long local, double plain) {
        if (!eventful) {
            return plain;
        }
        long slot = Math.floorDiv(local, SLOT);
        var dice = outlet.at(105).at(slot);
        if (dice.unit() >= RATE / 2 || Substance.values()[dice.at(1).between(0, 4)] != substance) {
            return plain;
        }
        double length = dice.at(2).between(420.0, 900.0);
        double x = (local - slot * SLOT - dice.at(3).between(0.0, SLOT - length)) / length;
        if (x <= 0 || x >= 1) {
            return plain;
        }
        double swell = Math.sin(Math.PI * x);
        return plain + Math.max(0, peak(substance, dice) - plain) * swell * swell;
    }

    private static double peak(Substance substance, Dice dice) {
        double over = substance == Substance.PH ? dice.at(4).between(1.04, 1.09) : dice.at(4).between(1.12, 1.6);
        return substance.ceiling * over;
    }
}
