package cn.yuanqi.platform.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import cn.yuanqi.platform.Terminal;

/** What a killed run may have left: recognised by pid and start time together, so that nobody else's process is ever ended. */
final class Leftovers {
    private Leftovers() {
    }

    /**
     * Ends the server that an earlier run left in this folder.
     *
     * @throws CannotStart when it is no leftover: its owner still lives
     */
    static void end(String name, Path home) throws IOException {
        Path record = Child.record(name, home);
        if (!Files.exists(record)) {
            return;
        }
        List<String> names = Files.readAllLines(record);
        Optional<ProcessHandle> lifeline = names.isEmpty() ? Optional.empty() : find(names.get(0));
        // A lifeline whose owner died is about to end by itself.
        if (lifeline.isPresent() && !ended(lifeline.get(), 8)) {
            throw new CannotStart(name + " 已在 " + home + " 运行（进程 " + lifeline.get().pid() + "），请先停止另一个 Yuanqi。",
                    name + " already runs in " + home + " (process " + lifeline.get().pid()
                            + "); stop the other Yuanqi first.");
        }
        if (names.size() > 1) {
            find(names.get(1)).ifPresent(server -> end(name, server));
        }
        Files.delete(record);
    }

    /** The living process of that name, if it is still the same one. */
    static Optional<ProcessHandle> find(String name) {
        int blank = name.indexOf(' ');
        return blank < 0
                ? Optional.empty()
                : ProcessHandle.of(Long.parseLong(name.substring(0, blank)))
                        .filter(process -> process.isAlive() && Lifeline.name(process).equals(name));
    }

    static boolean ended(ProcessHandle process, int seconds) {
        try {
            process.onExit().get(seconds, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException | ExecutionException still) {
            return false;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    static void end(String name, ProcessHandle server) {
        Terminal.say(
                "已结束上次运行遗留的 " + name + "（进程 " + server.pid() + "）。 Ended " + name + " left by an earlier run (process "
                        + server.pid() + ").");
        server.destroy();
        if (!ended(server, 8)) {
            server.destroyForcibly();
            ended(server, 4);
        }
    }
}
