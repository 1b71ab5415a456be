package cn.yuanqi.environment.hj212;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** A logger for tests, over a real TCP connection; blocking. */
public final class LoggerClient implements AutoCloseable {
    private final Socket socket = new Socket();

    private LoggerClient(int port, int receiveBuffer) throws IOException {
        socket.setTcpNoDelay(true);
        socket.setReceiveBufferSize(receiveBuffer);
        socket.connect(new InetSocketAddress("127.0.0.1", port), 5_000);
    }

    public static LoggerClient connect(int port) {
        return connect(port, 64 * 1024);
    }

    /** With so many bytes of room for answers that are not yet read. */
    static LoggerClient connect(int port, int receiveBuffer) {
        try {
            return new LoggerClient(port, receiveBuffer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public LoggerClient send(byte[] bytes) {
        try {
            socket.getOutputStream().write(bytes);
            socket.getOutputStream().flush();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The next packet of the server, without CR LF; null when none comes in time or the connection ends. */
    public String answer(Duration within) {
        StringBuilder line = new StringBuilder();
        try {
            socket.setSoTimeout((int) within.toMillis());
            InputStream in = socket.getInputStream();
            for (int b = in.read(); b >= 0; b = in.read()) {
                if (b == '\n') {
                    return line.toString();
                }
                if (b != '\r') {
                    line.append((char) b);
                }
            }
            return null;
        } catch (SocketTimeoutException silence) {
            return null;
        } catch (IOException reset) {
            return null;
        }
    }

    public String answer() {
        return answer(Duration.ofSeconds(10));
    }

    /** Sends a packet and waits for its answer. */
    public String ask(byte[] packet) {
        return send(packet).answer();
    }

    /** Whether the server ended the connection within the time; packets that come before are dropped. */
    public boolean closedWithin(Duration within) {
        try {
            socket.setSoTimeout((int) within.toMillis());
            while (socket.getInputStream().read() >= 0) {
                continue;
            }
            return true;
        } catch (SocketTimeoutException open) {
            return false;
        } catch (IOException reset) {
            return true;
        }
    }

    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
