package cn.yuanqi.environment.hj212;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * How many frames the codec alone takes apart in a second of one core, from bytes to factors. Seconds that the thread
 * really ran, since on a busy machine others run in between.
 */
public final class CodecRate {
    /** What one read from a socket brings. */
    private static final int READ = 16 * 1024;

    private CodecRate() {
    }

    /** @return frames a second, measured for so long after as long a warm-up */
    public static double of(List<byte[]> frames, int seconds) {
        byte[] stream = Feeding.join(frames.toArray(byte[][]::new));
        byte[][] reads = new byte[(stream.length + READ - 1) / READ][];
        for (int i = 0; i < reads.length; i++) {
            reads[i] = Arrays.copyOfRange(stream, i * READ, Math.min(stream.length, (i + 1) * READ));
        }
        measure(reads, frames.size(), seconds);
        return measure(reads, frames.size(), seconds);
    }

    private static double measure(byte[][] reads, int expected, int seconds) {
        var threads = ManagementFactory.getThreadMXBean();
        long begin = threads.getCurrentThreadCpuTime();
        long end = begin + TimeUnit.SECONDS.toNanos(seconds);
        long frames = 0;
        long now;
        do {
            int found = once(reads);
            if (found != expected) {
                throw new IllegalStateException(found + " of " + expected + " frames");
            }
            frames += found;
            now = threads.getCurrentThreadCpuTime();
        } while (now < end);
        return frames * 1e9 / (now - begin);
    }

    private static int once(byte[][] reads) {
        Deframer deframer = Feeding.deframer();
        int frames = 0;
        for (byte[] read : reads) {
            for (Found found : deframer.feed(read, 0)) {
                frames += found instanceof Frame frame && !frame.factors().isEmpty() ? 1 : 0;
            }
        }
        for (Found found : deframer.end()) {
            frames += found instanceof Frame ? 1 : 0;
        }
        return frames;
    }
}
