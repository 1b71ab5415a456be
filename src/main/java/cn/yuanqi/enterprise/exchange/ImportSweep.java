package cn.yuanqi.enterprise.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import cn.yuanqi.tenancy.InPark;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/**
 * Clears what imports left behind: jobs and their errors after their time, and uploads of a process that was killed. May
 * run in several processes at once: what another one cleared is not there to be cleared.
 */
@ApplicationScoped
class ImportSweep {
    static final String UPLOAD = "yuanqi-import-";
    private static final int SOME = 50;
    /** No import takes as long: its upload belongs to nobody any more. */
    private static final Duration LOST = Duration.ofDays(1);

    @Inject
    InPark parks;
    @Inject
    Clock clock;
    @Inject
    ImportConfig config;

    @Scheduled(every = "${yuanqi.imports.sweep:6h}", delayed = "5m", concurrentExecution = ConcurrentExecution.SKIP)
    void sweep() {
        var now = clock.instant();
        parks.inEach(park -> ImportJob.before(now.minus(config.keep()), SOME).stream().map(job -> job.id).toList()
                .forEach(ImportJob::forget));
        uploads(Path.of(System.getProperty("java.io.tmpdir")), now.minus(LOST));
    }

    /** Deletes uploads in a folder that were last written before this moment. */
    static void uploads(Path folder, Instant moment) {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(file -> file.getFileName().toString().startsWith(UPLOAD)).toList()) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(moment)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
