package org.kith.core.brief;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Turns a photo upright as its camera says (Exif orientation), which Java does not. Pure; any thread. */
final class Turned {
    private static final int ORIENTATION = 0x0112;

    private Turned() {
    }

    static BufferedImage of(byte[] bytes, BufferedImage image) {
        int quarters = switch (orientation(bytes)) {
            case 3, 4 -> 2;
            case 5, 6 -> 1;
            case 7, 8 -> 3;
            default -> 0;
        };
        if (quarters == 0) {
            return image;
        }
        boolean lying = quarters % 2 == 1;
        int width = lying ? image.getHeight() : image.getWidth();
        int height = lying ? image.getWidth() : image.getHeight();
        BufferedImage upright = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        AffineTransform turn = new AffineTransform();
        turn.translate(width / 2.0, height / 2.0);
        turn.quadrantRotate(quarters);
        turn.translate(-image.getWidth() / 2.0, -image.getHeight() / 2.0);
        Graphics2D graphics = upright.createGraphics();
        graphics.drawImage(image, turn, null);
        graphics.dispose();
        return upright;
    }

    /** 1 to 8; 1 where the file says nothing that can be read. */
    static int orientation(byte[] jpeg) {
        try {
            ByteBuffer file = ByteBuffer.wrap(jpeg);
            if (file.getShort(0) != (short) 0xFFD8) {
                return 1;
            }
            int at = 2;
            while ((file.getShort(at) & 0xFF00) == 0xFF00 && file.getShort(at) != (short) 0xFFDA) {
                if (file.getShort(at) == (short) 0xFFE1 && file.getInt(at + 4) == 0x45786966) {
                    return tag(file.slice(at + 10, file.capacity() - at - 10));
                }
                at += 2 + (file.getShort(at + 2) & 0xFFFF);
            }
            return 1;
        } catch (IndexOutOfBoundsException broken) {
            return 1;
        }
    }

    private static int tag(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + 12 * i;
            if ((tiff.getShort(entry) & 0xFFFF) == ORIENTATION) {
                return tiff.getShort(entry + 8) & 0xFFFF;
            }
        }
        return 1;
    }
}
