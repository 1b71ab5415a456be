package cn.yuanqi.platform;

import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Where bytes lie that are too many for the database: a folder locally, S3 in production. Keys are made here and led by
 * the park; no word of a person ever becomes part of one. What is kept for whom, and who may read it, the rooms know.
 */
public interface FileStore {
    /**
     * Keeps the bytes; when this returns they are there whole, when it throws there is nothing to see of them.
     *
     * @param length bytes that the stream has
     * @return the key to find them by
     * @throws UncheckedIOException when the stream breaks, has another length, or the store cannot be reached
     */
    String put(String park, InputStream bytes, long length);

    /** The bytes, to be closed by the reader. @throws UncheckedIOException when there are none of this key */
    InputStream open(String key);

    /** Forgets the bytes; nothing happens when there are none. */
    void delete(String key);

    /** The keys of this park's bytes that were put before, to be closed. */
    Stream<String> keysBefore(String park, Instant before);

    /** The S3 settings that miss the others; none when all are there, or none is. Read before there is a configuration. */
    static List<String> missingSettings() {
        return missingSettings(name -> Objects.requireNonNullElse(System.getenv(name), System.getProperty(name, "")));
    }

    /** @param setting the value of a name; one that is blank is none, or half a configuration would mean the folder */
    static List<String> missingSettings(UnaryOperator<String> setting) {
        var names = List.of("YUANQI_FILES_S3_ENDPOINT", "YUANQI_FILES_S3_BUCKET", "YUANQI_FILES_S3_ACCESS_KEY",
                "YUANQI_FILES_S3_SECRET_KEY");
        var missing = names.stream().filter(name -> setting.apply(name).isBlank()).toList();
        return missing.size() == names.size() ? List.of() : missing;
    }
}
