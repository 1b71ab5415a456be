package cn.yuanqi.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderStoreTest extends FileStoreFacts {
    @TempDir
    Path folder;

    @Override
    FileStore store() {
        return new FolderStore(folder.resolve("files"));
    }

    @Test
    void whatAKilledProcessLeftUnfinishedIsNoFileAndIsForgotten() throws IOException {
        var unfinished = Files.createDirectories(folder.resolve("files/.unfinished/park-a")).resolve("ab12");
        Files.writeString(unfinished, "half of a fi");
        Files.setLastModifiedTime(unfinished, FileTime.from(Instant.now().minusSeconds(100)));
        try (var keys = store().keysBefore("park-a", Instant.now())) {
            assertEquals(0, keys.count());
        }
        assertFalse(Files.exists(unfinished));
    }
}
