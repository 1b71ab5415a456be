package cn.yuanqi.enterprise.incubation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormClockTest {
    private static final Instant AT = Instant.parse("2026-11-23T01:02:03.456Z");
    private final FormClock clock = new FormClock(() -> "a secret of at least thirty-two characters");

    @Test
    void whatItStampedItReadsInEveryProcessOfTheSameSecret() {
        var stamp = clock.stamp("cq-one", AT);
        assertEquals(Optional.of(AT), clock.opened("cq-one", stamp));
        assertEquals(Optional.of(AT),
                new FormClock(() -> "a secret of at least thirty-two characters").opened("cq-one", stamp));
        assertTrue(new FormClock(() -> "another secret of at least thirty-two characters").opened("cq-one", stamp)
                .isEmpty());
    }

    @Test
    void anotherParksStampAndAnEarlierTimeAreNotBelieved() {
        var stamp = clock.stamp("cq-one", AT);
        assertTrue(clock.opened("cq-two", stamp).isEmpty());
        assertTrue(clock.opened("cq-one", "1" + stamp).isEmpty());
        assertTrue(clock.opened("cq-one", stamp.replaceFirst("\\d+", "1000")).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "1000", "1000.", ".x", "x.y", "99999999999999999999.y", "-5.中文"})
    void whatIsNoStampIsNone(String typed) {
        assertTrue(clock.opened("cq-one", typed).isEmpty());
    }
}
