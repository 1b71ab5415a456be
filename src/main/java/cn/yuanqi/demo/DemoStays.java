package cn.yuanqi.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;

import cn.yuanqi.demo.DemoEnterprises.DemoEnterprise;
import cn.yuanqi.enterprise.EnterpriseFacts;
import cn.yuanqi.enterprise.Lifecycle;

/**
 * When the incubatees came, seen from the day on which the demo is opened: two have stayed beyond their 48 months, six
 * are within their last 90 days, and all others have more than those before them.
 */
final class DemoStays {
    static final int OVER = 2;
    static final int ENDING = 6;
    private static final int MONTHS = 48;
    /** Of age on entry, at most; where a day far ahead does not allow that, they are older. */
    private static final int AGE = 24;
    /** They all report the revenue of that year. */
    private static final LocalDate LAST_FOUNDING = LocalDate.of(DemoEnterprises.YEAR, 12, 20);

    private DemoStays() {
    }

    /** Writes it into the facts; those who have an outlet, the startups that sign in among them, are in no hurry. */
    static void settle(List<DemoEnterprise> enterprises, LocalDate today) {
        var dice = Dice.of("stays");
        var all = IntStream.range(0, enterprises.size())
                .filter(n -> enterprises.get(n).stage() == Lifecycle.INCUBATING).toArray();
        int[] order = dice.at(0).shuffled(all.length - DemoOutlet.OFFICES);
        for (int i = 0; i < all.length; i++) {
            int turn = i < DemoOutlet.OFFICES ? Integer.MAX_VALUE : order[i - DemoOutlet.OFFICES];
            var own = dice.at(all[i] + 1);
            settle(enterprises.get(all[i]).facts(), today.minusMonths(MONTHS).plusDays(left(turn, own)), own);
        }
    }

    /** Days until the last one that is allowed, give or take the length of a month. */
    private static int left(int turn, Dice dice) {
        if (turn < OVER) {
            return -18 - 27 * turn;
        }
        return turn < OVER + ENDING ? 9 + 13 * (turn - OVER) : dice.at(1).between(100, 330);
    }

    private static void settle(EnterpriseFacts facts, LocalDate entered, Dice dice) {
        facts.enteredOn = entered;
        var first = entered.minusMonths(AGE).plusDays(4);
        var last = entered.minusDays(30);
        if (last.isAfter(LAST_FOUNDING)) {
            last = LAST_FOUNDING;
        }
        facts.foundedOn = first.isBefore(last)
                ? first.plusDays((long) (dice.at(2).unit() * ChronoUnit.DAYS.between(first, last)))
                : last.minusDays(dice.at(2).between(0, 60));
    }
}
