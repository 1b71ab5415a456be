package cn.yuanqi.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.stream.Stream;

/** Files in a folder: written beside, then renamed, so that a file is there whole or not at all. */
final class FolderStore implements FileStore {
    private static final String UNFINISHED = ".unfinished";

    private final Path root;

    FolderStore(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    @Override
    public String put(String park, InputStream bytes, long length) {
        var key = FileKey.next(park);
        try {
            var unfinished = Files.createDirectories(root.resolve(UNFINISHED).resolve(park))
                    .resolve(key.substring(key.lastIndexOf('/') + 1));
            try {
                write(bytes, length, unfinished);
                var place = place(key);
                Files.createDirectories(place.getParent());
                Files.move(unfinished, place, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException broken) {
            throw new StoreAway(broken);
        }
        return key;
    }

    /** On the disk before it has its name: a power cut must not leave a name with nothing behind it. */
    private static void write(InputStream bytes, long length, Path unfinished) throws IOException {
        try (var channel = FileChannel.open(unfinished, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            long written = bytes.transferTo(Channels.newOutputStream(channel));
            if (written != length) {
                throw new IOException("expected " + length + " bytes, but there were " + written);
            }
            channel.force(true);
        }
    }

    @Override
    public InputStream open(String key) {
        try {
            return Files.newInputStream(place(key));
        } catch (IOException absent) {
            throw new UncheckedIOException(absent);
        }
    }

    @Override
    public void delete(String key) {
        try {
            Files.deleteIfExists(place(key));
        } catch (IOException stuck) {
            throw new UncheckedIOException(stuck);
        }
    }

    @Override
    public Stream<String> keysBefore(String park, Instant before) {
        forgetUnfinished(park, before);
        return older(root.resolve(park), before).map(file -> root.relativize(file).toString().replace('\\', '/'))
                .filter(FileKey::isOurs);
    }

    private void forgetUnfinished(String park, Instant before) {
        try (var left = older(root.resolve(UNFINISHED).resolve(park), before)) {
            for (Path file : left.toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException stuck) {
            throw new UncheckedIOException(stuck);
        }
    }

    private static Stream<Path> older(Path folder, Instant before) {
        try {
            return Files.isDirectory(folder)
                    ? Files.find(folder, 2,
                            (file, is) -> is.isRegularFile() && is.lastModifiedTime().toInstant().isBefore(before))
                    : Stream.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Path place(String key) {
        return root.resolve(FileKey.ours(key));
    }
}
