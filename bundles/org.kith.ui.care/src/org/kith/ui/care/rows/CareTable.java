package org.kith.ui.care.rows;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.kith.ui.Names;
import org.kith.ui.Palette;
import org.kith.ui.Portraits;
import org.kith.ui.table.TwoLines;

/** Lines with a face, who, and why now; headings and sentences among them, which the arrows step over. UI thread. */
final class CareTable {
    private static final int HEIGHT = 44;
    private static final int SIDE = 8;
    private static final int GAP = 10;

    private final Table table;
    private final Portraits portraits;
    private final Font bold;
    private List<CareRow> rows = List.of();
    private Consumer<CareRow> selected = row -> {
    };
    private int before = -1;

    CareTable(Composite parent, Portraits portraits, String name) {
        this.portraits = portraits;
        table = new Table(parent, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL);
        FontData data = table.getFont().getFontData()[0];
        bold = new Font(table.getDisplay(), data.getName(), data.getHeight(), SWT.BOLD);
        table.addListener(SWT.Dispose, event -> bold.dispose());
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(name);
        column.setResizable(false);
        Names.of(table, name);
        table.addListener(SWT.Resize, event -> column.setWidth(Math.max(40, table.getClientArea().width)));
        table.addListener(SWT.MeasureItem, event -> event.height = HEIGHT);
        table.addListener(SWT.EraseItem, this::erase);
        table.addListener(SWT.PaintItem, this::paint);
        table.addListener(SWT.MouseMove, this::explain);
        table.addListener(SWT.Selection, event -> stepped());
    }

    Table widget() {
        return table;
    }

    void onSelected(Consumer<CareRow> listener) {
        selected = listener;
    }

    /** The row one stands on; null when on none. */
    CareRow selected() {
        int at = table.getSelectionIndex();
        return at < 0 || !rows.get(at).stands() ? null : rows.get(at);
    }

    /** Shows other rows; one stays on the same person and thing, or at the same place when it has gone. */
    void show(List<CareRow> other) {
        int at = table.getSelectionIndex();
        CareRow was = at < 0 || at >= rows.size() ? null : rows.get(at);
        rows = other;
        table.setRedraw(false);
        table.setItemCount(other.size());
        for (int i = 0; i < other.size(); i++) {
            table.getItem(i).setText(0, other.get(i).spoken());
        }
        table.setRedraw(true);
        table.deselectAll();
        before = -1;
        int next = was == null ? nearest(0, 1) : find(was, at);
        if (next >= 0) {
            table.setSelection(next);
            before = next;
        }
        if (was == null) {
            table.setTopIndex(0);
        }
        selected.accept(selected());
        table.redraw();
    }

    private int find(CareRow was, int at) {
        for (int i = 0; i < rows.size(); i++) {
            CareRow row = rows.get(i);
            if (row.stands() && row.subject().getClass() == was.subject().getClass()
                    && Objects.equals(row.person(), was.person())
                    && row.keys().equals(was.keys())) {
                return i;
            }
        }
        int next = nearest(Math.min(at, rows.size() - 1), 1);
        return next >= 0 ? next : nearest(rows.size() - 1, -1);
    }

    /** The first row from here on, in a direction, that one can stand on; -1 when there is none. */
    private int nearest(int from, int step) {
        for (int i = Math.max(0, from); i >= 0 && i < rows.size(); i += step) {
            if (rows.get(i).stands()) {
                return i;
            }
        }
        return -1;
    }

    private void stepped() {
        int at = table.getSelectionIndex();
        if (at >= 0 && !rows.get(at).stands()) {
            int step = at >= before ? 1 : -1;
            int next = nearest(at, step);
            next = next >= 0 ? next : nearest(at, -step);
            if (next < 0) {
                table.deselectAll();
            } else {
                table.setSelection(next);
            }
            at = next;
        }
        before = at;
        selected.accept(selected());
    }

