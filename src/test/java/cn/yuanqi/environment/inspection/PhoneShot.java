package cn.yuanqi.environment.inspection;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

import javax.imageio.ImageIO;

/** A photo as a phone takes it: held upright, so stored lying, and telling where and when it was taken. */
final class PhoneShot {
    static final String TAKEN = "2026:11:23 08:15:00";
    /** Degrees, minutes and seconds of the latitude, which stand nowhere else in the file. */
    static final int[] LATITUDE = {29, 33, 471_173};
    private static final int IFD0 = 8;
    private static final int GPS = 64;

    private PhoneShot() {
    }

    /** 120 wide and 80 high as stored, red left and blue right; seen upright 80 wide, 120 high, red above. */
    static byte[] jpeg(ByteOrder order) {
        var plain = plain("jpg");
        var file = new ByteArrayOutputStream();
        file.write(plain, 0, 2);
        write(file, segment(0xE1, exif(order)));
        write(file, segment(0xE1, ("http://ns.adobe.com/xap/1.0/\0<x exif:GPSLatitude=\"29,33.47N\"/>")
                .getBytes(StandardCharsets.US_ASCII)));
        file.write(plain, 2, plain.length - 2);
        // Behind the picture some phones put another one, with all it knows.
        write(file, new byte[]{(byte) 0xFF, (byte) 0xD8});
        write(file, segment(0xE1, exif(order)));
        return file.toByteArray();
    }

    static byte[] png(ByteOrder order) {
        var plain = plain("png");
        var file = new ByteArrayOutputStream();
        // Behind the signature and the header, whose length is always the same.
        file.write(plain, 0, 33);
        var exif = exif(order);
        var chunk = ByteBuffer.allocate(12 + exif.length - 6).putInt(exif.length - 6)
                .put("eXIf".getBytes(StandardCharsets.US_ASCII)).put(exif, 6, exif.length - 6);
        write(file, chunk.array());
        file.write(plain, 33, plain.length - 33);
        return file.toByteArray();
    }

    /** The three parts of the latitude as EXIF holds them: what must be nowhere in what we hand out. */
    static byte[] latitude(ByteOrder order) {
        var part = ByteBuffer.allocate(24).order(order);
        for (int i = 0; i < 3; i++) {
            part.putInt(LATITUDE[i]).putInt(i == 2 ? 10_000 : 1);
        }
        return part.array();
    }

    private static byte[] exif(ByteOrder order) {
        var tiff = ByteBuffer.allocate(160).order(order);
        tiff.put((order == ByteOrder.LITTLE_ENDIAN ? "II" : "MM").getBytes(StandardCharsets.US_ASCII));
        tiff.putShort((short) 42).putInt(IFD0).putShort((short) 3);
        entry(tiff, 0x0112, 3, 1).putShort((short) 6).putShort((short) 0);
        entry(tiff, 0x8825, 4, 1).putInt(GPS);
        entry(tiff, 0x0132, 2, 20).putInt(128);
        tiff.putInt(0);
        tiff.position(GPS).putShort((short) 2);
        entry(tiff, 1, 2, 2).put("N\0\0\0".getBytes(StandardCharsets.US_ASCII));
        entry(tiff, 2, 5, 3).putInt(96);
        tiff.putInt(0);
        tiff.position(96).put(latitude(order));
        tiff.position(128).put((TAKEN + "\0").getBytes(StandardCharsets.US_ASCII));
        return ByteBuffer.allocate(166).put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).put(tiff.array()).array();
    }

    private static ByteBuffer entry(ByteBuffer tiff, int tag, int type, int count) {
        return tiff.putShort((short) tag).putShort((short) type).putInt(count);
    }

    private static byte[] segment(int marker, byte[] body) {
        return ByteBuffer.allocate(4 + body.length).put((byte) 0xFF).put((byte) marker)
                .putShort((short) (2 + body.length)).put(body).array();
    }

    private static byte[] plain(String format) {
        var image = new BufferedImage(120, 80, BufferedImage.TYPE_INT_RGB);
        var brush = image.createGraphics();
        brush.setColor(Color.RED);
        brush.fillRect(0, 0, 60, 80);
        brush.setColor(Color.BLUE);
        brush.fillRect(60, 0, 60, 80);
        brush.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static void write(ByteArrayOutputStream file, byte[] bytes) {
        file.write(bytes, 0, bytes.length);
    }
}
