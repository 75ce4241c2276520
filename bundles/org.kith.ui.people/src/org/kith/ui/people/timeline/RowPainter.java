package org.kith.ui.people.timeline;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.kith.model.activity.Audience;
import org.kith.model.activity.Direction;
import org.kith.store.InteractionRow;
import org.kith.ui.Directions;
import org.kith.ui.Palette;
import org.kith.ui.PlainText;
import org.kith.ui.When;
import org.kith.ui.table.TwoLines;

/**
 * Draws the lines of the list: a marker of direction and audience, who and what, where and when, and the words beneath.
 * Nothing in a text is interpreted. UI thread; dispose it with the list.
 */
final class RowPainter {
    static final int HEIGHT = 44;
    private static final int SIDE = 10;
    private static final int MARK = 18;
    private static final int GAP = 10;
    private static final int BADGE = 18;
    private static final int MOST = 300;
    private static final RGB WHITE = new RGB(255, 255, 255);
    private static final RGB BLACK = new RGB(0, 0, 0);

    private final Control on;
    private final Platforms platforms;
    private final When when;
    private final Font bold;
    private final Font small;

    RowPainter(Control on, Platforms platforms, When when) {
        this.on = on;
        this.platforms = platforms;
        this.when = when;
        bold = font(SWT.BOLD, 0);
        small = font(SWT.BOLD, -2);
        on.addListener(SWT.Dispose, event -> {
            bold.dispose();
            small.dispose();
        });
    }

    private Font font(int style, int larger) {
        FontData data = on.getFont().getFontData()[0];
        return new Font(on.getDisplay(), data.getName(), Math.max(6, data.getHeight() + larger), style);
    }

    /** The ground of a line. */
    void ground(GC gc, Rectangle cell, boolean selected, boolean focus) {
        if (selected) {
            gc.setBackground(Palette.color(Palette.Role.SELECTION, on));
            gc.fillRectangle(cell);
            if (focus) {
                gc.setBackground(Palette.color(Palette.Role.FOCUS, on));
                gc.fillRectangle(cell.x, cell.y, 3, cell.height);
            }
        }
    }

    void heading(GC gc, Rectangle cell, String text) {
        gc.setFont(bold);
        gc.setForeground(Palette.color(Palette.Role.MUTED, on));
        int line = gc.getFontMetrics().getHeight();
        gc.drawText(TwoLines.shortened(gc, text, cell.width - 2 * SIDE), cell.x + SIDE, cell.y + cell.height - line - 6,
                SWT.DRAW_TRANSPARENT);
        gc.setFont(on.getFont());
    }

    /** One line of words in the middle, such as one that goes on. */
    void words(GC gc, Rectangle cell, String text) {
        gc.setForeground(Palette.color(Palette.Role.MUTED, on));
        String fits = TwoLines.shortened(gc, text, cell.width - 2 * SIDE);
        Point size = gc.textExtent(fits, SWT.DRAW_TRANSPARENT);
        gc.drawText(fits, cell.x + (cell.width - size.x) / 2, cell.y + (cell.height - size.y) / 2,
                SWT.DRAW_TRANSPARENT);
    }

    void entry(GC gc, Rectangle cell, Happening entry) {
        InteractionRow what = entry.what();
        gc.setAntialias(SWT.ON);
        marker(gc, cell.x + SIDE, cell.y + (cell.height - MARK) / 2, what.direction(), what.audience());
        int left = cell.x + SIDE + MARK + GAP;
        int right = cell.x + cell.width - SIDE;
        int line = gc.getFontMetrics().getHeight();
        String text = PlainText.line(PlainText.of(what), MOST);
        int y = cell.y + (cell.height - (text.isEmpty() ? line : 2 * line)) / 2;
        String time = when.words(what.published(), what.precision());
        int width = gc.textExtent(time, SWT.DRAW_TRANSPARENT).x;
        if (what.published() == InteractionRow.NO_TIME) {
            hatch(gc, new Rectangle(right - width - 4, y, width + 8, line));
        }
        gc.setForeground(Palette.color(Palette.Role.MUTED, on));
        gc.drawText(time, right - width, y, SWT.DRAW_TRANSPARENT);
        badge(gc, right - width - GAP - BADGE, y + (line - BADGE) / 2, what.platform());
        gc.setForeground(on.getForeground());
        gc.drawText(TwoLines.shortened(gc, Sentences.of(entry), right - width - 2 * GAP - BADGE - left), left, y,
                SWT.DRAW_TRANSPARENT);
        if (!text.isEmpty()) {
            gc.setForeground(Palette.color(Palette.Role.MUTED, on));
            gc.drawText(TwoLines.shortened(gc, text, right - left), left, y + line, SWT.DRAW_TRANSPARENT);
        }
    }

