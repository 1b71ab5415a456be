package cn.yuanqi;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import com.sun.management.OperatingSystemMXBean;

/** What the figures were found on. */
final class Machine {
    private static final OperatingSystemMXBean SYSTEM = (OperatingSystemMXBean) ManagementFactory
            .getOperatingSystemMXBean();
    private static final double GIB = 1L << 30;

    private Machine() {
    }

    static Map<String, String> described() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("processor", processor() + ", " + Runtime.getRuntime().availableProcessors() + " cores");
        facts.put("memory", gib(SYSTEM.getTotalMemorySize()));
        facts.put("disk", disk());
        facts.put("system", SYSTEM.getName() + " " + SYSTEM.getVersion() + ", " + SYSTEM.getArch());
        facts.put("Java", System.getProperty("java.vm.name") + " " + System.getProperty("java.runtime.version")
                + ", at most " + gib(Runtime.getRuntime().maxMemory()) + " heap");
        facts.put("database", database());
        facts.put("load average at the end", String.format(Locale.ROOT, "%.1f", SYSTEM.getSystemLoadAverage()));
        return facts;
    }

    private static String gib(long bytes) {
        return String.format(Locale.ROOT, "%.1f GiB", bytes / GIB);
    }

    /** Linux tells its name; elsewhere the architecture has to do. */
    private static String processor() {
        try (var lines = Files.lines(Path.of("/proc/cpuinfo"))) {
            return lines.filter(line -> line.startsWith("model name")).findFirst()
                    .map(line -> line.substring(line.indexOf(':') + 1).strip()).orElse(SYSTEM.getArch());
        } catch (IOException elsewhere) {
            return SYSTEM.getArch();
        }
    }

    private static String disk() {
        try {
            var store = Files.getFileStore(Path.of("").toAbsolutePath());
            return store.type() + ", " + gib(store.getTotalSpace()) + ", " + gib(store.getUsableSpace())
                    + " of it free";
        } catch (IOException unknown) {
            return "unknown";
        }
    }

    /** The one that the benches used, if one did. */
    private static String database() {
        var url = TestStack.runningDatabase();
        if (url.isEmpty()) {
            return "none";
        }
        try (var connection = DriverManager.getConnection(url.get(), "root", "");
                var row = connection.createStatement().executeQuery("select version(), "
                        + "@@innodb_flush_log_at_trx_commit, @@sync_binlog, @@innodb_buffer_pool_size")) {
            row.next();
            return "%s, flush at commit %d, sync of the binary log %d, buffer pool %s, on the same machine".formatted(
                    row.getString(1), row.getInt(2), row.getInt(3), gib(row.getLong(4)));
        } catch (SQLException away) {
            return "gone: " + away.getMessage();
        }
    }
}
