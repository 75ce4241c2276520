package org.kith.ui;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/**
 * The icon family: one SVG an icon under {@code icons/}, drawn in one colour, shown in the foreground of the control it
 * stands on, so that it follows the theme. Panes and handlers ask for images by name; the images belong to this object
 * and live until {@link #close()}. In the context, one for a display. UI thread only; never null.
 */
public final class Icons implements AutoCloseable {
    /** The width and height of an icon in a row, a menu or a button. */
    public static final int SMALL = 16;
    /** The width and height of the icon of an empty state. */
    public static final int LARGE = 48;

    private static final String DRAWN_IN = "#5b8f8b";
    private static final String UNKNOWN = "unknown";

    private final Display display;
    private final Map<String, String> drawings = new HashMap<>();
    private final Map<Wish, Image> images = new HashMap<>();

    private record Wish(String name, RGB color, int size) {
    }

    /** For the controls of this display. */
    public Icons(Display display) {
        this.display = display;
    }

    /** The icon in the control's foreground, 16 points wide; a dashed question mark when there is none of that name. */
    public Image of(String name, Control on) {
        return of(name, on.getForeground().getRGB(), SMALL);
    }

    /** The icon in the control's foreground at another size, for an empty state or a header. */
    public Image of(String name, Control on, int size) {
        return of(name, on.getForeground().getRGB(), size);
    }

    /** The icon in a colour of the palette. */
    public Image of(String name, RGB color, int size) {
        return images.computeIfAbsent(new Wish(name, color, size), this::make);
    }

    private Image make(Wish wish) {
        return new Image(display, (int zoom) -> data(wish, zoom));
    }

    private ImageData data(Wish wish, int zoom) {
        String svg = drawings.computeIfAbsent(wish.name, Icons::drawing);
        byte[] bytes = sized(colored(svg, wish.color), Math.round(wish.size * zoom / 100f))
                .getBytes(StandardCharsets.UTF_8);
        return new ImageData(new ByteArrayInputStream(bytes));
    }

    private static String colored(String svg, RGB color) {
        return svg.replace(DRAWN_IN, "#%02x%02x%02x".formatted(color.red, color.green, color.blue));
    }

    private static String sized(String svg, int pixels) {
        return svg.replaceFirst("width=\"16\" height=\"16\"", "width=\"" + pixels + "\" height=\"" + pixels + "\"");
    }

    private static String drawing(String name) {
        try (InputStream in = Icons.class.getResourceAsStream("/icons/" + name + ".svg")) {
            if (in != null) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
        } catch (IOException e) {
            ILog.of(Icons.class).warn("The icon " + name + " could not be read", e);
        }
        if (name.equals(UNKNOWN)) {
            throw new IllegalStateException("The icons are missing");
        }
        return drawing(UNKNOWN);
    }

    @Override
    public void close() {
        images.values().forEach(Image::dispose);
        images.clear();
    }
}
