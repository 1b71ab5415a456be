package cn.yuanqi.environment.hj212;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Many loggers on one thread, each on a connection of its own, with prepared frames: as little work as can be. */
public final class Flood implements AutoCloseable {
    private static final long STALLED = TimeUnit.SECONDS.toNanos(60);
    private final Selector selector;
    private final List<Line> lines = new ArrayList<>();
    private final ByteBuffer in = ByteBuffer.allocate(64 * 1024);

    /** @param nanos from the moment that each frame was due to its answer, sorted @param seconds for all of them */
    public record Result(double seconds, long[] nanos) {
        public double rate() {
            return nanos.length / seconds;
        }

        /** In ms. */
        public double percentile(double part) {
            return nanos[(int) Math.min(nanos.length - 1, nanos.length * part)] / 1e6;
        }
    }

    private static final class Line {
        private final SocketChannel channel;
        private final ByteBuffer out = ByteBuffer.allocate(32 * 1024).flip();
        private List<byte[]> frames = List.of();
        private long[] due;
        private int sent;
        private int answered;

        Line(SocketChannel channel) {
            this.channel = channel;
        }

        boolean done() {
            return answered == frames.size();
        }
    }

    private Flood(Selector selector) {
        this.selector = selector;
    }

    public static Flood connect(int port, int connections) {
        try {
            var flood = new Flood(Selector.open());
            for (int i = 0; i < connections; i++) {
                var channel = SocketChannel.open(new InetSocketAddress("127.0.0.1", port));
                channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
                channel.configureBlocking(false);
                var line = new Line(channel);
                channel.register(flood.selector, SelectionKey.OP_READ, line);
                flood.lines.add(line);
            }
            return flood;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Sends each line its frames and waits for all answers.
     *
     * @param window how many a line has under way
     * @param rate frames a second of all lines together, in turn; 0 for as fast as they are answered
     */
    public Result run(List<List<byte[]>> frames, int window, double rate) {
        long begin = System.nanoTime();
        int all = 0;
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            line.frames = frames.get(i);
            line.due = new long[line.frames.size()];
            line.sent = 0;
            line.answered = 0;
            for (int k = 0; rate > 0 && k < line.due.length; k++) {
                line.due[k] = begin + (long) (((long) k * lines.size() + i) * 1e9 / rate);
            }
            all += line.due.length;
        }
        var nanos = new long[all];
        int answered = 0;
        long heard = begin;
        try {
            while (answered < all) {
                for (Line line : lines) {
                    send(line, window, rate > 0);
                }
                selector.select(1);
                for (SelectionKey key : selector.selectedKeys()) {
                    answered = take((Line) key.attachment(), nanos, answered);
                    heard = System.nanoTime();
                }
                selector.selectedKeys().clear();
                if (System.nanoTime() - heard > STALLED) {
                    throw new IllegalStateException(answered + " of " + all + " answered, then silence");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        Arrays.sort(nanos);
        return new Result(seconds, nanos);
    }

    private static void send(Line line, int window, boolean paced) throws IOException {
        if (line.sent < line.frames.size() && line.sent - line.answered < window) {
            long now = System.nanoTime();
            line.out.compact();
            while (line.sent < line.frames.size() && line.sent - line.answered < window
                    && (!paced || line.due[line.sent] <= now)
                    && line.out.remaining() >= line.frames.get(line.sent).length) {
                if (!paced) {
                    line.due[line.sent] = now;
                }
                line.out.put(line.frames.get(line.sent++));
            }
            line.out.flip();
        }
        if (line.out.hasRemaining()) {
            line.channel.write(line.out);
        }
    }

    /** Answers of one connection come in the order of its frames, one line each. */
    private int take(Line line, long[] nanos, int before) throws IOException {
        int answered = before;
        in.clear();
        if (line.channel.read(in) < 0 && !line.done()) {
            throw new IOException("a connection was closed");
        }
        in.flip();
        long now = System.nanoTime();
        while (in.hasRemaining()) {
            if (in.get() == '\n') {
                nanos[answered++] = now - line.due[line.answered++];
            }
        }
        return answered;
    }

    @Override
    public void close() {
        try {
            for (Line line : lines) {
                line.channel.close();
            }
            selector.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
