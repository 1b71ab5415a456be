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
    private long[] nanos = new long[1 << 16];
    private int answered;
    private int sent;

    /**
     * @param answered within the time @param nanos of all, from the moment that each frame was due to its answer, sorted
     * @param begun by {@link System#nanoTime()}
     */
    public record Result(double seconds, int answered, long[] nanos, long begun) {
        public double rate() {
            return answered / seconds;
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

        int underWay() {
            return sent - answered;
        }

        boolean mayQueue() {
            return sent < frames.size() && out.capacity() - out.remaining() >= frames.get(sent).length;
        }

        void queue(long at) {
            due[sent] = at;
            out.compact();
            out.put(frames.get(sent++));
            out.flip();
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

    /** What each line sends from now on, in order. */
    public void give(List<List<byte[]>> frames) {
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            line.frames = frames.get(i);
            line.due = new long[line.frames.size()];
            line.sent = 0;
            line.answered = 0;
        }
    }

    /** As fast as frames are answered, so many of each line under way; then waits for the last answers. */
    public Result most(int window, double seconds) {
        return run(seconds, () -> {
            for (Line line : lines) {
                long now = System.nanoTime();
                boolean more = line.underWay() < window;
                while (line.underWay() < window && line.mayQueue()) {
                    line.queue(now);
                    sent++;
                }
                if (more || line.out.hasRemaining()) {
                    line.channel.write(line.out);
                }
            }
        });
    }

    /** So many frames a second of all lines together, in turn, however long answers take. */
    public Result paced(double rate, double seconds) {
        long begin = System.nanoTime();
        return run(seconds, () -> {
            long now = System.nanoTime();
            for (long due = due(begin, rate); due <= now; due = due(begin, rate)) {
                var line = lines.get(sent % lines.size());
                if (!line.mayQueue()) {
                    break;
                }
                line.queue(due);
                sent++;
                line.channel.write(line.out);
            }
        });
    }

    private long due(long begin, double rate) {
        return begin + (long) (sent * 1e9 / rate);
    }

    private interface Sending {
        void send() throws IOException;
    }

    private Result run(double seconds, Sending sending) {
        long begin = System.nanoTime();
        long end = begin + (long) (seconds * 1e9);
        answered = 0;
        sent = 0;
        int inTime = 0;
        long heard = begin;
        try {
            for (long now = begin; now < end || answered < sent; now = System.nanoTime()) {
                if (now < end) {
                    inTime = answered;
                    sending.send();
                } else {
                    rest();
                }
                if (selector.select(1) > 0) {
                    heard = now;
                    for (SelectionKey key : selector.selectedKeys()) {
                        take((Line) key.attachment());
                    }
                    selector.selectedKeys().clear();
                }
                if (now - heard > STALLED) {
                    throw new IllegalStateException(answered + " of " + sent + " answered, then silence");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var sorted = Arrays.copyOf(nanos, answered);
        Arrays.sort(sorted);
        return new Result(seconds, inTime, sorted, begin);
    }

    private void rest() throws IOException {
        for (Line line : lines) {
            if (line.out.hasRemaining()) {
                line.channel.write(line.out);
            }
        }
    }

    /** Answers of one connection come in the order of its frames, one line each. */
    private void take(Line line) throws IOException {
        in.clear();
        if (line.channel.read(in) < 0) {
            throw new IOException("a connection was closed");
        }
        in.flip();
        long now = System.nanoTime();
        while (in.hasRemaining()) {
            if (in.get() == '\n') {
                if (answered == nanos.length) {
                    nanos = Arrays.copyOf(nanos, answered * 2);
                }
                nanos[answered++] = now - line.due[line.answered++];
            }
        }
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
