package cn.yuanqi.platform;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;

/** S3Mock: a server that speaks S3, on a free port, in a process that ends with the test run. */
final class S3Server implements AutoCloseable {
    private static final Path JAR = Path.of("target/servers/s3mock.jar");
    private static final Path LOG = Path.of("target/servers/s3mock.log");

    private final Process process;
    private final int port;

    private S3Server(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static S3Server start(String bucket) throws IOException {
        int port = freePort();
        var process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-Xmx256m", "-jar", JAR.toString(),
                "--com.adobe.testing.s3mock.http-port=" + port,
                "--server.port=0", "--com.adobe.testing.s3mock.store.initial-buckets=" + bucket)
                .redirectErrorStream(true).redirectOutput(LOG.toFile()).start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        await("S3Mock answers; see " + LOG).atMost(Duration.ofSeconds(120))
                .until(() -> !process.isAlive() || listens(port));
        if (!process.isAlive()) {
            throw new IOException("S3Mock did not start, see " + LOG);
        }
        return new S3Server(process, port);
    }

    private static int freePort() throws IOException {
        try (var probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        }
    }

    private static boolean listens(int port) {
        try (var probe = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return probe.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    String endpoint() {
        return "http://127.0.0.1:" + port;
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