    /** A message as in a chat: mine at the right, the others' at the left. */
    void message(GC gc, Rectangle cell, Happening entry) {
        InteractionRow what = entry.what();
        boolean mine = entry.isMine();
        int most = (cell.width - 2 * SIDE) * 4 / 5;
        String by = mine ? Messages.Chat_me : entry.actor() == null ? Messages.Name_Someone
                : PlainText.isolated(entry.actor());
        int line = gc.getFontMetrics().getHeight();
        gc.setFont(small);
        String head = TwoLines.shortened(gc, org.eclipse.osgi.util.NLS.bind(Messages.Chat_head, by,
                when.words(what.published(), what.precision())), most - 2 * GAP);
        int headWidth = gc.textExtent(head, SWT.DRAW_TRANSPARENT).x;
        gc.setFont(on.getFont());
        String text = TwoLines.shortened(gc, PlainText.line(PlainText.of(what), MOST), most - 2 * GAP);
        int width = Math.max(headWidth, gc.textExtent(text, SWT.DRAW_TRANSPARENT).x) + 2 * GAP;
        int x = mine ? cell.x + cell.width - SIDE - width : cell.x + SIDE;
        int inside = cell.height - 6;
        gc.setAntialias(SWT.ON);
        gc.setBackground(Palette.color(mine ? Palette.Role.EVENT : Palette.Role.STRIP, on));
        gc.fillRoundRectangle(x, cell.y + 3, width, inside, 12, 12);
        int y = cell.y + 3 + (inside - 2 * line) / 2;
        gc.setForeground(Directions.color(what.direction(), on));
        gc.setFont(small);
        gc.drawText(head, x + GAP, y + 1, SWT.DRAW_TRANSPARENT);
        gc.setFont(on.getFont());
        gc.setForeground(on.getForeground());
        gc.drawText(text, x + GAP, y + line, SWT.DRAW_TRANSPARENT);
    }

    private void badge(GC gc, int x, int y, String platform) {
        RGB ground = platforms.ground(platform);
        gc.setBackground(new Color(ground));
        gc.fillRoundRectangle(x, y, BADGE, BADGE, 6, 6);
        gc.setForeground(new Color(Palette.contrast(ground, WHITE) >= Palette.contrast(ground, BLACK) ? WHITE : BLACK));
        gc.setFont(small);
        String letters = platforms.monogram(platform);
        Point size = gc.textExtent(letters, SWT.DRAW_TRANSPARENT);
        gc.drawText(letters, x + (BADGE - size.x) / 2, y + (BADGE - size.y) / 2, SWT.DRAW_TRANSPARENT);
        gc.setFont(on.getFont());
    }

    /** Solid for one-to-one, a ring for what others see too, hatched where that is unknown. */
    private void marker(GC gc, int x, int y, Direction direction, Audience audience) {
        Color color = direction == Direction.NONE ? Palette.color(Palette.Role.UNKNOWN, on)
                : Directions.color(direction, on);
        Color ink = color;
        switch (audience) {
            case ONE_TO_ONE -> {
                gc.setBackground(color);
                gc.fillOval(x, y, MARK, MARK);
                ink = on.getBackground();
            }
            case UNKNOWN -> hatch(gc, new Rectangle(x, y, MARK, MARK));
            default -> {
                gc.setForeground(color);
                gc.setLineWidth(1);
                gc.drawOval(x, y, MARK - 1, MARK - 1);
            }
        }
        gc.setForeground(ink);
        arrow(gc, x + MARK / 2, y + MARK / 2, direction);
    }

    private static void arrow(GC gc, int x, int y, Direction direction) {
        gc.setLineWidth(2);
        gc.setLineCap(SWT.CAP_ROUND);
        if (direction == Direction.NONE) {
            gc.drawLine(x - 3, y, x + 3, y);
        } else {
            gc.drawLine(x - 5, y, x + 4, y);
        }
        if (direction == Direction.IN || direction == Direction.MUTUAL) {
            gc.drawPolyline(new int[] {x - 2, y - 3, x - 5, y, x - 2, y + 3});
        }
        if (direction == Direction.OUT || direction == Direction.MUTUAL) {
            gc.drawPolyline(new int[] {x + 2, y - 3, x + 5, y, x + 2, y + 3});
        }
        gc.setLineWidth(1);
    }

    private void hatch(GC gc, Rectangle area) {
        Rectangle before = gc.getClipping();
        gc.setClipping(before.intersection(area));
        gc.setForeground(Palette.color(Palette.Role.HATCH, on));
        gc.setAlpha(90);
        gc.setLineWidth(1);
        for (int x = area.x - area.height; x < area.x + area.width; x += 4) {
            gc.drawLine(x, area.y + area.height, x + area.height, area.y);
        }
        gc.setAlpha(255);
        gc.setClipping(before);
    }
}
