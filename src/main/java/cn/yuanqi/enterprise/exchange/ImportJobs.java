package cn.yuanqi.enterprise.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jboss.logging.Logger;

import cn.yuanqi.audit.Audit;
import cn.yuanqi.platform.Problem;
import cn.yuanqi.tenancy.InPark;
import io.quarkus.narayana.jta.QuarkusTransaction;

/** Imports beside the request that asked for them. The file stays with this process; how far it is, everybody sees. */
@ApplicationScoped
class ImportJobs {
    private static final Logger LOG = Logger.getLogger(ImportJobs.class);
    private static final int AT_ONCE = 2;
    private static final Duration BETWEEN_BEATS = Duration.ofMillis(400);

    @Inject
    EnterpriseImport imports;
    @Inject
    InPark inPark;
    @Inject
    Clock clock;
    private final ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE);

    /** What a worker needs to know. */
    private record Job(UUID id, String park, EnterpriseImport.Sent sent, ImportOrder order) {
    }

    /** @return the job's id. @throws Problem 409 while another import runs in this park */
    UUID start(String park, EnterpriseImport.Sent sent, ImportOrder order) {
        var id = QuarkusTransaction.requiringNew()
                .call(() -> ImportJob.begin(sent.name(), order).id);
        var job = new Job(id, park, new EnterpriseImport.Sent(kept(sent.file()), sent.name()), order);
        workers.execute(() -> inPark.enter(park, () -> run(job)));
        return id;
    }

    /** The upload goes with its request. */
    private static Path kept(Path upload) {
        try {
            var file = Files.createTempFile(ImportSweep.UPLOAD, ".upload");
            return Files.copy(upload, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private void run(Job job) {
        try {
            var result = imports.run(job.sent(), job.order(), beating(job.id()));
            QuarkusTransaction.requiringNew().timeout(300).run(() -> ImportError.keep(job.id(), result.errors()));
            end(job, ended -> {
                by(job.order());
                ended.done(result, clock.instant());
            });
        } catch (Problem refused) {
            end(job, ended -> ended.end(ImportJob.State.REFUSED, refused.getMessage(), clock.instant()));
        } catch (RuntimeException failed) {
            LOG.errorf(failed, "import %s", job.id());
            end(job, ended -> ended.end(ImportJob.State.FAILED, null, clock.instant()));
        } finally {
            job.sent().file().toFile().delete();
        }
    }

    private static void by(ImportOrder order) {
        if (order.asker() != null) {
            Audit.by(order.asker().id(), order.asker().name(), order.asker().email());
        }
    }

    private ImportProgress beating(UUID id) {
        var last = new Instant[]{Instant.MIN};
        return (expected, checked, written) -> {
            var now = clock.instant();
            if (last[0].isBefore(now.minus(BETWEEN_BEATS))) {
                last[0] = now;
                int[] rows = {expected, checked, written};
                QuarkusTransaction.requiringNew().run(() -> ImportJob.reached(id, rows, now));
            }
        };
    }

    private static void end(Job job, Consumer<ImportJob> how) {
        QuarkusTransaction.requiringNew().run(() -> ImportJob.known(job.id()).ifPresent(how));
    }

    @PreDestroy
    void leave() {
        workers.shutdownNow();
    }
}
