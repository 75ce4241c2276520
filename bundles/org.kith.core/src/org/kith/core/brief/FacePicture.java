package org.kith.core.brief;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** A face as a square JPEG of a fixed size, whatever format it comes in. Pure; any thread. */
final class FacePicture {
    /** Pixels a side: 300 to the inch at 22 mm. */
    static final int SIDE = 260;
    private static final int LARGEST_SIDE = 8000;

    private FacePicture() {
    }

    /** The middle of the picture; empty for what Java cannot read. */
    static Optional<byte[]> of(byte[] bytes) {
        try {
            BufferedImage image = read(bytes);
            if (image == null) {
                return Optional.empty();
            }
            int side = Math.min(image.getWidth(), image.getHeight());
            int x = (image.getWidth() - side) / 2;
            int y = (image.getHeight() - side) / 2;
            BufferedImage face = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
            Graphics2D graphics = face.createGraphics();
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, SIDE, SIDE);
            graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            graphics.drawImage(image, 0, 0, SIDE, SIDE, x, y, x + side, y + side, null);
            graphics.dispose();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            return ImageIO.write(face, "jpg", out) ? Optional.of(out.toByteArray()) : Optional.empty();
        } catch (IOException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /** Looks at the size before the pixels are made, so that a small file cannot ask for all the memory. */
    private static BufferedImage read(byte[] bytes) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return null;
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                int width = reader.getWidth(0);
                int height = reader.getHeight(0);
                if (width > LARGEST_SIDE || height > LARGEST_SIDE || width < 1 || height < 1) {
                    return null;
                }
                var parameters = reader.getDefaultReadParam();
                int step = Math.max(1, Math.min(width, height) / (2 * SIDE));
                parameters.setSourceSubsampling(step, step, 0, 0);
                return Turned.of(bytes, reader.read(0, parameters));
            } finally {
                reader.dispose();
            }
        }
    }
}
