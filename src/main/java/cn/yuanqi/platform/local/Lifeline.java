package cn.yuanqi.platform.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A small process between Yuanqi and a server it needs: it ends the server as soon as its own standard input ends, which
 * happens however Yuanqi dies, also by SIGKILL. Works alike on every system with pipes; loads nothing but the JDK.
 */
final class Lifeline {
    private Lifeline() {
    }

    /** First argument: the file that shall name this process and the server; the others: the server's command. */
    public static void main(String[] args) throws Exception {
        List<String> command = Arrays.asList(args).subList(1, args.length);
        Process server = new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.INHERIT)
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(server)));
        Files.write(Path.of(args[0]), List.of(name(ProcessHandle.current()), name(server.toHandle())));
        server.getOutputStream().close();
        Thread watch = new Thread(Lifeline::untilStandardInputEnds);
        watch.setDaemon(true);
        watch.start();
        Runtime.getRuntime().halt(server.waitFor());
    }

    /** A pid alone may be another program's by tomorrow; with its start it is one process for ever. */
    static String name(ProcessHandle process) {
        return process.pid() + " " + process.info().startInstant().map(Object::toString).orElse("-");
    }

    private static void untilStandardInputEnds() {
        try {
            while (System.in.read() >= 0) {
                continue;
            }
        } catch (java.io.IOException broken) {
            // A broken pipe is an end too.
        }
        System.exit(0);
    }

    private static void end(Process server) {
        server.destroy();
        try {
            if (!server.waitFor(4, TimeUnit.SECONDS)) {
                server.destroyForcibly();
            }
        } catch (InterruptedException again) {
            server.destroyForcibly();
        }
    }
}
