package cn.yuanqi.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;

import org.junit.jupiter.api.Test;

class UnansweredTest {
    private final Instant noon = Instant.parse("2026-11-20T04:00:00Z");
    private final Unanswered unanswered = new Unanswered();

    @Test
    void anAnswerEndsTheWait() {
        unanswered.sent("1", new byte[0], noon);
        assertTrue(unanswered.answered("1"));
        assertFalse(unanswered.answered("1"));
        assertEquals(0, unanswered.due(noon.plusSeconds(60)).size());
    }

    @Test
    void aMessageIsRepeatedThreeTimesAndThenGivenUp() {
        unanswered.sent("1", new byte[0], noon);
        assertEquals(0, unanswered.due(noon.plusSeconds(9)).size());
        for (int seconds = 10; seconds <= 30; seconds += 10) {
            assertEquals(1, unanswered.due(noon.plusSeconds(seconds)).size());
        }
        assertEquals(0, unanswered.due(noon.plusSeconds(40)).size());
        assertEquals(0, unanswered.size());
    }
}
