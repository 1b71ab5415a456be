package cn.yuanqi.demo;

/** What befalls an outlet: days over a limit, weeks in which it stands still, and excursions of some minutes. */
final class Fate {
    /** Bad spells begin on every second day, so a day is bad with about this chance. */
    private static final double BAD = .05;
    private static final double STOPPED = .015;
    /** Excursions per outlet and hour: a few per hour over three hundred outlets. */
    private static final double RATE = 4 / 320.0;
    private static final int SLOT = 1_800;
    private static final Substance[] SPOILT = {Substance.COD, Substance.AMMONIA, Substance.SOLIDS, Substance.SALTS};

    private final boolean eventful;
    private final Dice spells;
    private final int spellShift;
    private final Dice stops;
    private final int stopShift;
    private final Dice excursions;

    private Fate(Dice outlet, boolean eventful) {
        this.eventful = eventful;
        spells = outlet.at(101);
        spellShift = outlet.at(102).between(0, 1);
        stops = outlet.at(103);
        stopShift = outlet.at(104).between(0, 6);
        excursions = outlet.at(105);
    }

    static Fate of(Dice outlet) {
        return new Fate(outlet, true);
    }

    /** Of an outlet that nothing befalls: it stays within its limits for ever. */
    static Fate calm(Dice outlet) {
        return new Fate(outlet, false);
    }

    boolean isEventful() {
        return eventful;
    }

    /** Whether the day mean of this substance is over; spells last two days and do not all begin on the same one. */
    boolean isBad(Substance substance, long day) {
        long spell = Math.floorDiv(day + spellShift, 2);
        return eventful && spells.unitAt(spell) < BAD
                && SPOILT[spells.at(spell).at(1).between(0, SPOILT.length - 1)] == substance && !isStopped(day);
    }

    /** Whether the outlet stands still that day; it does so for a week. */
    boolean isStopped(long day) {
        return eventful && stops.unitAt(Math.floorDiv(day + stopShift, 7)) < STOPPED;
    }

    /** The value with the excursion that may be under way: it swells over the limit and comes down again. */
    double excursion(Substance substance, long local, double plain) {
        long slot = Math.floorDiv(local, SLOT);
        if (!eventful || excursions.unitAt(slot) >= RATE / 2) {
            return plain;
        }
        var dice = excursions.at(slot);
        if (Substance.values()[dice.at(1).between(0, 4)] != substance) {
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
