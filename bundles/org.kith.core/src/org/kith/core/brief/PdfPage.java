package org.kith.core.brief;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What is drawn on one page, in points from its upper left corner. Text is set by Java's own layout, which knows the
 * scripts and directions, and drawn as outlines that say which text they are. One thread.
 */
final class PdfPage {
    /** Fractional, so that outlines do not depend on a screen. */
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    private static final String ELLIPSIS = "\u2026";

    private final double height;
    private final StringBuilder content = new StringBuilder();
    private final List<Integer> pictures = new ArrayList<>();

    /**
     * How text looks.
     *
     * @param size   of the letters in points
     * @param bold   whether heavy
     * @param colour as RRGGBB
     */
    record Style(float size, boolean bold, int colour) {
        double leading() {
            return size * 1.22;
        }
    }

    PdfPage(double height) {
        this.height = height;
    }

    /** Draws a text in at most so many lines, the last one cut with an ellipsis; returns where the next line begins. */
    double text(String text, double x, double y, double width, int lines, Style style) {
        String clean = text.codePoints().filter(c -> !Character.isISOControl(c)
                && Character.getType(c) != Character.FORMAT || c == 0x200C || c == 0x200D)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString().strip();
        if (clean.isEmpty() || lines < 1) {
            return y;
        }
        colour(style.colour());
        content.append("/Span << /ActualText ").append(PdfFile.text(clean)).append(" >> BDC\n");
        double at = y;
        LineBreakMeasurer measurer = measurer(clean, style);
        for (int line = 1; measurer.getPosition() < clean.length(); line++) {
            int from = measurer.getPosition();
            if (line == lines && measurer.nextOffset((float) width) < clean.length()) {
                draw(cut(clean.substring(from), width, style), x, at, style);
                at += style.leading();
                break;
            }
            draw(measurer.nextLayout((float) width), x, at, style);
            at += style.leading();
        }
        content.append("EMC\n");
        return at;
    }

    private static TextLayout cut(String text, double width, Style style) {
        double dots = layout(ELLIPSIS, style).getAdvance();
        int end = Math.min(text.length(), measurer(text, style).nextOffset((float) Math.max(1, width - dots)));
        return layout(text.substring(0, end).stripTrailing() + ELLIPSIS, style);
    }

    private static LineBreakMeasurer measurer(String text, Style style) {
        return new LineBreakMeasurer(attributed(text, style).getIterator(), EXACT);
    }

    private static TextLayout layout(String text, Style style) {
        return new TextLayout(attributed(text, style).getIterator(), EXACT);
    }

    private static AttributedString attributed(String text, Style style) {
        AttributedString string = new AttributedString(text);
        string.addAttribute(TextAttribute.FONT,
                new Font(Font.SANS_SERIF, style.bold() ? Font.BOLD : Font.PLAIN, 1).deriveFont(style.size()));
        return string;
    }

    private void draw(TextLayout layout, double x, double y, Style style) {
        path(layout.getOutline(AffineTransform.getTranslateInstance(x, y + style.size())));
    }

    /** A filled rectangle. */
    void box(double x, double y, double w, double h, int fill) {
        colour(fill);
        content.append(number(x)).append(' ').append(number(height - y - h)).append(' ').append(number(w)).append(' ')
                .append(number(h)).append(" re f\n");
    }

    /** A picture of the file. */
    void picture(int picture, double x, double y, double w, double h) {
        pictures.add(picture);
        content.append("q ").append(number(w)).append(" 0 0 ").append(number(h)).append(' ').append(number(x))
                .append(' ').append(number(height - y - h)).append(" cm /P").append(picture).append(" Do Q\n");
    }

    private void path(Shape shape) {
        double[] p = new double[6];
        double[] last = new double[2];
        boolean any = false;
        PathIterator path = shape.getPathIterator(null);
        boolean even = path.getWindingRule() == PathIterator.WIND_EVEN_ODD;
        for (; !path.isDone(); path.next()) {
            any = true;
            switch (path.currentSegment(p)) {
                case PathIterator.SEG_MOVETO -> step("m", last, p[0], p[1]);
                case PathIterator.SEG_LINETO -> step("l", last, p[0], p[1]);
                case PathIterator.SEG_QUADTO -> step("c", last, last[0] + (p[0] - last[0]) * 2 / 3,
                        last[1] + (p[1] - last[1]) * 2 / 3, p[2] + (p[0] - p[2]) * 2 / 3,
                        p[3] + (p[1] - p[3]) * 2 / 3, p[2], p[3]);
                case PathIterator.SEG_CUBICTO -> step("c", last, p[0], p[1], p[2], p[3], p[4], p[5]);
                default -> content.append("h\n");
            }
        }
        if (any) {
            content.append(even ? "f*\n" : "f\n");
        }
    }

    private void step(String operator, double[] last, double... points) {
        for (int i = 0; i < points.length; i += 2) {
            content.append(number(points[i])).append(' ').append(number(height - points[i + 1])).append(' ');
        }
        content.append(operator).append('\n');
        last[0] = points[points.length - 2];
        last[1] = points[points.length - 1];
    }

    private void colour(int rgb) {
        content.append(number((rgb >> 16 & 255) / 255.0)).append(' ').append(number((rgb >> 8 & 255) / 255.0))
                .append(' ').append(number((rgb & 255) / 255.0)).append(" rg\n");
    }

    /** With two digits after the point, whatever the language of the machine. */
    static String number(double value) {
        String text = String.format(Locale.ROOT, "%.2f", value);
        return text.endsWith(".00") ? text.substring(0, text.length() - 3) : text;
    }

    String content() {
        return content.toString();
    }

    List<Integer> pictures() {
        return pictures;
    }
}
