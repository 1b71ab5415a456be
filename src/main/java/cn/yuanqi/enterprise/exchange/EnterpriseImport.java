package cn.yuanqi.enterprise.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;

import org.jboss.resteasy.reactive.multipart.FileUpload;

import cn.yuanqi.enterprise.Enterprise;
import cn.yuanqi.enterprise.Signature;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.QuarkusTransactionException;

/** Brings a spreadsheet into the register of the current park. */
@RequestScoped
class EnterpriseImport {
    private static final long MOST_BYTES = 10_000_000;
    private static final int ATTEMPTS = 4;

    @Inject
    Signature signature;

    /** @throws Problem 422 when the file or its header cannot be read */
    ImportResult run(FileUpload file, ImportMode mode, boolean dryRun) {
        try {
            var table = CsvTable.read(bytes(file));
            return attempt(table, mode, dryRun);
        } catch (Unreadable unreadable) {
            throw Problem.unreadable(unreadable.says().apply(words()));
        }
    }

    private static byte[] bytes(FileUpload file) {
        if (file == null) {
            throw Problem.invalid("file", words().fileMissing());
        }
        if (file.size() > MOST_BYTES) {
            throw Problem.invalid("file", words().fileTooLarge((int) (MOST_BYTES / 1_000_000)));
        }
        try {
            return Files.readAllBytes(file.uploadedFile());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /**
     * Another import may write the same enterprises at the same moment; then the database refuses one of the two, and
     * that one looks again: what it wanted to create stands there now.
     */
    private ImportResult attempt(CsvTable table, ImportMode mode, boolean dryRun) {
        for (int attempt = 1;; attempt++) {
            try {
                return QuarkusTransaction.requiringNew().timeout(120).call(() -> once(table, mode, dryRun));
            } catch (PersistenceException | QuarkusTransactionException raced) {
                if (attempt == ATTEMPTS) {
                    throw raced;
                }
            }
        }
    }

    private ImportResult once(CsvTable table, ImportMode mode, boolean dryRun) {
        var plan = ImportPlan.of(table, signature.stamp());
        boolean write = !dryRun && (plan.isClean() || mode == ImportMode.GOOD_ROWS);
        if (write) {
            plan.carryOut();
            Enterprise.flush();
        }
        return plan.result(write, dryRun, mode);
    }

    private static ExchangeWords words() {
        return Language.words(ExchangeWords.class);
    }
}
