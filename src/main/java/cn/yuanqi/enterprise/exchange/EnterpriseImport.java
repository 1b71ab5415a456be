package cn.yuanqi.enterprise.exchange;

import java.nio.file.Path;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;

import cn.yuanqi.audit.Audit;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.platform.table.ImportResult;
import cn.yuanqi.platform.table.Table;
import cn.yuanqi.platform.table.Unreadable;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.QuarkusTransactionException;

/** Brings a spreadsheet into the register of the current park, in one transaction: killed half-way, nothing has happened. */
@ApplicationScoped
class EnterpriseImport {
    private static final int ATTEMPTS = 4;
    private static final int MOST_SECONDS = 300;

    /** A spreadsheet on this machine and what its sender called it. */
    record Sent(Path file, String name) {
    }

    /** All-or-nothing met a bad row: leaving by this undoes what was written until then. */
    private static final class Undone extends RuntimeException {
        private final transient ImportResult result;

        Undone(ImportResult result) {
            super(null, null, false, false);
            this.result = result;
        }
    }

    /**
     * Another import may write the same enterprises at the same moment; then the database refuses one of the two, and
     * that one looks again: what it wanted to create stands there now.
     *
     * @throws Problem 422 when the file or its header cannot be read
     */
    ImportResult run(Sent sent, ImportOrder order, ImportProgress progress) {
        for (int attempt = 1;; attempt++) {
            try {
                return QuarkusTransaction.requiringNew().timeout(MOST_SECONDS)
                        .call(() -> once(sent, order, progress));
            } catch (Undone undone) {
                return undone.result;
            } catch (Unreadable unreadable) {
                throw Problem.unreadable(unreadable.in(ImportWords.in(order.language()).table()));
            } catch (BadHeader bad) {
                throw Problem.unreadable(bad.says().apply(ImportWords.in(order.language())));
            } catch (PersistenceException | QuarkusTransactionException raced) {
                if (attempt == ATTEMPTS) {
                    throw raced;
                }
            }
        }
    }

    private static ImportResult once(Sent sent, ImportOrder order, ImportProgress progress) {
        if (order.asker() != null) {
            Audit.by(order.asker().id(), order.asker().name(), order.asker().email());
        }
        try (var table = Table.open(sent.file(), sent.name())) {
            var result = new ImportRun(table, order, progress).go();
            if (!order.dryRun() && !result.written()) {
                throw new Undone(result);
            }
            return result;
        }
    }
}
