package org.kith.ui.platforms;

import java.time.Instant;
import java.time.ZoneId;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.kith.core.coverage.CoverageGrid;
import org.kith.model.activity.CoverageState;
import org.kith.model.activity.Direction;
import org.kith.model.activity.SignalKind;
import org.kith.store.InteractionRow;
import org.kith.ui.Palette;
import org.kith.ui.When;
import org.kith.ui.table.TwoLines;

/**
 * A cell of the coverage grid: received above, given below, each with its arrow, a sign and a word; what is unknown is
 * hatched. The same in words for tooltips and for those who hear the table. UI thread.
 */
final class CoveragePainter {
    private static final int SIDE = 6;
    private static final int STEP = 6;
    private static final int FAINT = 110;

    private final Control on;
    private final When when;
    private final ZoneId zone;

    CoveragePainter(Control on, When when, ZoneId zone) {
        this.on = on;
        this.when = when;
        this.zone = zone;
    }

    void paint(GC gc, Rectangle cell, CoverageGrid.Line line, SignalKind kind) {
        int half = cell.height / 2;
        boolean selected = gc.getBackground().equals(gc.getForeground());
        paint(gc, new Rectangle(cell.x, cell.y, cell.width, half), line.cell(kind, Direction.IN), selected);
        paint(gc, new Rectangle(cell.x, cell.y + half, cell.width, half), line.cell(kind, Direction.OUT), selected);
    }

    private void paint(GC gc, Rectangle area, CoverageGrid.Cell cell, boolean selected) {
        Color own = gc.getForeground();
        if (cell.state() == CoverageState.UNKNOWN && !selected) {
            hatch(gc, area);
        }
        boolean seen = cell.state() == CoverageState.OBSERVED;
        if (!selected) {
            gc.setForeground(Palette.color(!seen ? Palette.Role.UNKNOWN
                    : cell.direction() == Direction.IN ? Palette.Role.RECEIVED : Palette.Role.GIVEN, on));
        }
        String text = NLS.bind(Messages.Cell_short, new Object[] {
            cell.direction() == Direction.IN ? "\u2190" : "\u2192", seen ? "\u2713" : cell.state() == CoverageState.NEVER
                    ? "\u2715" : "?", span(cell)});
        String fits = TwoLines.shortened(gc, text, area.width - 2 * SIDE);
        Point size = gc.textExtent(fits, SWT.DRAW_TRANSPARENT);
        int y = area.y + (area.height - size.y) / 2;
        if (cell.state() == CoverageState.UNKNOWN && !selected) {
            Color ground = gc.getBackground();
            gc.setBackground(on.getBackground());
            gc.fillRectangle(area.x + SIDE - 2, y, size.x + 4, size.y);
            gc.setBackground(ground);
        }
        gc.drawText(fits, area.x + SIDE, y, SWT.DRAW_TRANSPARENT);
        gc.setForeground(own);
    }

    private void hatch(GC gc, Rectangle area) {
        Rectangle clip = gc.getClipping();
        Color own = gc.getForeground();
        Rectangle inner = new Rectangle(area.x + 2, area.y + 2, area.width - 4, area.height - 3);
        gc.setClipping(inner.intersection(clip));
        gc.setForeground(Palette.color(Palette.Role.HATCH, on));
        gc.setAlpha(FAINT);
        for (int x = inner.x - inner.height; x < inner.x + inner.width; x += STEP) {
            gc.drawLine(x, inner.y + inner.height, x + inner.height, inner.y);
        }
        gc.setAlpha(255);
        gc.setForeground(own);
        gc.setClipping(clip);
    }

    /** The years that are seen, or the word. */
    private String span(CoverageGrid.Cell cell) {
        if (cell.state() != CoverageState.OBSERVED || cell.to() == InteractionRow.NO_TIME) {
            return CoverageWords.of(cell.state());
        }
        String to = year(cell.to());
        String from = cell.from() == InteractionRow.NO_TIME ? null : year(cell.from());
        return from == null ? NLS.bind(Messages.Cell_until, to) : from.equals(to) ? to
                : NLS.bind(Messages.Cell_years, from, to);
    }

    private String year(long millis) {
        return Integer.toString(Instant.ofEpochMilli(millis).atZone(zone).getYear());
    }

    /** Both directions in words, for a tooltip and for screen readers. */
    String words(CoverageGrid.Line line, SignalKind kind) {
        return NLS.bind(Messages.Cell_both, words(line.cell(kind, Direction.IN)), words(line.cell(kind, Direction.OUT)));
    }

    private String words(CoverageGrid.Cell cell) {
        String state = NLS.bind(Messages.Cell_words, CoverageWords.of(cell.direction()), state(cell));
        return cell.because().isEmpty() || cell.state() == CoverageState.OBSERVED ? state
                : NLS.bind(Messages.Cell_because, state, cell.because());
    }

    /** The state with its dates. */
    String state(CoverageGrid.Cell cell) {
        if (cell.state() != CoverageState.OBSERVED || cell.to() == InteractionRow.NO_TIME) {
            return CoverageWords.of(cell.state());
        }
        String to = when.date(Instant.ofEpochMilli(cell.to()));
        return cell.from() == InteractionRow.NO_TIME ? NLS.bind(Messages.Cell_seenUntil, to)
                : NLS.bind(Messages.Cell_seen, when.date(Instant.ofEpochMilli(cell.from())), to);
    }
}
