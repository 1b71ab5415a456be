package cn.yuanqi.environment.hj212;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

/** The codec alone. Prints, asserts nothing. */
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
        System.out.printf("codec alone, one core: %.0f frames/s of five factors, %d bytes each%n",
                CodecRate.of(frames, 5), frames.get(0).length);
    }
}
