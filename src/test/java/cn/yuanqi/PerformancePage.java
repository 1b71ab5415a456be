package cn.yuanqi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestPlan;

/**
 * The last step of {@code mvn -Pbench verify}: one table of what this run's benches found, on the console and as a page.
 * The page in {@code docs} is written by a whole run at full size only; anything less goes to {@code target}.
 */
public final class PerformancePage implements TestExecutionListener {
    static final Path PAGE = Path.of("docs", "performance.md");
    private static final Path TRIAL = Path.of("target", "performance.md");
    private static final Path SOURCES = Path.of("src", "test", "java");
    private static final String BENCH = "Bench";
    private static final String SHORTENED = "bench.";

    @Override
    public void testPlanExecutionStarted(TestPlan plan) {
        try {
            if (Files.exists(Measurements.LINES) && Files.getLastModifiedTime(Measurements.LINES)
                    .toMillis() < ManagementFactory.getRuntimeMXBean().getStartTime()) {
                Files.delete(Measurements.LINES);
            }
        } catch (IOException stuck) {
            throw new UncheckedIOException(stuck);
        }
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        try {
            if (Files.exists(Measurements.LINES)) {
                var found = Files.readAllLines(Measurements.LINES).stream().map(Measurement::of).toList();
                if (found.stream().anyMatch(one -> one.bench().endsWith(BENCH))) {
                    write(found);
                }
            }
        } catch (IOException stuck) {
            throw new UncheckedIOException(stuck);
        }
    }

    private static void write(List<Measurement> found) throws IOException {
        var left = missing(found, benches());
        var shortened = shortened(System.getProperties());
        var page = left.isEmpty() && shortened.isEmpty() ? PAGE : TRIAL;
        var text = text(found, Machine.described(), shortened);
        Files.writeString(page, text);
        System.out.println(text);
        System.out.println(page.equals(PAGE)
                ? "Written to " + PAGE
                : "Written to " + TRIAL + ", not to " + PAGE + ": not run " + left + ", shortened " + shortened);
    }

    /** The benches of which nothing was heard. */
    static List<String> missing(List<Measurement> found, List<String> benches) {
        var heard = found.stream().map(Measurement::bench).collect(Collectors.toSet());
        return benches.stream().filter(bench -> !heard.contains(bench)).toList();
    }

    private static List<String> benches() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(BENCH + ".java"))
                    .map(name -> name.replace(".java", "")).sorted().toList();
        }
    }

    /** Settings that make a bench smaller than it should be. */
    static List<String> shortened(Map<?, ?> properties) {
        return new TreeSet<>(properties.keySet().stream().map(String::valueOf).toList()).stream()
                .filter(name -> name.startsWith(SHORTENED)).map(name -> name + "=" + properties.get(name)).toList();
    }

    static String text(List<Measurement> found, Map<String, String> machine, List<String> shortened) {
        var page = new StringBuilder(
                """
                # Performance

                What `mvn -Pbench verify` found, in one run on one machine that the service shared with its database, its Keycloak
                and whoever asked it. A figure stands beside its ceiling: what the same machine did in the same run with nothing of
                ours in between; the ratio is the figure divided by that. Rates want a ratio near 1, times a small figure.
                The run wrote this page; nobody edits it.

                """);
        page.append("| | |\n|---|---|\n");
        page.append("| date | %s |%n".formatted(Instant.now().truncatedTo(ChronoUnit.MINUTES)));
        machine.forEach((what, is) -> page.append("| %s | %s |%n".formatted(what, is)));
        if (!shortened.isEmpty()) {
            page.append("| **shortened** | %s |%n".formatted(String.join(", ", shortened)));
        }
        page.append("\n| bench | what | figure | ceiling | the ceiling's | ratio |\n|---|---|--:|---|--:|--:|\n");
        found.forEach(one -> page.append(one.row()).append('\n'));
        return page.toString();
    }
}
