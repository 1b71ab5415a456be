package cn.yuanqi.environment.inspection;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

import cn.yuanqi.file.FileType;
import cn.yuanqi.file.Upload;
import cn.yuanqi.platform.Language;
import cn.yuanqi.platform.Problem;

/** What is known of a picture without unfolding it, and how it is made small for a printed page. */
final class Picture {
    static final Set<FileType> TYPES = Set.of(FileType.JPEG, FileType.PNG);
    /** A picture may be small as a file and fill the memory when it is unfolded. */
    private static final long MOST_PIXELS = 60_000_000L;
    private static final int PRINTED = 1_000;

    private Picture() {
    }

    /** @throws Problem 422 when it is no JPEG or PNG, cannot be read, or has too many pixels */
    static void mustBe(Upload upload, String field) {
        var words = Language.words(InspectionWords.class);
        if (!TYPES.contains(upload.type())) {
            throw Problem.invalid(field, words.noPhoto());
        }
        try (var bytes = Files.newInputStream(upload.bytes())) {
            var pixels = read(bytes, reader -> (long) reader.getWidth(0) * reader.getHeight(0));
            if (pixels.isEmpty()) {
                throw Problem.invalid(field, words.noPhoto());
            }
            if (pixels.get() > MOST_PIXELS) {
                throw Problem.invalid(field, words.tooManyPixels(MOST_PIXELS / 1_000_000));
            }
        } catch (IOException unreadable) {
            throw Problem.invalid(field, words.noPhoto());
        }
    }

    /** As printed pages take it, turned as its EXIF says and made smaller; empty when it cannot be read. */
    static Optional<String> printed(byte[] bytes) {
        try {
            var small = read(new ByteArrayInputStream(bytes), Picture::small);
            return small.isEmpty() ? Optional.empty() : Optional.of(data(Turn.of(bytes).applied(small.get())));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static BufferedImage small(ImageReader reader) throws IOException {
        int step = Math.max(1, Math.max(reader.getWidth(0), reader.getHeight(0)) / PRINTED);
        var how = reader.getDefaultReadParam();
        how.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, how);
    }

    private static String data(BufferedImage image) {
        var opaque = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        var brush = opaque.createGraphics();
        brush.drawImage(image, 0, 0, Color.WHITE, null);
        brush.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(opaque, "jpeg", out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(out.toByteArray());
    }

    private interface Reading<T> {
        T of(ImageReader reader) throws IOException;
    }

    private static <T> Optional<T> read(InputStream bytes, Reading<T> reading) throws IOException {
        try (ImageInputStream image = ImageIO.createImageInputStream(bytes)) {
            var readers = ImageIO.getImageReaders(image);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            var reader = readers.next();
            try {
                reader.setInput(image, true, true);
                return Optional.of(reading.of(reader));
            } catch (RuntimeException broken) {
                throw new IOException(broken);
            } finally {
                reader.dispose();
            }
        }
    }
}
