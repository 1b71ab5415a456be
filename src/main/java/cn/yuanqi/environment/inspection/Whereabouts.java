package cn.yuanqi.environment.inspection;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Set;

import cn.yuanqi.file.FileType;
import cn.yuanqi.file.Upload;

/**
 * Where a photo was taken, which phones write into it, and which is nobody's business who may see the photo: it is taken
 * out before the file is stored, together with all that may hold it a second time (XMP, IPTC, comments, a second picture
 * behind the first). How the phone was held, when, and the picture itself stay as they are.
 */
final class Whereabouts {
    private static final int APP1 = 0xE1;
    private static final int SCAN = 0xDA;
    private static final int END = 0xD9;
    /** XMP besides EXIF, Photoshop's IPTC, comments. */
    private static final Set<Integer> TALKATIVE = Set.of(APP1, 0xED, 0xFE);
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int GPS = 0x8825;
    private static final int ENTRY = 12;
    private static final int[] SIZES = {0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8};
    private static final int PNG_HEAD = 8;
    private static final int WEBP_HEAD = 12;
    private static final int WEBP_FLAGS = WEBP_HEAD + 8;
    private static final Set<String> WEBP_TALK = Set.of("EXIF", "XMP ");
    private static final Set<String> PNG_TALK = Set.of("eXIf", "iTXt", "tEXt", "zTXt");

    private Whereabouts() {
    }

    /** In place; a file that is no picture stays as it is. */
    static void takeOutOf(Upload upload) {
        try {
            var before = Files.readAllBytes(upload.bytes());
            var after = without(before, upload.type());
            if (!Arrays.equals(before, after)) {
                Files.write(upload.bytes(), after);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    static byte[] without(byte[] picture, FileType type) {
        return switch (type) {
            case JPEG -> jpeg(picture);
            case PNG -> png(picture);
            case WEBP -> webp(picture);
            default -> picture;
        };
    }

    private static byte[] jpeg(byte[] file) {
        var kept = new ByteArrayOutputStream(file.length);
        kept.write(file, 0, Math.min(2, file.length));
        int at = 2;
        while (at + 2 <= file.length) {
            int marker = (file[at] & 0xff) == 0xFF ? file[at + 1] & 0xff : 0xFF;
            if (marker == END) {
                kept.write(file, at, 2);
                break;
            }
            if (marker == 0xFF || at + 4 > file.length) {
                at++;
                continue;
            }
            int end = Math.min(file.length, at + 2 + (ByteBuffer.wrap(file).getShort(at + 2) & 0xffff));
            end = marker == SCAN ? scanned(file, end) : end;
            var segment = Arrays.copyOfRange(file, at, end);
            if (!TALKATIVE.contains(marker) || marker == APP1 && isExif(segment) && quieted(segment)) {
                kept.write(segment, 0, segment.length);
            }
            at = end;
        }
        return kept.toByteArray();
    }

    /** Where the marker behind a scan's data stands; in the data 0xFF is followed by 0, or by the number of a restart. */
    private static int scanned(byte[] file, int from) {
        for (int at = from; at + 1 < file.length; at++) {
            int next = file[at + 1] & 0xff;
            if ((file[at] & 0xff) == 0xFF && next != 0 && next != 0xFF && (next < 0xD0 || next > 0xD7)) {
                return at;
            }
        }
        return file.length;
    }

    private static boolean isExif(byte[] segment) {
        return segment.length > 4 + EXIF.length + 8
                && Arrays.equals(Arrays.copyOfRange(segment, 4, 4 + EXIF.length), EXIF);
    }

    /** @return whether it could be read to its end; else it may say anything, and goes */
    private static boolean quieted(byte[] segment) {
        try {
            var tiff = ByteBuffer.wrap(segment, 4 + EXIF.length, segment.length - 4 - EXIF.length).slice();
            tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            int directory = tiff.getInt(4);
            for (int more = 0; directory != 0 && more < 4; more++) {
                directory = quieted(tiff, directory);
            }
            return true;
        } catch (IndexOutOfBoundsException | IllegalArgumentException broken) {
            return false;
        }
    }

    /** Takes the pointer to the place out of a directory and wipes what it points to. @return the next directory */
    private static int quieted(ByteBuffer tiff, int directory) {
        int entries = tiff.getShort(directory) & 0xffff;
        int end = directory + 2 + entries * ENTRY;
        int next = tiff.getInt(end);
        for (int at = directory + 2; at < end; at += ENTRY) {
            if ((tiff.getShort(at) & 0xffff) == GPS) {
                wipe(tiff, tiff.getInt(at + 8));
                var rest = new byte[end + 4 - at - ENTRY];
                tiff.get(at + ENTRY, rest);
                tiff.put(at, rest);
                tiff.putShort(directory, (short) (entries - 1));
                return next;
            }
        }
        return next;
    }

    private static void wipe(ByteBuffer tiff, int directory) {
        int entries = tiff.getShort(directory) & 0xffff;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * ENTRY;
            int type = tiff.getShort(entry + 2) & 0xffff;
            long size = (tiff.getInt(entry + 4) & 0xffffffffL) * (type < SIZES.length ? SIZES[type] : 0);
            if (size > 4) {
                tiff.put(tiff.getInt(entry + 8), new byte[Math.toIntExact(Math.min(size, tiff.capacity()))]);
            }
        }
        tiff.put(directory, new byte[2 + entries * ENTRY]);
    }

    private static byte[] png(byte[] file) {
        var kept = new ByteArrayOutputStream(file.length);
        kept.write(file, 0, Math.min(PNG_HEAD, file.length));
        int at = PNG_HEAD;
        while (at + 12 <= file.length) {
            int length = ByteBuffer.wrap(file).getInt(at);
            var name = new String(file, at + 4, 4, StandardCharsets.US_ASCII);
            int end = length < 0 || length > file.length - at - 12 ? file.length : at + 12 + length;
            if (!PNG_TALK.contains(name)) {
                kept.write(file, at, end - at);
            }
            at = name.equals("IEND") ? file.length : end;
        }
        kept.write(file, Math.min(at, file.length), Math.max(0, file.length - at));
        return kept.toByteArray();
    }

    /** A list of chunks of even length; the first may say in its flags that there are EXIF and XMP. */
    private static byte[] webp(byte[] file) {
        var riff = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        var kept = ByteBuffer.allocate(file.length).order(ByteOrder.LITTLE_ENDIAN);
        kept.put(file, 0, Math.min(WEBP_HEAD, file.length));
        int at = WEBP_HEAD;
        while (at + 8 <= file.length) {
            var name = new String(file, at, 4, StandardCharsets.US_ASCII);
            long length = riff.getInt(at + 4) & 0xffffffffL;
            int end = (int) Math.min(file.length, at + 8 + length + length % 2);
            if (!WEBP_TALK.contains(name)) {
                kept.put(file, at, end - at);
            }
            at = end;
        }
        if (kept.position() < WEBP_HEAD) {
            return file;
        }
        if (kept.position() > WEBP_FLAGS && file[WEBP_HEAD + 3] == 'X') {
            kept.put(WEBP_FLAGS, (byte) (kept.get(WEBP_FLAGS) & ~0x0C));
        }
        kept.putInt(4, kept.position() - 8);
        return Arrays.copyOf(kept.array(), kept.position());
    }
}
