package cn.yuanqi.environment.inspection;

import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How a phone was held when it took a photo (EXIF 2.3, tag 0x0112): 1 upright, 3, 6 and 8 turned, others as upright. */
record Turn(int orientation) {
    private static final int UPRIGHT = 1;
    private static final int TAG = 0x0112;
    private static final int ENTRY = 12;

    /** Of a JPEG with an EXIF segment; anything else counts as upright. */
    static Turn of(byte[] bytes) {
        try {
            var file = ByteBuffer.wrap(bytes);
            if (file.getShort(0) != (short) 0xFFD8) {
                return new Turn(UPRIGHT);
            }
            int at = 2;
            while (at + 10 < bytes.length && (bytes[at] & 0xff) == 0xFF && (bytes[at + 1] & 0xff) != 0xDA) {
                int length = file.getShort(at + 2) & 0xffff;
                if ((bytes[at + 1] & 0xff) == 0xE1 && file.getInt(at + 4) == 0x45786966) {
                    return new Turn(orientation(file.slice(at + 10, length - 8)));
                }
                at += 2 + length;
            }
        } catch (IndexOutOfBoundsException broken) {
            return new Turn(UPRIGHT);
        }
        return new Turn(UPRIGHT);
    }

    private static int orientation(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getShort(directory) & 0xffff;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * ENTRY;
            if ((tiff.getShort(entry) & 0xffff) == TAG) {
                return tiff.getShort(entry + 8) & 0xffff;
            }
        }
        return UPRIGHT;
    }

    BufferedImage applied(BufferedImage image) {
        var quarters = switch (orientation) {
            case 3 -> 2;
            case 6 -> 1;
            case 8 -> 3;
            default -> 0;
        };
        if (quarters == 0) {
            return image;
        }
        int width = image.getWidth();
        int height = image.getHeight();
        var turn = AffineTransform.getQuadrantRotateInstance(quarters);
        var corner = turn.createTransformedShape(new Rectangle(width, height)).getBounds();
        turn.preConcatenate(AffineTransform.getTranslateInstance(-corner.x, -corner.y));
        var turned = new BufferedImage(corner.width, corner.height, BufferedImage.TYPE_INT_RGB);
        new AffineTransformOp(turn, AffineTransformOp.TYPE_NEAREST_NEIGHBOR).filter(rgb(image), turned);
        return turned;
    }

    private static BufferedImage rgb(BufferedImage image) {
        var plain = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        var brush = plain.createGraphics();
        brush.drawImage(image, 0, 0, null);
        brush.dispose();
        return plain;
    }
}
