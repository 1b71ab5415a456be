package cn.yuanqi.space;

import java.nio.file.Path;
import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;

import cn.yuanqi.platform.Problem;
import cn.yuanqi.platform.table.ImportResult;
import cn.yuanqi.platform.table.Table;
import cn.yuanqi.platform.table.Unreadable;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.QuarkusTransactionException;

/**
 * Brings a sheet of buildings, floors and units into the current park, in one transaction: killed half-way, nothing has
 * happened. A dry run does the very same and is undone, so that it says what would really come of it.
 */
@ApplicationScoped
class UnitImport {
    private static final int ATTEMPTS = 4;
    private static final int MOST_SECONDS = 300;
    @Inject
    ParkDay day;

    /** @param strict whether one bad row keeps all others out */
    record Order(boolean dryRun, boolean strict) {
    }

    /** Leaving by this undoes what was written until then. */
    private static final class Undone extends RuntimeException {
        private final transient ImportResult result;

        Undone(ImportResult result) {
            super(null, null, false, false);
            this.result = result;
        }
    }

    /** Somebody else wrote the same unit or building at this moment. */
    static final class Raced extends RuntimeException {
        Raced(Throwable cause) {
            super(cause);
        }
    }

    /**
     * Of two imports of the same units at once the database refuses one, and that one looks again.
     *
     * @param name as its sender called the file
     * @throws Problem 422 when the file or its header cannot be read
     */
    ImportResult run(Path file, String name, Order order) {
        for (int attempt = 1;; attempt++) {
            try {
                return QuarkusTransaction.requiringNew().timeout(MOST_SECONDS)
                        .call(() -> once(file, name, order, day.today()));
            } catch (Undone undone) {
                return undone.result;
            } catch (Unreadable unreadable) {
                throw unreadable.problem();
            } catch (Raced | PersistenceException | QuarkusTransactionException raced) {
                if (attempt == ATTEMPTS) {
                    throw raced;
                }
            }
        }
    }

    private static ImportResult once(Path file, String name, Order order, LocalDate today) {
        try (var table = Table.open(file, name)) {
            var run = new UnitRun(new UnitSheet(table), today);
            var result = run.go(order);
            if (!result.written()) {
                throw new Undone(result);
            }
            return result;
        }
    }
}
