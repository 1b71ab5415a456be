package cn.yuanqi.environment.alerting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

class ReactionTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private static Reaction.Times alert(Duration late, Integer acknowledged, Integer closed) {
        var known = NOON.plus(late);
        var id = new UUID(known.toEpochMilli() << 16 | 0x7abc, 42);
        return new Reaction.Times(id, AlertKind.PRE_ALARM, NOON,
                acknowledged == null ? null : known.plusSeconds(acknowledged),
                closed == null ? null : NOON.plusSeconds(closed));
    }

    @Test
    void acknowledgingCountsFromWhenTheParkKnewAndClosingFromWhenItBegan() {
        var reaction = Reaction.of(List.of(alert(Duration.ofHours(9), 60, 40_000)));
        assertEquals(Duration.ofSeconds(60), reaction.toAcknowledge());
        assertEquals(Duration.ofSeconds(40_000), reaction.toClose());
    }

    @Test
    void theMedianIsTheOneInTheMiddleOrBetweenTwo() {
        var three = List.of(alert(Duration.ZERO, 10, null), alert(Duration.ZERO, 500, null),
                alert(Duration.ZERO, 20, null));
        assertEquals(Duration.ofSeconds(20), Reaction.of(three).toAcknowledge());
        assertEquals(Duration.ofSeconds(15),
                Reaction.of(List.of(three.get(0), three.get(2))).toAcknowledge());
    }

    @Test
    void whatWaitsIsCountedAndWeighsNothing() {
        var reaction = Reaction.of(List.of(alert(Duration.ZERO, null, null), alert(Duration.ZERO, 7, null)));
        assertEquals(List.of(2, 1, 0), List.of(reaction.opened(), reaction.acknowledged(), reaction.closed()));
        assertEquals(Duration.ofSeconds(7), reaction.toAcknowledge());
        assertNull(reaction.toClose());
        assertNull(Reaction.of(List.of()).toAcknowledge());
    }

    @Test
    void aClockThatIsAheadMakesNothingNegative() {
        assertEquals(Duration.ZERO, Reaction.of(List.of(alert(Duration.ZERO, -5, -5))).toAcknowledge());
    }

    @Test
    void idsOfAMomentLieBehindItsFirst() {
        var first = Reaction.firstId(NOON);
        assertTrue(first.compareTo(alert(Duration.ZERO, null, null).id()) < 0);
        assertEquals(NOON, Reaction.knownAt(first));
        assertTrue(Reaction.firstId(NOON.plusMillis(1)).compareTo(alert(Duration.ZERO, null, null).id()) > 0);
    }
}
