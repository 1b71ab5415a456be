package cn.yuanqi.platform.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A server process that lives in a folder of its own (log, process record) and never longer than this one. */
final class Child implements AutoCloseable {
    private static final Path SETSID = Path.of("/usr/bin/setsid");
    private final String name;
    private final Path log;
    private final Process lifeline;

    private Child(String name, Path log, Process lifeline) {
        this.name = name;
        this.log = log;
        this.lifeline = lifeline;
    }

    static Child start(String name, Path home, List<String> command, Map<String, String> environment)
            throws IOException {
        Files.createDirectories(home);
        Path record = record(name, home);
        Files.deleteIfExists(record);
        Path log = home.resolve(name + ".log");
        ProcessBuilder builder = new ProcessBuilder(withLifeline(home, record, command)).directory(home.toFile())
                .redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        return new Child(name, log, builder.start());
    }

    static Path record(String name, Path home) {
        return home.resolve(name + ".pid");
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    boolean alive() {
        return lifeline.isAlive();
    }

    /** Waits for its end, for a process that is no server. */
    int exitCode() {
        try {
            return lifeline.waitFor();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }

    /** The process ended or never answered: says so with the last words of its log. */
    CannotStart failed() {
        return new CannotStart(name + " 未能启动，日志见 " + log + "：" + lastWords(),
                name + " did not start, its log is " + log + ": " + lastWords());
    }

    @Override
    public void close() {
        try {
            lifeline.getOutputStream().close();
        } catch (IOException alreadyGone) {
            // Then there is nothing to tell it.
        }
        try {
            if (!lifeline.waitFor(6, TimeUnit.SECONDS)) {
                kill();
            }
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
            kill();
        }
    }

    /** In a session of its own where the system can do that, so that Ctrl-C reaches Yuanqi first, which then ends the server in order. */
    private static List<String> withLifeline(Path home, Path record, List<String> command) throws IOException {
        List<String> all = new ArrayList<>();
        if (Files.isExecutable(SETSID)) {
            all.add(SETSID.toString());
        }
        all.addAll(List.of(java(), "-Xmx16m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp",
                lifelineClassPath(home).toString(), Lifeline.class.getName(), record.toString()));
        all.addAll(command);
        return all;
    }

    private static Path lifelineClassPath(Path home) throws IOException {
        String file = Lifeline.class.getName().replace('.', '/') + ".class";
        Path classes = home.resolve("lifeline");
        Path target = classes.resolve(file);
        Files.createDirectories(target.getParent());
        try (InputStream in = Lifeline.class.getResourceAsStream("Lifeline.class")) {
            Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
        }
        return classes;
    }

    private String lastWords() {
        try {
            List<String> lines = Files.readAllLines(log).stream().filter(line -> !line.isBlank()).toList();
            return lines.isEmpty() ? "-" : lines.get(lines.size() - 1);
        } catch (IOException | UncheckedIOException unreadable) {
            return "-";
        }
    }

    private void kill() {
        lifeline.descendants().forEach(ProcessHandle::destroyForcibly);
        lifeline.destroyForcibly();
    }
}
