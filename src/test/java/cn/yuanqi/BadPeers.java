package cn.yuanqi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import cn.yuanqi.environment.hj212.Frames;
import cn.yuanqi.environment.hj212.LoggerClient;

/** Peers at the loggers' port that take room: many that say nothing, one that never ends its frame, one that never reads. */
final class BadPeers implements AutoCloseable {
    private static final int HEARD = 20;
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private final List<LoggerClient> silent = new ArrayList<>();
    private final Socket deaf = new Socket();
    private final Socket slow = new Socket();

    static BadPeers at(int port, int silent) throws IOException {
        var peers = new BadPeers();
        for (int i = 0; i < silent; i++) {
            peers.silent.add(LoggerClient.connect(port));
        }
        peers.deaf.setReceiveBufferSize(4096);
        peers.deaf.connect(new InetSocketAddress("127.0.0.1", port));
        peers.slow.connect(new InetSocketAddress("127.0.0.1", port));
        peers.slow.getOutputStream().write("##0999ST=32;".getBytes());
        var sending = new Thread(peers::sendUnheard, "deaf peer");
        sending.setDaemon(true);
        sending.start();
        return peers;
    }

    private void sendUnheard() {
        try {
            var frame = frame(320);
            while (!deaf.isClosed()) {
                deaf.getOutputStream().write(frame);
            }
        } catch (IOException cut) {
            // That is what becomes of it, sooner or later.
        }
    }

    /** Some of the silent ones speak at last, and are answered on the connection that they have held all the time. */
    void assertTheSilentAreHeard() {
        int step = silent.size() / HEARD;
        for (int i = 0; i < HEARD; i++) {
            var answer = silent.get(i * step).ask(frame(200 + i));
            assertEquals(true, answer != null && answer.contains("CN=9014"), "connection " + i * step);
        }
    }

    private static byte[] frame(int outlet) {
        return Frames.rtd("YQDEMO%018d".formatted(outlet), "123456",
                LocalDateTime.now(SHANGHAI).minusMinutes(5).withNano(0),
                Map.of("w01018", 55));
    }

    @Override
    public void close() throws IOException {
        deaf.close();
        slow.close();
        silent.forEach(LoggerClient::close);
    }
}
