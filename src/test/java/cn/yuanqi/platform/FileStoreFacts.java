package cn.yuanqi.platform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every store of files keeps to; each implementation is held to the same. */
abstract class FileStoreFacts {
    private static final Instant LATER = Instant.now().plusSeconds(3_600);

    /** A store in which nothing of these parks lies yet. */
    abstract FileStore store();

    private String put(String park, byte[] bytes) {
        return store().put(park, new ByteArrayInputStream(bytes), bytes.length);
    }

    @Test
    void whatWasPutComesBackByteForByte() throws IOException {
        var large = new byte[3_000_001];
        new Random(7).nextBytes(large);
        for (byte[] bytes : List.of(new byte[0], "园企".getBytes(UTF_8), large)) {
            try (var back = store().open(put("park-a", bytes))) {
                assertArrayEquals(bytes, back.readAllBytes());
            }
        }
    }

    @Test
    void keysAreLedByTheirParkAndNeverTheSame() {
        var one = put("park-b", new byte[]{1});
        var other = put("park-b", new byte[]{1});
        assertTrue(one.startsWith("park-b/"), one);
        assertNotEquals(one, other);
    }

    @Test
    void whatIsDeletedIsGoneAndDeletingItAgainIsNothing() {
        var key = put("park-c", new byte[]{1});
        store().delete(key);
        store().delete(key);
        assertThrows(UncheckedIOException.class, () -> store().open(key));
    }

    @Test
    void aStreamThatBreaksOrHasAnotherLengthLeavesNothing() {
        var broken = new InputStream() {
            private int left = 100_000;

            @Override
            public int read() throws IOException {
                if (left-- <= 0) {
                    throw new IOException("the line is cut");
                }
                return 'x';
            }
        };
        assertThrows(UncheckedIOException.class, () -> store().put("park-d", broken, 200_000));
        assertThrows(UncheckedIOException.class,
                () -> store().put("park-d", new ByteArrayInputStream(new byte[10]), 11));
        assertThrows(UncheckedIOException.class,
                () -> store().put("park-d", new ByteArrayInputStream(new byte[12]), 11));
        assertEquals(List.of(), keys("park-d", LATER));
    }

    @Test
    void aParkListsItsOwnAndOnlyWhatIsOldEnough() {
        var key = put("park-e", new byte[]{1});
        put("park-e2", new byte[]{1});
        assertEquals(List.of(key), keys("park-e", LATER));
        assertEquals(List.of(), keys("park-e", Instant.now().minusSeconds(3_600)));
        assertEquals(List.of(), keys("park-nobody", LATER));
    }

    private List<String> keys(String park, Instant before) {
        try (var keys = store().keysBefore(park, before)) {
            return keys.toList();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../etc/passwd", "park-a/../park-b/x", "/etc/passwd", "park-a", "",
            "park-a/00/../../x"})
    void noKeyOfAnotherFormReachesTheStore(String key) {
        assertThrows(IllegalArgumentException.class, () -> store().open(key));
        assertThrows(IllegalArgumentException.class, () -> store().delete(key));
    }

    @ParameterizedTest
    @ValueSource(strings = {"..", "a/b", "", "Park", "园"})
    void noParkOfAnotherFormReachesTheStore(String park) {
        assertThrows(IllegalArgumentException.class, () -> put(park, new byte[]{1}));
    }
}
