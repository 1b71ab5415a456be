package cn.yuanqi.dashboard;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

class SharedAnswerTest {
    private final SharedAnswer<String, Integer> shared = new SharedAnswer<>();
    private final AtomicInteger sought = new AtomicInteger();

    @Test
    void whoeverAsksAloneSeeksEachTime() {
        assertEquals(1, shared.of("park", sought::incrementAndGet));
        assertEquals(2, shared.of("park", sought::incrementAndGet));
    }

    @Test
    void whoeverComesWhileOneIsSoughtSharesTheNext() {
        var threads = Executors.newCachedThreadPool();
        var begun = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        var first = CompletableFuture.supplyAsync(() -> shared.of("park", () -> {
            begun.countDown();
            join(go);
            return sought.incrementAndGet();
        }), threads);
        join(begun);
        var asking = new AtomicInteger();
        List<CompletableFuture<Integer>> crowd = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            crowd.add(CompletableFuture.supplyAsync(() -> {
                asking.incrementAndGet();
                return shared.of("park", sought::incrementAndGet);
            }, threads));
        }
        await().until(() -> asking.get() == 20);
        assertEquals(100, shared.of("another", () -> 100), "nobody waits for another park");
        go.countDown();
        assertEquals(1, first.join());
        crowd.forEach(one -> assertEquals(true, one.join() >= 2));
        assertEquals(true, sought.get() < 20, "they share");
        threads.shutdown();
    }

    @Test
    void aFailureIsToldAndForgotten() {
        assertThrows(IllegalStateException.class, () -> shared.of("park", () -> {
            throw new IllegalStateException("no database");
        }));
        assertEquals(1, shared.of("park", sought::incrementAndGet));
    }

    private static void join(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
