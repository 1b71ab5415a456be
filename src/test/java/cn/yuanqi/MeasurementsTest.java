package cn.yuanqi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

class MeasurementsTest {
    private static final Measurement FRAMES = new Measurement("IntakeBench", "frames to durable answers", 20_470.3,
            "frames/s", "plain JDBC in groups", 81_881.2);
    private static final Measurement HEAP = new Measurement("ImportBench", "heap growth", 91.25, "MB", "",
            Double.NaN);

    @Test
    void whatABenchFoundIsReadAsItWasWritten() {
        for (var found : List.of(FRAMES, HEAP)) {
            assertEquals(found, Measurement.of(found.line().strip()));
        }
    }

    @Test
    void aFigureStandsBesideItsCeilingWithTheirRatio() {
        assertEquals("| `IntakeBench` | frames to durable answers | 20,470 frames/s | plain JDBC in groups "
                + "| 81,881 frames/s | 0.250 |", FRAMES.row());
        assertEquals("| `ImportBench` | heap growth | 91.3 MB | – | – | – |", HEAP.row());
    }

    @Test
    void thePageSaysOnWhatMachineItWas() {
        var machine = Machine.described();
        assertTrue(machine.keySet().containsAll(List.of("processor", "memory", "disk", "Java", "database")));
        machine.values().forEach(fact -> assertFalse(fact.isBlank()));
        var page = PerformancePage.text(List.of(FRAMES, HEAP), machine, List.of());
        assertTrue(page.contains("| processor | " + machine.get("processor")), page);
        assertTrue(page.contains(FRAMES.row() + "\n" + HEAP.row()), page);
        assertFalse(page.contains("shortened"), page);
    }

    @Test
    void aRunThatLeftBenchesOutOrMadeThemSmallerIsNotTakenForAWholeOne() {
        assertEquals(List.of("CodecBench"),
                PerformancePage.missing(List.of(FRAMES, HEAP), List.of("CodecBench", "ImportBench", "IntakeBench")));
        assertEquals(List.of("bench.outlets=60"),
                PerformancePage.shortened(Map.of("bench.outlets", "60", "kill.rounds", "20")));
    }
}
