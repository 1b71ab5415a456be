package cn.yuanqi.booking;

import java.util.function.Supplier;

import cn.yuanqi.platform.Contention;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;

/**
 * Another was quicker by a moment: the database has refused a quarter of an hour. Nothing of the transaction has happened;
 * begun anew it sees who has the time, and says what is free instead. Not looked up inside the failed one: each of many
 * losers would hold a connection and wait for a second.
 */
final class Overtaken extends RuntimeException {
    private static final int ATTEMPTS = 5;

    Overtaken() {
        super("another was quicker", null, false, false);
    }

    /**
     * Books, and again when overtaken.
     *
     * @param transaction opens and ends a transaction of its own
     * @throws Problem 409 when the time is taken
     */
    static <T> T decided(Supplier<T> transaction) {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            try {
                return Contention.retried(transaction);
            } catch (Overtaken quicker) {
                continue;
            }
        }
        throw Problem.conflict(Language.words(BookingWords.class).movedMeanwhile());
    }
}
