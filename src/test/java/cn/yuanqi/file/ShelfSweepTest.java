package cn.yuanqi.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.yuanqi.TwoParks;
import cn.yuanqi.TwoParksTest;
import cn.yuanqi.platform.FileSettings;
import cn.yuanqi.platform.FileStore;
import cn.yuanqi.tenancy.InPark;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class ShelfSweepTest extends TwoParksTest {
    @Inject
    FileStore store;
    @Inject
    FileSettings settings;
    @Inject
    Shelf shelf;
    @Inject
    ShelfSweep sweep;
    @Inject
    InPark inPark;

    /** What earlier test runs left belongs to databases that are no more. */
    @BeforeEach
    void forgetEarlierRuns() {
        for (var park : new String[]{TwoParks.FIRST, TwoParks.SECOND}) {
            try (var old = store.keysBefore(park, Instant.now().minus(Duration.ofHours(2)))) {
                old.toList().forEach(store::delete);
            }
        }
    }

    @Test
    void bytesWithoutARowAreSweptAfterADayAndNoOthers() throws IOException {
        var young = orphan(Duration.ofHours(20));
        var old = orphan(Duration.ofHours(25));
        var kept = inPark.call(TwoParks.SECOND, () -> shelf.keep(upload(), null, null).key);
        age(kept, Duration.ofDays(400));

        sweep.sweep();

        assertThrows(UncheckedIOException.class, () -> store.open(old));
        store.open(young).close();
        store.open(kept).close();
    }

    @Test
    void aStoreThatIsNotOursIsLeftAlone() throws IOException {
        for (int i = 0; i <= ShelfSweep.SUSPICIOUS; i++) {
            orphan(Duration.ofDays(2));
        }
        sweep.sweep();
        try (var left = store.keysBefore(TwoParks.SECOND, Instant.now().minus(Duration.ofDays(1)))) {
            assertEquals(ShelfSweep.SUSPICIOUS + 1, left.count());
        }
    }

    private String orphan(Duration age) throws IOException {
        var key = store.put(TwoParks.SECOND, new ByteArrayInputStream(new byte[]{1}), 1);
        age(key, age);
        return key;
    }

    private void age(String key, Duration age) throws IOException {
        Files.setLastModifiedTime(Path.of(settings.folder()).resolve(key), FileTime.from(Instant.now().minus(age)));
    }

    private Upload upload() {
        try {
            var file = Files.createTempFile("kept", null);
            Files.write(file, Samples.pdf("kept " + UUID.randomUUID()));
            return shelf.check(file, "kept.pdf", "file");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
