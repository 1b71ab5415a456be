package cn.yuanqi.plan;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import cn.yuanqi.file.FileType;

/**
 * How large a picture says that it is, without unpacking it: PNG (ISO/IEC 15948 §11.2.2, IHDR), JPEG (ITU-T T.81 B.2.2,
 * a frame header) and WebP (RFC 9649 §2.5 to 2.7).
 *
 * @param width pixels
 * @param height pixels
 */
record PictureSize(int width, int height) {
    /** A wall at 4K has 3,840 × 2,160; four times that is plenty, and what a browser still unpacks without trouble. */
    private static final int LONGEST = 12_000;
    private static final long MOST = 40_000_000;

    /** {@code null} where nothing can be read from it. */
    static Optional<PictureSize> of(FileType type, Path picture) {
        try (var bytes = new DataInputStream(Files.newInputStream(picture))) {
            return Optional.ofNullable(switch (type) {
                case PNG -> png(bytes);
                case JPEG -> jpeg(bytes);
                case WEBP -> webp(bytes);
                default -> null;
            }).filter(size -> size.width > 0 && size.height > 0);
        } catch (IOException tooShort) {
            return Optional.empty();
        }
    }

    boolean fits() {
        return width <= LONGEST && height <= LONGEST && (long) width * height <= MOST;
    }

    private static PictureSize png(DataInputStream bytes) throws IOException {
        bytes.skipNBytes(12);
        return bytes.readInt() == 0x49484452 ? new PictureSize(bytes.readInt(), bytes.readInt()) : null;
    }

    private static PictureSize jpeg(DataInputStream bytes) throws IOException {
        bytes.skipNBytes(2);
        while (true) {
            int marker = marker(bytes);
            int length = bytes.readUnsignedShort();
            boolean frame = marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
            if (frame) {
                bytes.skipNBytes(1);
                int height = bytes.readUnsignedShort();
                return new PictureSize(bytes.readUnsignedShort(), height);
            }
            if (marker == 0xda || length < 2) {
                return null;
            }
            bytes.skipNBytes(length - 2L);
        }
    }

    private static int marker(InputStream bytes) throws IOException {
        int read = bytes.read();
        while (read == 0xff) {
            read = bytes.read();
            if (read != 0xff) {
                return read;
            }
        }
        throw new EOFException("no marker");
    }

    private static PictureSize webp(DataInputStream bytes) throws IOException {
        bytes.skipNBytes(12);
        int chunk = bytes.readInt();
        bytes.skipNBytes(4);
        return switch (chunk) {
            case 0x56503820 -> lossy(bytes);
            case 0x5650384c -> lossless(bytes);
            case 0x56503858 -> {
                bytes.skipNBytes(4);
                yield new PictureSize(little(bytes, 3) + 1, little(bytes, 3) + 1);
            }
            default -> null;
        };
    }

    private static PictureSize lossy(DataInputStream bytes) throws IOException {
        bytes.skipNBytes(6);
        return new PictureSize(little(bytes, 2) & 0x3fff, little(bytes, 2) & 0x3fff);
    }

    private static PictureSize lossless(DataInputStream bytes) throws IOException {
        if (bytes.read() != 0x2f) {
            return null;
        }
        int packed = little(bytes, 4);
        return new PictureSize((packed & 0x3fff) + 1, (packed >>> 14 & 0x3fff) + 1);
    }

    private static int little(DataInputStream bytes, int count) throws IOException {
        int value = 0;
        for (int n = 0; n < count; n++) {
            value |= bytes.readUnsignedByte() << 8 * n;
        }
        return value;
    }
}
