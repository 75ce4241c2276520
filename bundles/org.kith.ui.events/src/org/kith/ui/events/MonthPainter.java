package org.kith.ui.events;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.kith.ui.Palette;
import org.kith.ui.table.TwoLines;

/** Draws a {@link MonthGrid} and knows where its chips are. UI thread. */
final class MonthPainter {
    /** No chip there. */
    static final int NONE = -1;
    /** The words "+2 more". */
    static final int MORE = -2;
    private static final int MOST = 3;
    private static final int PAD = 4;
    private static final int GAP = 2;
    private static final int ROUND = 6;
    /** Where there is no room for the hour. */
    private static final int NARROW = 110;

    private final MonthGrid grid;
    private final EventWords words;
    private int line = 16;

    MonthPainter(MonthGrid grid, EventWords words) {
        this.grid = grid;
        this.words = words;
        GC gc = new GC(grid);
        line = gc.getFontMetrics().getHeight();
        gc.dispose();
    }

    /** The cell of that number. */
    Rectangle cell(int index) {
        Rectangle area = grid.getClientArea();
        int top = line + 2 * PAD;
        int column = index % MonthGrid.DAYS;
        int row = index / MonthGrid.DAYS;
        int x = area.width * column / MonthGrid.DAYS;
        int y = top + (area.height - top) * row / MonthGrid.WEEKS;
        return new Rectangle(x, y, area.width * (column + 1) / MonthGrid.DAYS - x,
                top + (area.height - top) * (row + 1) / MonthGrid.WEEKS - y);
    }

    /** How many chips a day shows, leaving a line for "+2 more" where not all do. */
    private int shown(LocalDate day) {
        int all = grid.events(day).size();
        int fit = Math.max(0, (grid.cell(day).height - line - 2 * PAD - GAP) / (line + 2 + GAP));
        int most = Math.min(MOST, fit);
        return all <= most ? all : Math.min(most, Math.max(0, fit - 1));
    }

    private Rectangle chip(LocalDate day, int number) {
        Rectangle cell = grid.cell(day);
        return new Rectangle(cell.x + 2, cell.y + line + 2 * PAD + number * (line + 2 + GAP), cell.width - PAD - 1,
                line + 2);
    }

    /** The number of the chip at a point, NONE or MORE. */
    int chipAt(LocalDate day, Point at) {
        int shown = shown(day);
        for (int i = 0; i <= shown; i++) {
            if (chip(day, i).contains(at)) {
                return i < shown ? i : grid.events(day).size() > shown ? MORE : NONE;
            }
        }
        return NONE;
    }

    /** The words on a chip. */
    String chip(EventLine one) {
        return one.span().allDay() || !one.span().isOneDay() ? one.title()
                : NLS.bind(Messages.Chip_timed, words.hour(one.span()), one.title());
    }

    void paint(GC gc) {
        gc.setAntialias(SWT.ON);
        gc.setTextAntialias(SWT.ON);
        Rectangle area = grid.getClientArea();
        Color muted = Palette.color(Palette.Role.MUTED, grid);
        gc.setForeground(muted);
        for (int i = 0; i < MonthGrid.DAYS; i++) {
            Rectangle cell = cell(i);
            gc.drawText(TwoLines.shortened(gc, grid.weekday(i), cell.width - 2 * PAD), cell.x + PAD + 2, PAD,
                    SWT.DRAW_TRANSPARENT);
        }
        gc.setForeground(Palette.color(Palette.Role.DIVIDER, grid));
        for (int row = 0; row < MonthGrid.WEEKS; row++) {
            int y = cell(row * MonthGrid.DAYS).y;
            gc.drawLine(0, y, area.width, y);
        }
        for (int i = 0; i < MonthGrid.WEEKS * MonthGrid.DAYS; i++) {
            day(gc, grid.first().plusDays(i), muted);
        }
    }

    private void day(GC gc, LocalDate day, Color muted) {
        Rectangle cell = grid.cell(day);
        boolean focused = day.equals(grid.day());
        if (focused) {
            gc.setBackground(Palette.color(Palette.Role.HOVER, grid));
            gc.fillRectangle(cell.x, cell.y + 1, cell.width, cell.height - 1);
        }
        String number = Integer.toString(day.getDayOfMonth());
        Point size = gc.textExtent(number, SWT.DRAW_TRANSPARENT);
        int x = cell.x + PAD + 2;
        int y = cell.y + PAD;
        if (day.equals(words.today())) {
            int side = Math.max(size.x, size.y) + 2;
            gc.setBackground(Palette.color(Palette.Role.ACCENT, grid));
            gc.fillOval(x + size.x / 2 - side / 2 - 1, y + size.y / 2 - side / 2, side + 1, side + 1);
            gc.setForeground(grid.getBackground());
        } else {
            gc.setForeground(YearMonth.from(day).equals(grid.month()) ? grid.getForeground() : muted);
        }
        gc.drawText(number, x, y, SWT.DRAW_TRANSPARENT);
        List<EventLine> events = grid.events(day);
        int shown = shown(day);
        for (int i = 0; i < shown; i++) {
            chip(gc, chip(day, i), events.get(i));
        }
        if (events.size() > shown && chip(day, shown).y + line <= cell.y + cell.height) {
            Rectangle more = chip(day, shown);
            gc.setForeground(muted);
            gc.drawText(TwoLines.shortened(gc, NLS.bind(shown == 0 ? Messages.Month_some : Messages.Month_more,
                    events.size() - shown), more.width - 2 * PAD), more.x + PAD, more.y + 1, SWT.DRAW_TRANSPARENT);
        }
        if (focused && grid.isFocusControl()) {
            gc.setForeground(Palette.color(Palette.Role.FOCUS, grid));
            gc.setLineWidth(2);
            gc.drawRectangle(cell.x + 1, cell.y + 1, cell.width - 2, cell.height - 2);
            gc.setLineWidth(1);
        }
    }

    private void chip(GC gc, Rectangle at, EventLine one) {
        boolean marked = one.uid().equals(grid.marked());
        Color ground = Palette.color(Palette.Role.EVENT, grid);
        Color text = Palette.color(Palette.Role.EVENT_TEXT, grid);
        gc.setBackground(marked ? text : ground);
        gc.fillRoundRectangle(at.x, at.y, at.width, at.height, ROUND, ROUND);
        gc.setForeground(marked ? ground : text);
        Rectangle clip = gc.getClipping();
        gc.setClipping(at.intersection(clip));
        gc.drawText(TwoLines.shortened(gc, at.width < NARROW ? one.title() : chip(one), at.width - 2 * PAD), at.x + PAD, at.y + 1,
                SWT.DRAW_TRANSPARENT);
        if (one.cancelled()) {
            int middle = at.y + at.height / 2;
            gc.drawLine(at.x + PAD, middle, at.x + at.width - PAD, middle);
        }
        gc.setClipping(clip);
    }
}
