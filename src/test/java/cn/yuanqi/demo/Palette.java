package cn.yuanqi.demo;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/** A picture in few colours: a page has hardly more, and takes a third of the room. */
final class Palette {
    private static final int SHADES = 1 << 15;
    private final long[][] sums = new long[SHADES][4];

    private Palette() {
    }

    /** @param picture PNG or JPEG @param colours at most, up to 256 */
    static byte[] png(byte[] picture, int colours) throws IOException {
        var full = ImageIO.read(new ByteArrayInputStream(picture));
        var palette = new Palette().of(full, colours);
        var few = new BufferedImage(full.getWidth(), full.getHeight(), BufferedImage.TYPE_BYTE_INDEXED,
                model(palette));
        var nearest = IntStream.range(0, SHADES).map(shade -> -1).toArray();
        var raster = few.getRaster();
        for (int y = 0; y < full.getHeight(); y++) {
            for (int x = 0; x < full.getWidth(); x++) {
                int rgb = full.getRGB(x, y);
                int shade = shade(rgb);
                if (nearest[shade] < 0) {
                    nearest[shade] = nearest(palette, rgb);
                }
                raster.setSample(x, y, 0, nearest[shade]);
            }
        }
        return written(few);
    }

    /** As small as the format allows. */
    private static byte[] written(BufferedImage few) throws IOException {
        var written = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("png").next();
        var how = writer.getDefaultWriteParam();
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(0);
        try (var out = ImageIO.createImageOutputStream(written)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(few, null, null), how);
        }
        writer.dispose();
        return written.toByteArray();
    }

    /** Of the shades the common ones that are far apart, each by the mean of its pixels: a rare sign keeps its colour. */
    private int[] of(BufferedImage full, int colours) {
        for (int y = 0; y < full.getHeight(); y++) {
            for (int x = 0; x < full.getWidth(); x++) {
                int rgb = full.getRGB(x, y);
                var sum = sums[shade(rgb)];
                sum[0]++;
                for (int part = 0; part < 3; part++) {
                    sum[part + 1] += rgb >> 8 * part & 0xff;
                }
            }
        }
        var there = Arrays.stream(sums).filter(sum -> sum[0] > 0).toList();
        var apart = new long[there.size()];
        Arrays.fill(apart, 1);
        var palette = new int[Math.min(colours, there.size())];
        for (int at = 0; at < palette.length; at++) {
            int next = IntStream.range(0, apart.length).boxed()
                    .max(Comparator.comparingLong(one -> there.get(one)[0] * apart[one])).orElseThrow();
            palette[at] = mean(there.get(next));
            for (int one = 0; one < apart.length; one++) {
                long distance = distance(palette[at], mean(there.get(one)));
                apart[one] = at == 0 ? distance : Math.min(apart[one], distance);
            }
        }
        return palette;
    }

    private static int mean(long[] sum) {
        return (int) (sum[3] / sum[0] << 16 | sum[2] / sum[0] << 8 | sum[1] / sum[0]);
    }

    /** Five bits of each part. */
    private static int shade(int rgb) {
        return rgb >> 9 & 0x7c00 | rgb >> 6 & 0x3e0 | rgb >> 3 & 0x1f;
    }

    private static int nearest(int[] palette, int rgb) {
        return IntStream.range(0, palette.length).reduce((one, other) -> distance(palette[one], rgb) <= distance(
                palette[other], rgb) ? one : other).orElseThrow();
    }

    private static int distance(int one, int other) {
        return IntStream.of(0, 8, 16).map(shift -> (one >> shift & 0xff) - (other >> shift & 0xff))
                .map(apart -> apart * apart).sum();
    }

    private static IndexColorModel model(int[] palette) {
        var parts = new byte[3][palette.length];
        for (int at = 0; at < palette.length; at++) {
            for (int part = 0; part < 3; part++) {
                parts[part][at] = (byte) (palette[at] >> 8 * (2 - part));
            }
        }
        return new IndexColorModel(8, palette.length, parts[0], parts[1], parts[2]);
    }
}
