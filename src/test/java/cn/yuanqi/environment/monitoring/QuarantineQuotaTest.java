package cn.yuanqi.environment.monitoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class QuarantineQuotaTest {
    private static final long HOUR = 3_600_000;
    private final QuarantineQuota quota = new QuarantineQuota(3);

    @Test
    void anMnHasItsShareOfAnHour() {
        assertEquals(3, admitted(10, "MN", "10.0.0."));
        assertTrue(quota.admits("OTHER", "10.0.0.1", 0));
        assertTrue(quota.admits("MN", "10.0.0.1", HOUR));
    }

    @Test
    void aPeerThatChangesItsMnHasItsShareToo() {
        long admitted = IntStream.range(0, 1_000).filter(i -> quota.admits("MN" + i, "10.0.0.1", 0)).count();
        assertEquals(30, admitted);
        assertTrue(quota.admits("MN", "10.0.0.2", 0));
    }

    @Test
    void allTogetherHaveABound() {
        long admitted = IntStream.range(0, 10_000).filter(i -> quota.admits("MN" + i, "peer" + i, 0)).count();
        assertEquals(150, admitted);
        assertFalse(quota.admits("MN", "peer", 0));
    }

    private long admitted(int tries, String mn, String peer) {
        return IntStream.range(0, tries).filter(i -> quota.admits(mn, peer + i, 0)).count();
    }
}
