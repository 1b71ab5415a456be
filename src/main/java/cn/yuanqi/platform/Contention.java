package cn.yuanqi.platform;

import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Predicate;
import java.util.function.Supplier;

import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Status;

import io.quarkus.narayana.jta.QuarkusTransaction;

/**
 * Transactions that the database threw back because two of them got in each other's way: 1213 (deadlock) and 1205 (lock
 * wait timeout) of MySQL and MariaDB, 9007 (write conflict) of TiDB. Nothing of such a transaction has happened.
 */
public final class Contention {
    private static final Set<Integer> THROWN_BACK = Set.of(1213, 1205, 9007);
    private static final int DUPLICATE = 1062;
    private static final int ATTEMPTS = 5;
    private static final int LONGEST_PAUSE_MILLIS = 80;

    private Contention() {
    }

    /**
     * Does the work, again when the database threw it back, a bounded number of times.
     *
     * @param transaction opens and ends a transaction of its own, so there must be none around it
     */
    public static <T> T retried(Supplier<T> transaction) {
        if (QuarkusTransaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
            throw new IllegalStateException("a transaction is under way: only the whole of it can be done again");
        }
        for (int attempt = 1;; attempt++) {
            try {
                return transaction.get();
            } catch (RuntimeException failed) {
                if (attempt == ATTEMPTS || !isThrownBack(failed)) {
                    throw failed;
                }
                pause();
            }
        }
    }

    static boolean isThrownBack(Throwable failed) {
        return isCausedBy(failed, cause -> cause instanceof SQLException refused
                && THROWN_BACK.contains(refused.getErrorCode()));
    }

    /** Whether somebody else was quicker: had changed the row, written the same key, or held what was wanted. */
    static boolean isLost(Throwable failed) {
        return isThrownBack(failed) || isCausedBy(failed, cause -> cause instanceof OptimisticLockException
                || cause instanceof SQLException refused && refused.getErrorCode() == DUPLICATE);
    }

    private static boolean isCausedBy(Throwable failed, Predicate<Throwable> one) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (one.test(cause)) {
                return true;
            }
        }
        return false;
    }

    /** Of chance, so that the two do not meet again. */
    private static void pause() {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextInt(5, LONGEST_PAUSE_MILLIS));
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
