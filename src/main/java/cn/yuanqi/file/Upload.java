package cn.yuanqi.file;

import java.nio.file.Path;

/**
 * A file that somebody sent and that may be kept: the name and the content agree on what it is.
 *
 * @param name cleaned, to be shown
 * @param size bytes
 * @param sha256 lower-case hex
 * @param bytes where it lies until the request ends
 */
public record Upload(String name, FileType type, long size, String sha256, Path bytes) {

    /** Its bytes are in the store, under this key; no row says so yet. */
    public record Laid(Upload upload, String key) {
    }
}
