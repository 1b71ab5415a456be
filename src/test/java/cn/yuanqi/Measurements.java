package cn.yuanqi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Where benches put what they found: a line each in {@code target}, where {@link PerformancePage} takes it from. A figure
 * stands beside its ceiling: what the same machine does in the same run with nothing of ours in between.
 */
public final class Measurements {
    static final Path LINES = Path.of("target", "measurements.tsv");

    private final String bench;
    private final String ceiling;
    private final double most;

    private Measurements(String bench, String ceiling, double most) {
        this.bench = bench;
        this.ceiling = ceiling;
        this.most = most;
    }

    public static Measurements of(Class<?> bench) {
        return new Measurements(bench.getSimpleName(), "", Double.NaN);
    }

    /** For figures that are of the ceiling's unit. */
    public Measurements beside(String ceiling, double most) {
        return new Measurements(bench, ceiling, most);
    }

    /** Says it on the console and keeps it. */
    public void found(String what, double figure, String unit) {
        var found = new Measurement(bench, what, figure, unit, ceiling, most);
        System.out.println(found.sentence());
        try {
            Files.createDirectories(LINES.getParent());
            Files.writeString(LINES, found.line(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
