package org.kith.ui;

import java.io.ByteArrayInputStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;

/**
 * A photo cut to a disc, in any zoom. Nothing is decoded whose header promises more pixels than a photo has, and
 * whatever cannot be read is null. Pure; any thread.
 */
final class RoundPicture {
    private static final int LARGEST_BYTES = 20_000_000;
    private static final int SAMPLES = 4;
    private static final PaletteData RGB_PALETTE = new PaletteData(0xff0000, 0xff00, 0xff);

    private final int side;
    private final int[] pixels;

    private RoundPicture(int side, int[] pixels) {
        this.side = side;
        this.pixels = pixels;
    }

    /** The middle of a photo, this many pixels wide; null for what is damaged, huge or of an unknown kind. */
    static RoundPicture read(byte[] bytes, int side) {
        if (bytes.length > LARGEST_BYTES || !PixelCount.isSane(bytes)) {
            return null;
        }
        try {
            ImageData[] images = new ImageLoader().load(new ByteArrayInputStream(bytes));
            return images.length == 0 ? null : new RoundPicture(side, square(images[0], side));
        } catch (SWTException | IllegalArgumentException | IndexOutOfBoundsException | NegativeArraySizeException e) {
            // a damaged photo: initials are shown instead
            return null;
        }
    }

    /** The disc, this many pixels wide. */
    ImageData data(int wanted) {
        ImageData data = new ImageData(wanted, wanted, 24, RGB_PALETTE);
        data.alphaData = new byte[wanted * wanted];
        for (int y = 0; y < wanted; y++) {
            for (int x = 0; x < wanted; x++) {
                data.setPixel(x, y, mean(x, y, wanted));
            }
        }
        round(data);
        return data;
    }

    /** Makes an image a disc with a soft edge. */
    static void round(ImageData data) {
        double middle = data.width / 2.0;
        if (data.alphaData == null) {
            data.alphaData = new byte[data.width * data.height];
        }
        for (int y = 0; y < data.height; y++) {
            for (int x = 0; x < data.width; x++) {
                double inside = middle - Math.hypot(x + .5 - middle, y + .5 - middle);
                data.alphaData[y * data.width + x] = (byte) Math.round(255 * Math.clamp(inside + .5, 0, 1));
            }
        }
    }

    private int mean(int x, int y, int wanted) {
        int fromX = x * side / wanted;
        int toX = Math.max(fromX + 1, (x + 1) * side / wanted);
        int fromY = y * side / wanted;
        int toY = Math.max(fromY + 1, (y + 1) * side / wanted);
        int red = 0;
        int green = 0;
        int blue = 0;
        for (int i = fromY; i < toY; i++) {
            for (int j = fromX; j < toX; j++) {
                int pixel = pixels[i * side + j];
                red += pixel >> 16 & 0xff;
                green += pixel >> 8 & 0xff;
                blue += pixel & 0xff;
            }
        }
        int count = (toX - fromX) * (toY - fromY);
        return red / count << 16 | green / count << 8 | blue / count;
    }

    /** Faces are above the middle of a tall picture, so less is cut off there. */
    private static int[] square(ImageData data, int side) {
        int part = Math.min(data.width, data.height);
        int left = (data.width - part) / 2;
        int top = (data.height - part) / 4;
        boolean alpha = data.getTransparencyType() == SWT.TRANSPARENCY_ALPHA;
        int[] pixels = new int[side * side];
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                int red = 0;
                int green = 0;
                int blue = 0;
                for (int s = 0; s < SAMPLES * SAMPLES; s++) {
                    int fromX = left + at(x, s % SAMPLES, side, part);
                    int fromY = top + at(y, s / SAMPLES, side, part);
                    RGB rgb = data.palette.getRGB(data.getPixel(fromX, fromY));
                    int see = alpha ? data.getAlpha(fromX, fromY) : 255;
                    red += over(rgb.red, see);
                    green += over(rgb.green, see);
                    blue += over(rgb.blue, see);
                }
                int count = SAMPLES * SAMPLES;
                pixels[y * side + x] = red / count << 16 | green / count << 8 | blue / count;
            }
        }
        return pixels;
    }

    private static int at(int target, int sample, int side, int part) {
        return (int) ((long) (target * SAMPLES + sample) * part / ((long) side * SAMPLES));
    }

    private static int over(int channel, int alpha) {
        return (channel * alpha + 255 * (255 - alpha)) / 255;
    }
}
