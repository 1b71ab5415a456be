package cn.yuanqi.enterprise.exchange;

import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

import jakarta.enterprise.context.ApplicationScoped;

import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;

/** Whole registers are heavy: so many at once in this process, and so many for one person. */
@ApplicationScoped
class ExportTurns {
    private static final int MOST = 6;
    private static final int MOST_OF_ONE = 2;

    private final Semaphore all = new Semaphore(MOST);
    private final ConcurrentHashMap<UUID, Integer> byPerson = new ConcurrentHashMap<>();

    /** A turn, given back by closing it. */
    interface Turn extends AutoCloseable {
        @Override
        void close();
    }

    /** @throws Problem 409 when it is nobody's turn */
    Turn take(UUID person) {
        if (!all.tryAcquire()) {
            throw busy();
        }
        if (byPerson.merge(person, 1, Integer::sum) > MOST_OF_ONE) {
            giveBack(person);
            throw busy();
        }
        return () -> giveBack(person);
    }

    private void giveBack(UUID person) {
        byPerson.computeIfPresent(person, (who, count) -> count == 1 ? null : count - 1);
        all.release();
    }

    private static Problem busy() {
        return Problem.conflict(Language.words(ExchangeWords.class).exportBusy());
    }
}
