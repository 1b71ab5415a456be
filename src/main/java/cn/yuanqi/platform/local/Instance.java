package cn.yuanqi.platform.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The one Yuanqi that may use a {@code .local/}: this process, started by Maven and ending with it. */
final class Instance {
    /** "true" between Yuanqi's start and its end; kept as a property because a live reload loads these classes anew. */
    static final String APPLICATION_RUNS = "yuanqi.local.application-runs";

    private Instance() {
    }

    /**
     * Takes the folder; an earlier Yuanqi whose Maven was killed is ended first.
     *
     * @throws CannotStart when another Yuanqi is at work here
     */
    static void claim(Path home) throws IOException {
        Path record = home.resolve("yuanqi.pid");
        if (Files.exists(record)) {
            List<String> names = Files.readAllLines(record);
            Optional<ProcessHandle> earlier = names.isEmpty() ? Optional.empty() : Leftovers.find(names.get(0));
            if (earlier.isPresent()) {
                if (names.size() < 2 || Leftovers.find(names.get(1)).isPresent()) {
                    throw alreadyRuns(earlier.get());
                }
                Leftovers.end("Yuanqi", earlier.get());
            }
        }
        ProcessHandle self = ProcessHandle.current();
        List<String> names = new ArrayList<>(List.of(Lifeline.name(self)));
        self.parent().ifPresent(maven -> {
            names.add(Lifeline.name(maven));
            maven.onExit().thenRun(() -> System.exit(1));
        });
        Files.write(record, names);
    }

    static void awaitApplicationEnd() {
        for (int waited = 0; waited < 4000 && System.getProperty(APPLICATION_RUNS) != null; waited += 50) {
            Pause.milliseconds(50);
        }
    }

    private static CannotStart alreadyRuns(ProcessHandle other) {
        return new CannotStart("Yuanqi 已在此目录运行（进程 " + other.pid() + "）：请使用它，或先停止它。",
                "Yuanqi already runs in this folder (process " + other.pid() + "): use it, or stop it first.");
    }
}
