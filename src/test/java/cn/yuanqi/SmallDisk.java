package cn.yuanqi;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A disk that is soon full: in memory, mounted for as long as a test needs it, where this process may mount. */
final class SmallDisk implements AutoCloseable {
    final Path folder;

    private SmallDisk(Path folder) {
        this.folder = folder;
    }

    static SmallDisk of(String size) throws IOException {
        var folder = Files.createDirectories(Path.of("target", "small-disk")).toAbsolutePath();
        run("umount", folder.toString());
        assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=" + size, "tmpfs", folder.toString()),
                "only root can mount a small disk");
        return new SmallDisk(folder);
    }

    void grow(String size) throws IOException {
        if (!run("mount", "-o", "remount,size=" + size, folder.toString())) {
            throw new IOException("the disk does not grow");
        }
    }

    List<Path> files() throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static boolean run(String... command) {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() {
        run("umount", folder.toString());
    }
}
