package cn.yuanqi.environment.hj212;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import cn.yuanqi.Measurements;

/** The codec alone: a ceiling of the intake. Asserts nothing. */
class CodecBench {
    private static final Map<String, String> FIVE = Map.of("w01018", "150.2", "w21003", "3.1", "w01012", "40", "w01001",
            "7.2", "w01006", "812");

    @Test
    void framesOfFiveFactors() {
        List<byte[]> frames = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            frames.add(Frames.rtd("YQDEMO%018d".formatted(i % 344), "123456",
                    LocalDateTime.of(2026, 11, 1, 0, 0).plusSeconds(i), FIVE));
        }
        Measurements.of(CodecBench.class).found(
                "the codec alone, frames of five factors, %d bytes each".formatted(frames.get(0).length),
                CodecRate.of(frames, 5), "frames/s a core");
    }
}
