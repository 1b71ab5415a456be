package cn.yuanqi.demo;

import java.util.List;
import java.util.stream.IntStream;

/**
 * An outlet of the demo.
 *
 * @param number within its park, from 1; also the number of its enterprise
 * @param mn 24 characters
 * @param x place on the park's plan, 0…1
 * @param y place on the park's plan, 0…1
 */
record DemoOutlet(int number, String mn, Trade trade, Curve curve, double x, double y) {
    static final String PASSWORD = "123456";
    static final String CODE = "DW001";
    /** Outlets of cq-jingkai. */
    static final int ZONE = 344;
    /** The first so many of these are driven by the simulator; the others wait for somebody's own frames. */
    static final int DRIVEN = 320;
    /** Enterprises of cq-digital with an outlet. */
    static final int OFFICES = 5;
    /** In the streets between the incubator's four buildings, as the park's plan draws them. */
    private static final double[][] STREETS = {{.17, .47}, {.335, .25}, {.5, .47}, {.665, .25}, {.335, .75}};
    private static final int REALTIME = 30;
    private static final int SELDOM = 3_600;
    private static final int COLUMNS = 24;
    private static final int ROWS = 15;

    static List<DemoOutlet> ofZone() {
        return IntStream.rangeClosed(1, ZONE).mapToObj(DemoOutlet::inZone).toList();
    }

    static DemoOutlet inZone(int number) {
        var dice = Dice.of("zone").at(number);
        var trade = dice.at(1).of(Trade.INDUSTRIAL);
        var curve = new Curve(dice.at(2), trade, fate(number, dice.at(3)));
        return placed("YQDEMO%018d".formatted(number), number, trade, curve);
    }

    private static Fate fate(int number, Dice dice) {
        return number <= DRIVEN ? Fate.of(dice) : Fate.calm(dice);
    }

    static List<DemoOutlet> ofOffices() {
        return IntStream.rangeClosed(1, OFFICES).mapToObj(number -> {
            var dice = Dice.of("offices").at(number);
            var curve = new Curve(dice.at(2), Trade.OFFICES, Fate.calm(dice.at(3)));
            var street = STREETS[number - 1];
            return new DemoOutlet(number, "YQDEMO1%017d".formatted(number), Trade.OFFICES, curve, street[0], street[1]);
        }).toList();
    }

    /** Whether the simulator drives it. */
    boolean isDriven() {
        return curve.isEventful();
    }

    /** Seconds between two real-time frames; who drives the others is not held to half-minutes. */
    int interval() {
        return isDriven() ? REALTIME : SELDOM;
    }

    /** On a grid that somebody shook. */
    private static DemoOutlet placed(String mn, int number, Trade trade, Curve curve) {
        var dice = Dice.of("plan").at(number);
        double x = ((number - 1) % COLUMNS + .5 + dice.at(1).between(-.35, .35)) / COLUMNS;
        double y = ((number - 1) / COLUMNS + .5 + dice.at(2).between(-.35, .35)) / ROWS;
        return new DemoOutlet(number, mn, trade, curve, Math.round(x * 1e4) / 1e4, Math.round(y * 1e4) / 1e4);
    }
}
