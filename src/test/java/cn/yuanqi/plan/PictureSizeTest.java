package cn.yuanqi.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import cn.yuanqi.file.FileType;

class PictureSizeTest {
    @TempDir
    Path folder;

    private Path drawn(String format, int width, int height) throws IOException {
        var file = folder.resolve("x." + format);
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, file.toFile());
        return file;
    }

    private Optional<PictureSize> webp(String hex) throws IOException {
        var file = folder.resolve("x.webp");
        Files.write(file, HexFormat.of().parseHex("524946460000000057454250" + hex));
        return PictureSize.of(FileType.WEBP, file);
    }

    @Test
    void pngAndJpegSayHowLargeTheyAre() throws IOException {
        assertEquals(new PictureSize(640, 477), PictureSize.of(FileType.PNG, drawn("png", 640, 477)).orElseThrow());
        assertEquals(new PictureSize(321, 77), PictureSize.of(FileType.JPEG, drawn("jpg", 321, 77)).orElseThrow());
    }

    @Test
    void soDoAllThreeKindsOfWebp() throws IOException {
        assertEquals(new PictureSize(640, 480), webp("56503820000000000000009d012a8002e001").orElseThrow());
        assertEquals(new PictureSize(640, 480), webp("5650384c000000002f7fc27700").orElseThrow());
        assertEquals(new PictureSize(640, 480), webp("56503858000000000000000" + "07f0200df0100").orElseThrow());
    }

    @Test
    void whatIsCutOffSaysNothing() throws IOException {
        var picture = drawn("jpg", 100, 100);
        Files.write(picture, Arrays.copyOf(Files.readAllBytes(picture), 40));
        assertTrue(PictureSize.of(FileType.JPEG, picture).isEmpty());
        assertTrue(webp("56503820").isEmpty());
        assertTrue(webp("41414141000000000000000000000000").isEmpty());
    }

    @Test
    void aPictureThatNoWallShowsIsTooLarge() {
        assertTrue(new PictureSize(7_680, 4_320).fits());
        assertFalse(new PictureSize(12_001, 10).fits());
        assertFalse(new PictureSize(9_000, 9_000).fits());
    }
}
