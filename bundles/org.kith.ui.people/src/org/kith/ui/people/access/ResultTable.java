package org.kith.ui.people.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.kith.ui.Icons;
import org.kith.ui.Names;
import org.kith.ui.Palette;
import org.kith.ui.Portraits;
import org.kith.ui.table.TwoLines;

/** The results: beside the first of each group what it is, then a picture, the name, why, and the key. UI thread. */
final class ResultTable {
    private static final int TITLE = 92;
    private static final int SIDE = 12;
    private static final int PICTURE = Portraits.SMALL + 8;
    private static final Set<String> VIEW_ICONS = Set.of("contacts", "card", "timeline", "events", "imports",
            "platforms", "welcome", "log", "help");

    private final Table table;
    private final Portraits portraits;
    private final Icons icons;
    private final List<Found> rows = new ArrayList<>();
    private final List<String> titles = new ArrayList<>();

    ResultTable(Composite parent, Portraits portraits, Icons icons, Consumer<Found> chosen) {
        this.portraits = portraits;
        this.icons = icons;
        table = new Table(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        new TableColumn(table, SWT.NONE).setWidth(TITLE);
        new TableColumn(table, SWT.NONE);
        Names.of(table, Messages.Access_results);
        table.addListener(SWT.MeasureItem, event -> event.height = Math.max(event.height, TwoLines.HEIGHT));
        table.addListener(SWT.EraseItem, event -> event.detail &= ~SWT.FOREGROUND);
        table.addListener(SWT.PaintItem, this::paint);
        table.addListener(SWT.Resize, event -> table.getColumn(1)
                .setWidth(Math.max(TITLE, table.getClientArea().width - table.getColumn(0).getWidth())));
        table.addListener(SWT.MouseUp, event -> {
            TableItem item = event.button == 1 ? table.getItem(new Point(event.x, event.y)) : null;
            if (item != null) {
                chosen.accept(rows.get(table.indexOf(item)));
            }
        });
        table.addListener(SWT.DefaultSelection, event -> {
            if (selected() != null) {
                chosen.accept(selected());
            }
        });
        table.addListener(SWT.MouseMove, this::explain);
    }

    Table widget() {
        return table;
    }

    /** Shows these and selects that one, or the first when it is not among them. */
    void show(List<Section> sections, Found keep) {
        table.setRedraw(false);
        rows.clear();
        titles.clear();
        for (Section section : sections) {
            for (Found found : section.found()) {
                titles.add(found == section.found().getFirst() ? section.title() : "");
                rows.add(found);
            }
        }
        table.setItemCount(rows.size());
        int selected = rows.isEmpty() ? -1 : 0;
        for (int i = 0; i < rows.size(); i++) {
            table.getItem(i).setText(new String[] {titles.get(i), words(rows.get(i))});
            selected = rows.get(i).same(keep) ? i : selected;
        }
        table.setSelection(selected);
        table.setRedraw(true);
        table.redraw();
    }

    /** What is selected; null when there is nothing. */
    Found selected() {
        int index = table.getSelectionIndex();
        return index < 0 || index >= rows.size() ? null : rows.get(index);
    }

    /** The selected row in words, for those who hear it; empty when there is none. */
    String spoken() {
        Found found = selected();
        return found == null ? "" : NLS.bind(Messages.Access_spoken, Section.title(found.kind()), words(found));
    }

    /** Moves the selection; it stops at the ends. */
    void move(int steps) {
        if (!rows.isEmpty()) {
            table.setSelection(Math.clamp(table.getSelectionIndex() + (long) steps, 0, rows.size() - 1));
        }
    }

    /** How many rows are in sight. */
    int page() {
        return Math.max(1, table.getClientArea().height / table.getItemHeight() - 1);
    }

    private static String words(Found found) {
        String words = found.second() == null ? found.first()
                : NLS.bind(Messages.Access_row, found.first(), found.second());
        return found.key().isEmpty() ? words : NLS.bind(Messages.Access_row, words, found.key());
    }

    private void paint(Event event) {
        TableItem item = (TableItem) event.item;
        int index = table.indexOf(item);
        if (index < 0 || index >= rows.size()) {
            return;
        }
        boolean selected = (event.detail & SWT.SELECTED) != 0;
        Rectangle bounds = item.getBounds(event.index);
        Rectangle cell = new Rectangle(bounds.x, event.y, bounds.width, event.height);
        if (event.index == 0) {
            paintTitle(event.gc, cell, titles.get(index), selected);
        } else {
            if (selected) {
                // nothing quieter than the writing can be read on the ground of a selected row
                event.gc.setBackground(event.gc.getForeground());
            }
            paintFound(event.gc, cell, rows.get(index), selected);
        }
    }

    private void paintTitle(GC gc, Rectangle cell, String title, boolean selected) {
        if (!selected) {
            gc.setForeground(Palette.color(Palette.Role.MUTED, table));
        }
        gc.drawText(TwoLines.shortened(gc, title, cell.width - SIDE), cell.x + SIDE,
                cell.y + (cell.height - gc.getFontMetrics().getHeight()) / 2, SWT.DRAW_TRANSPARENT);
    }

    private void paintFound(GC gc, Rectangle cell, Found found, boolean selected) {
        Image image = found.kind() == Found.Kind.PERSON
                ? portraits.small(found.id(), found.first(), found.photo(), this::arrived)
                : icons.of(icon(found), gc.getForeground().getRGB(), Icons.SMALL);
        Rectangle size = image.getBounds();
        gc.drawImage(image, cell.x + (Portraits.SMALL - size.width) / 2, cell.y + (cell.height - size.height) / 2);
        int key = found.key().isEmpty() ? 0 : gc.textExtent(found.key(), SWT.DRAW_TRANSPARENT).x + 2 * SIDE;
        TwoLines.paint(gc, new Rectangle(cell.x + PICTURE, cell.y, cell.width - PICTURE - key - SIDE, cell.height),
                null, found.first(), found.second());
        if (key > 0) {
            if (!selected) {
                gc.setForeground(Palette.color(Palette.Role.MUTED, table));
            }
            gc.drawText(found.key(), cell.x + cell.width - key + SIDE / 2,
                    cell.y + (cell.height - gc.getFontMetrics().getHeight()) / 2, SWT.DRAW_TRANSPARENT);
        }
    }

    private static String icon(Found found) {
        String last = found.id().substring(found.id().lastIndexOf('.') + 1);
        return switch (found.kind()) {
            case PERSON -> "person";
            case VIEW -> VIEW_ICONS.contains(last) ? last : "open";
            case COMMAND -> "forward";
            case EVENT -> "calendar";
            case CIRCLE -> "circle";
        };
    }

    private void arrived() {
        if (!table.isDisposed()) {
            table.redraw();
        }
    }

    /** Shows a row whole in the tooltip, as it may have been cut. */
    private void explain(Event event) {
        TableItem item = table.getItem(new Point(event.x, event.y));
        String text = item == null ? null : words(rows.get(table.indexOf(item))).replace("&", "&&");
        if (!java.util.Objects.equals(text, table.getToolTipText())) {
            table.setToolTipText(text);
        }
    }
}
