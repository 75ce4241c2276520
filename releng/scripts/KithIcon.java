import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.imageio.ImageIO;

/**
 * Draws the program's icon, two rings through one another, as kith.svg and as kith16.png to kith256.png:
 * java releng/scripts/KithIcon.java bundles/org.kith.workbench/icons
 */
public final class KithIcon {
    private static final int[] SIZES = {16, 32, 48, 64, 128, 256};
    private static final double SIDE = 256;
    private static final double RADIUS = 62;
    private static final double LINE = 34;
    private static final double LEFT = 91;
    private static final double RIGHT = 165;
    private static final double MIDDLE = 128;
    private static final Color TEAL = new Color(0x12, 0x8c, 0x82);
    private static final Color AMBER = new Color(0xe5, 0x9a, 0x2c);
    /** Where the left ring goes over the right one, in degrees from three o'clock, against the clock. */
    private static final double OVER_FROM = 20;
    private static final double OVER_LENGTH = 65;

    private KithIcon() {
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        for (int size : SIZES) {
            ImageIO.write(draw(size), "png", folder.resolve("kith" + size + ".png").toFile());
        }
        Files.writeString(folder.resolve("kith.svg"), svg());
    }

    private static BufferedImage draw(int size) {
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.scale(size / SIDE, size / SIDE);
        graphics.setStroke(new BasicStroke((float) LINE, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        graphics.setColor(TEAL);
        graphics.draw(new Ellipse2D.Double(LEFT - RADIUS, MIDDLE - RADIUS, 2 * RADIUS, 2 * RADIUS));
        graphics.setColor(AMBER);
        graphics.draw(new Ellipse2D.Double(RIGHT - RADIUS, MIDDLE - RADIUS, 2 * RADIUS, 2 * RADIUS));
        graphics.setColor(TEAL);
        graphics.draw(new Arc2D.Double(LEFT - RADIUS, MIDDLE - RADIUS, 2 * RADIUS, 2 * RADIUS, OVER_FROM, OVER_LENGTH,
                Arc2D.OPEN));
        graphics.dispose();
        return image;
    }

    private static String svg() {
        return """
                <svg xmlns="http://www.w3.org/2000/svg" width="256" height="256" viewBox="0 0 256 256" fill="none" \
                stroke-width="%.0f">
                <circle cx="%.0f" cy="%.0f" r="%.0f" stroke="%s"/>
                <circle cx="%.0f" cy="%.0f" r="%.0f" stroke="%s"/>
                <path d="M%s A%.0f %.0f 0 0 0 %s" stroke="%s"/>
                </svg>
                """.formatted(LINE, LEFT, MIDDLE, RADIUS, hex(TEAL), RIGHT, MIDDLE, RADIUS, hex(AMBER),
                at(OVER_FROM), RADIUS, RADIUS, at(OVER_FROM + OVER_LENGTH), hex(TEAL));
    }

    private static String at(double degrees) {
        double angle = Math.toRadians(degrees);
        return String.format(Locale.ROOT, "%.2f %.2f", LEFT + RADIUS * Math.cos(angle),
                MIDDLE - RADIUS * Math.sin(angle));
    }

    private static String hex(Color color) {
        return String.format("#%06x", color.getRGB() & 0xffffff);
    }
}