    private void erase(Event event) {
        event.detail &= ~(SWT.FOREGROUND | SWT.HOT | SWT.BACKGROUND | SWT.SELECTED | SWT.FOCUSED);
        Rectangle line = new Rectangle(0, event.y, table.getClientArea().width, event.height);
        event.gc.setBackground(table.getBackground());
        event.gc.fillRectangle(line);
        if (table.indexOf((TableItem) event.item) == table.getSelectionIndex()) {
            event.gc.setBackground(Palette.color(Palette.Role.SELECTION, table));
            event.gc.fillRectangle(line);
            if (table.isFocusControl()) {
                event.gc.setBackground(Palette.color(Palette.Role.FOCUS, table));
                event.gc.fillRectangle(line.x, line.y, 3, line.height);
            }
        }
    }

    private void paint(Event event) {
        int at = table.indexOf((TableItem) event.item);
        if (at < 0 || at >= rows.size()) {
            return;
        }
        CareRow row = rows.get(at);
        Rectangle cell = new Rectangle(SIDE, event.y, table.getClientArea().width - 2 * SIDE, event.height);
        if (row.stands()) {
            row(event.gc, cell, row);
        } else if (row.kind() == CareRow.Kind.SENTENCE) {
            sentence(event.gc, cell, row);
        } else {
            heading(event.gc, cell, row.name());
        }
    }

    private void heading(GC gc, Rectangle cell, String words) {
        gc.setFont(bold);
        gc.setForeground(Palette.color(Palette.Role.MUTED, table));
        gc.drawText(TwoLines.shortened(gc, words, cell.width), cell.x,
                cell.y + cell.height - gc.getFontMetrics().getHeight() - 6, SWT.DRAW_TRANSPARENT);
        gc.setFont(table.getFont());
    }

    private void sentence(GC gc, Rectangle cell, CareRow row) {
        gc.setForeground(Palette.color(Palette.Role.DONE, table));
        int line = gc.getFontMetrics().getHeight();
        boolean alone = row.why().isEmpty();
        int y = cell.y + (cell.height - (alone ? line : 2 * line)) / 2;
        middle(gc, cell, row.name(), y);
        gc.setForeground(Palette.color(Palette.Role.MUTED, table));
        middle(gc, cell, row.why(), y + line);
    }

    private static void middle(GC gc, Rectangle cell, String words, int y) {
        String fits = TwoLines.shortened(gc, words, cell.width);
        gc.drawText(fits, cell.x + (cell.width - gc.textExtent(fits, SWT.DRAW_TRANSPARENT).x) / 2, y,
                SWT.DRAW_TRANSPARENT);
    }

    private void row(GC gc, Rectangle cell, CareRow row) {
        Image face = portraits.small(row.person(), row.name(), row.photo(), () -> {
            if (!table.isDisposed()) {
                table.redraw();
            }
        });
        int right = cell.x + cell.width;
        int line = gc.getFontMetrics().getHeight();
        int width = gc.textExtent(row.when(), SWT.DRAW_TRANSPARENT).x;
        gc.setForeground(Palette.color(Palette.Role.MUTED, table));
        gc.drawText(row.when(), right - width, cell.y + (cell.height - 2 * line) / 2, SWT.DRAW_TRANSPARENT);
        gc.drawImage(face, cell.x, cell.y + (cell.height - face.getBounds().height) / 2);
        int x = cell.x + face.getBounds().width + GAP;
        int y = cell.y + (cell.height - 2 * line) / 2;
        gc.setForeground(row.pale() ? Palette.color(Palette.Role.MUTED, table) : table.getForeground());
        gc.setFont(bold);
        gc.drawText(TwoLines.shortened(gc, row.name(), right - width - GAP - x), x, y, SWT.DRAW_TRANSPARENT);
        gc.setFont(table.getFont());
        gc.setForeground(Palette.color(Palette.Role.MUTED, table));
        gc.drawText(TwoLines.shortened(gc, row.why(), right - x), x, y + line, SWT.DRAW_TRANSPARENT);
    }

    /** The whole sentence and the exact time. */
    private void explain(Event event) {
        TableItem item = table.getItem(new Point(event.x, event.y));
        CareRow row = item == null ? null : rows.get(table.indexOf(item));
        String text = row == null || !row.stands() ? null
                : (row.why() + (row.tip() == null ? "" : "\n" + row.tip())).replace("&", "&&");
        if (!Objects.equals(text, table.getToolTipText())) {
            table.setToolTipText(text);
        }
    }
}
