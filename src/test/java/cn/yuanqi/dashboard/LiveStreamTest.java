package cn.yuanqi.dashboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.ws.rs.sse.OutboundSseEvent;

import org.awaitility.Awaitility;
import org.jboss.resteasy.reactive.server.jaxrs.OutboundSseEventImpl;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.vertx.core.Vertx;

class LiveStreamTest {
    private static final UUID OUTLET = UUID.randomUUID();
    private static Vertx vertx;
    private final Reader reader = new Reader();
    private final AtomicInteger closed = new AtomicInteger();
    private LiveStream stream;

    /** Takes what it asked for and not more. */
    private static final class Reader implements Flow.Subscriber<OutboundSseEvent> {
        private final List<String> seen = new ArrayList<>();
        private volatile boolean complete;

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            throw new UnsupportedOperationException();
        }

        @Override
        public synchronized void onNext(OutboundSseEvent event) {
            seen.add(event.getName() + event.getData());
        }

        @Override
        public void onError(Throwable failed) {
            throw new IllegalStateException(failed);
        }

        @Override
        public void onComplete() {
            complete = true;
        }

        synchronized List<String> seen() {
            return List.copyOf(seen);
        }
    }

    @BeforeAll
    static void start() {
        vertx = Vertx.vertx();
    }

    @AfterAll
    static void stop() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @BeforeEach
    void open() {
        stream = new LiveStream(new Viewer("cq-digital", UUID.randomUUID(), null), reader, vertx.getOrCreateContext(),
                gone -> closed.incrementAndGet());
    }

    @Test
    void aReaderThatLagsLosesOldValuesAndNoAlert() {
        for (int i = 0; i < 3_000; i++) {
            value(i % 10, i);
        }
        for (int i = 0; i < 100; i++) {
            offer(LiveEvent.Name.alert, i);
        }
        stream.request(Long.MAX_VALUE);
        Awaitility.await().until(() -> reader.seen().contains("reading2999"));
        assertEquals("alert0", reader.seen().get(0));
        assertEquals("alert99", reader.seen().get(99));
        assertTrue(reader.seen().size() < 1_000, () -> reader.seen().size() + " values");
    }

    @Test
    void moreValuesThanAnybodyCanReadBecomeTheNewestOfEachFigure() {
        stream.request(Long.MAX_VALUE);
        int all = 100 * LiveValues.IN_A_TURN;
        for (int i = 0; i < all; i++) {
            value(i % 50, i);
        }
        for (int last = all - 50; last < all; last++) {
            var newest = "reading" + last;
            Awaitility.await().until(() -> reader.seen().contains(newest));
        }
        assertEquals("reading0", reader.seen().get(0));
        assertTrue(reader.seen().size() < all / 2, () -> reader.seen().size() + " values");
    }

    @Test
    void fewValuesAllGoThrough() {
        stream.request(Long.MAX_VALUE);
        for (int i = 0; i < LiveValues.IN_A_TURN; i++) {
            value(0, i);
        }
        Awaitility.await().until(() -> reader.seen().size() == LiveValues.IN_A_TURN);
    }

    @Test
    void nothingIsSentThatWasNotAskedFor() {
        offer(LiveEvent.Name.alert, 1);
        offer(LiveEvent.Name.alert, 2);
        stream.request(1);
        Awaitility.await().until(() -> reader.seen().size() == 1);
        stream.request(1);
        Awaitility.await().until(() -> reader.seen().equals(List.of("alert1", "alert2")));
    }

    @Test
    void signsOfLifeDoNotPileUp() {
        for (int i = 0; i < 10; i++) {
            offer(LiveEvent.Name.alive, i);
        }
        stream.request(Long.MAX_VALUE);
        Awaitility.await().until(() -> !reader.seen().isEmpty());
        assertEquals(List.of("alive0"), reader.seen());
    }

    @Test
    void aReaderTooSlowEvenForAlertsIsCutOff() {
        for (int i = 0; i <= 5_000; i++) {
            offer(LiveEvent.Name.alert, i);
        }
        Awaitility.await().until(() -> reader.complete);
        assertTrue(closed.get() >= 1);
        assertEquals(List.of(), reader.seen());
    }

    @Test
    void whoLeavesIsToldNothingMore() {
        stream.cancel();
        offer(LiveEvent.Name.alert, 1);
        stream.request(1);
        assertEquals(1, closed.get());
        assertEquals(List.of(), reader.seen());
    }

    private void offer(LiveEvent.Name name, int number) {
        var event = new OutboundSseEventImpl.BuilderImpl().name(name.name()).data(String.valueOf(number)).build();
        stream.offer(new LiveBus.Written(name, null, () -> event));
    }

    private void value(int figure, int number) {
        var event = new OutboundSseEventImpl.BuilderImpl().name("reading").data(String.valueOf(number)).build();
        stream.offer(new LiveBus.Written(LiveEvent.Name.reading, new LiveEvent.Figure(OUTLET, String.valueOf(figure)),
                () -> event));
    }
}
