package cn.yuanqi.environment.inspection;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import cn.yuanqi.file.FileType;

/** What a phone writes into its photos: how it was held is obeyed, where it was taken is taken out. */
class PhonePhotoTest {
    static Stream<ByteOrder> orders() {
        return Stream.of(ByteOrder.LITTLE_ENDIAN, ByteOrder.BIG_ENDIAN);
    }

    @ParameterizedTest
    @MethodSource("orders")
    void aPhoneHeldUprightIsPrintedUpright(ByteOrder order) throws IOException {
        var shot = PhoneShot.jpeg(order);
        assertEquals(120, ImageIO.read(new ByteArrayInputStream(shot)).getWidth(), "stored lying");
        for (var file : new byte[][]{shot, Whereabouts.without(shot, FileType.JPEG)}) {
            var printed = printed(file);
            assertEquals(80, printed.getWidth());
            assertEquals(120, printed.getHeight());
            assertTrue(isRed(printed.getRGB(40, 10)) && isRed(printed.getRGB(40, 50)), "what was left is above");
            assertFalse(isRed(printed.getRGB(40, 70)) || isRed(printed.getRGB(40, 110)));
        }
    }

    @ParameterizedTest
    @MethodSource("orders")
    void wherePhotosWereTakenIsTakenOutAndNothingElse(ByteOrder order) throws IOException {
        var shot = PhoneShot.jpeg(order);
        var kept = Whereabouts.without(shot, FileType.JPEG);
        assertTrue(holds(shot, PhoneShot.latitude(order)) && holds(shot, "GPSLatitude".getBytes()));
        assertFalse(holds(kept, PhoneShot.latitude(order)) || holds(kept, "GPSLatitude".getBytes()));
        assertFalse(holds(kept, order == ByteOrder.BIG_ENDIAN
                ? new byte[]{(byte) 0x88, 0x25}
                : new byte[]{0x25, (byte) 0x88, 4, 0}), "the pointer to the place");
        assertTrue(holds(kept, PhoneShot.TAKEN.getBytes(StandardCharsets.US_ASCII)));
        assertEquals(6, Turn.of(kept).orientation());
        assertSamePicture(shot, kept);
        assertArrayEquals(kept, Whereabouts.without(kept, FileType.JPEG), "once is enough");
    }

    @Test
    void aPngLosesItToo() throws IOException {
        var shot = PhoneShot.png(ByteOrder.BIG_ENDIAN);
        var kept = Whereabouts.without(shot, FileType.PNG);
        assertTrue(holds(shot, PhoneShot.latitude(ByteOrder.BIG_ENDIAN)));
        assertFalse(holds(kept, PhoneShot.latitude(ByteOrder.BIG_ENDIAN)));
        assertSamePicture(shot, kept);
    }

    /** Whatever cannot be followed to its end might still name the place. */
    @Test
    void anExifThatCannotBeReadGoesAltogether() throws IOException {
        var shot = PhoneShot.jpeg(ByteOrder.BIG_ENDIAN);
        // The first directory lies far outside.
        shot[2 + 4 + 6 + 6] = 0x7f;
        var kept = Whereabouts.without(shot, FileType.JPEG);
        assertFalse(holds(kept, PhoneShot.latitude(ByteOrder.BIG_ENDIAN)));
        assertSamePicture(shot, kept);
    }

    @Test
    void everyBeginningOfAFileIsSurvived() {
        var jpeg = PhoneShot.jpeg(ByteOrder.LITTLE_ENDIAN);
        var png = PhoneShot.png(ByteOrder.LITTLE_ENDIAN);
        for (int length = 0; length < jpeg.length; length++) {
            assertTrue(Whereabouts.without(Arrays.copyOf(jpeg, length), FileType.JPEG).length <= length);
        }
        for (int length = 0; length < png.length; length++) {
            assertTrue(Whereabouts.without(Arrays.copyOf(png, length), FileType.PNG).length <= length);
        }
    }

    private static BufferedImage printed(byte[] file) throws IOException {
        var data = Picture.printed(file).orElseThrow();
        return ImageIO.read(
                new ByteArrayInputStream(Base64.getDecoder().decode(data.substring(data.indexOf(',') + 1))));
    }

    private static boolean isRed(int rgb) {
        return (rgb >> 16 & 0xff) > 180 && (rgb & 0xff) < 80;
    }

    private static void assertSamePicture(byte[] one, byte[] other) throws IOException {
        var before = ImageIO.read(new ByteArrayInputStream(one));
        var after = ImageIO.read(new ByteArrayInputStream(other));
        assertArrayEquals(before.getRGB(0, 0, 120, 80, null, 0, 120), after.getRGB(0, 0, 120, 80, null, 0, 120));
    }

    static boolean holds(byte[] file, byte[] sought) {
        for (int at = 0; at + sought.length <= file.length; at++) {
            if (Arrays.equals(file, at, at + sought.length, sought, 0, sought.length)) {
                return true;
            }
        }
        return false;
    }
}
