package cn.yuanqi.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class OutboxTest extends TwoParksTest {
    @Inject
    Outbox outbox;
    @Inject
    OutboxSender sender;
    @Inject
    Pigeon pigeon;

    private final UUID event = UUID.randomUUID();

    /** A courier that remembers what it carried, and can be lame or away. */
    @ApplicationScoped
    static class Pigeon implements Courier {
        private final List<UUID> carried = new CopyOnWriteArrayList<>();
        private volatile boolean lame;
        private volatile boolean away;

        @Override
        public String kind() {
            return "pigeon";
        }

        @Override
        public boolean isReady() {
            return !away;
        }

        @Override
        public void deliver(UUID eventId, String payload) {
            if (lame) {
                throw new IllegalStateException("lame");
            }
            carried.add(eventId);
        }

        void be(boolean isLame, boolean isAway) {
            lame = isLame;
            away = isAway;
        }

        long times(UUID eventId) {
            return carried.stream().filter(eventId::equals).count();
        }
    }

    @BeforeEach
    void wake() {
        pigeon.be(false, false);
    }

    @Test
    void whatIsPutGoesOnceAndItsWordsAreForgotten() {
        put();
        sender.send();
        sender.send();
        assertEquals(1, pigeon.times(event));
        assertNotNull(message().sentAt);
        assertNull(message().payload);
    }

    @Test
    void aFactThatIsRolledBackSendsNothing() {
        assertThrows(IllegalStateException.class, () -> QuarkusTransaction.requiringNew().run(() -> {
            outbox.put(TwoParks.FIRST, event, "pigeon", "never");
            throw new IllegalStateException("the fact does not hold");
        }));
        sender.send();
        assertEquals(0, pigeon.times(event));
    }

    @Test
    void theSameEventTwiceIsOneMessage() {
        put();
        put();
        sender.send();
        put();
        sender.send();
        assertEquals(1, pigeon.times(event));
    }

    @Test
    void aSenderThatDiedAfterItsClaimLetsTheMessageGoAgain() {
        put();
        var id = message().id;
        var now = Instant.now();
        assertTrue(in(() -> OutboxMessage.claim(id, now.minusSeconds(120), now.plusSeconds(60))));
        assertFalse(in(() -> OutboxMessage.claim(id, now, now.plusSeconds(60))), "another sender has it");
        sender.send();
        assertEquals(0, pigeon.times(event));
        assertTrue(in(() -> OutboxMessage.claim(id, now.plusSeconds(61), now.minusSeconds(1))), "the claim ran out");
        sender.send();
        assertEquals(1, pigeon.times(event));
    }

    @Test
    void whatDoesNotGoIsTriedLaterAndSaysWhy() {
        put();
        pigeon.be(true, false);
        sender.send();
        pigeon.be(false, false);
        sender.send();
        assertEquals(0, pigeon.times(event), "not due yet");
        assertEquals(1, message().attempts);
        assertEquals("IllegalStateException: lame", message().lastError);
        assertTrue(message().dueAt.isAfter(Instant.now().plusSeconds(20)));
        QuarkusTransaction.requiringNew().run(() -> message().dueAt = Instant.now().minusSeconds(1));
        sender.send();
        assertEquals(1, pigeon.times(event));
    }

    @Test
    void afterTheLastAttemptItIsGivenUpForAllToSee() {
        put();
        long before = outbox.givenUp("pigeon");
        QuarkusTransaction.requiringNew().run(() -> message().attempts = OutboxMessage.MOST_ATTEMPTS - 1);
        pigeon.be(true, false);
        sender.send();
        assertNotNull(message().givenUpAt);
        assertEquals(before + 1, outbox.givenUp("pigeon"));
        assertNotNull(message().payload, "somebody may still send it by hand");
    }

    @Test
    void withoutItsCourierAMessageWaitsUntried() {
        put();
        pigeon.be(false, true);
        sender.send();
        assertEquals(0, message().attempts);
        pigeon.be(false, false);
        sender.send();
        assertEquals(1, pigeon.times(event));
    }

    @Test
    void theDelayDoublesUpToSixHours() {
        assertEquals(Duration.ofSeconds(30), OutboxMessage.delay(1));
        assertEquals(Duration.ofSeconds(60), OutboxMessage.delay(2));
        assertEquals(Duration.ofHours(6), OutboxMessage.delay(11));
        assertEquals(Duration.ofHours(6), OutboxMessage.delay(1000));
    }

    private void put() {
        QuarkusTransaction.requiringNew().run(() -> outbox.put(TwoParks.FIRST, event, "pigeon", "words"));
    }

    private OutboxMessage message() {
        return QuarkusTransaction.joiningExisting()
                .call(() -> OutboxMessage.<OutboxMessage>find("eventId", event).firstResult());
    }

    private static <T> T in(Supplier<T> work) {
        return QuarkusTransaction.requiringNew().call(work::get);
    }
}
