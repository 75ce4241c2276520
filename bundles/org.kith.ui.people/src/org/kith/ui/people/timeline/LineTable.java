package org.kith.ui.people.timeline;

import java.time.Instant;
import java.util.Objects;
import java.util.function.Consumer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.kith.store.InteractionRow;
import org.kith.store.TimelineQuery.Cursor;
import org.kith.ui.Directions;
import org.kith.ui.Names;
import org.kith.ui.PlainText;
import org.kith.ui.When;

/**
 * The virtual table that shows a {@link TimelineList}: lines painted by hand, with their words set all the same for
 * those who hear them. Headings are stepped over. UI thread.
 */
final class LineTable {
    private final Table table;
    private final When when;
    private final Platforms platforms;
    private final RowPainter painter;
    private TimelineList list;
    private Consumer<Happening> selected = entry -> {
    };
    private Consumer<Happening> opened = entry -> {
    };
    private Cursor chosen;
    private int before = -1;

    /**
     * Where one is in the list.
     *
     * @param top     the place of the first visible line; null at the very top
     * @param heading whether that line is the heading before the place
     */
    record Spot(Cursor top, boolean heading) {
    }

    LineTable(Composite parent, Platforms platforms, When when) {
        this.when = when;
        this.platforms = platforms;
        table = new Table(parent, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL);
        painter = new RowPainter(table, platforms, when);
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(Messages.List_column);
        column.setResizable(false);
        Names.of(table, Messages.List_name);
        table.addListener(SWT.Resize, event -> column.setWidth(Math.max(40, table.getClientArea().width)));
        table.addListener(SWT.SetData, this::fill);
        table.addListener(SWT.MeasureItem, event -> event.height = RowPainter.HEIGHT);
        table.addListener(SWT.EraseItem, this::erase);
        table.addListener(SWT.PaintItem, this::paint);
        table.addListener(SWT.MouseMove, this::explain);
        table.addListener(SWT.Selection, event -> select());
        table.addListener(SWT.DefaultSelection, event -> open());
        table.addListener(SWT.FocusIn, event -> focused());
    }

    void bind(TimelineList model) {
        list = model;
    }

    /** Hears which entry is selected; null for none. */
    void onSelected(Consumer<Happening> listener) {
        selected = listener;
    }

    /** Hears of Enter and double clicks. */
    void onOpened(Consumer<Happening> listener) {
        opened = listener;
    }

    Table table() {
        return table;
    }

    /** The selected entry; null for none. */
    Happening selected() {
        return list.entry(table.getSelectionIndex());
    }

    int top() {
        return Math.max(0, table.getTopIndex());
    }

    /** Other lines: from the top, or a place in sight and selected. */
    void begin(Cursor at) {
        count();
        table.clearAll();
        table.deselectAll();
        before = -1;
        chosen = at;
        int index = at == null ? 0 : Math.min(list.places().find(at), table.getItemCount() - 1);
        if (at != null && index >= 0) {
            int visible = Math.max(1, table.getClientArea().height / Math.max(1, table.getItemHeight()));
            table.setTopIndex(Math.max(0, index - visible / 2));
            table.select(index);
            before = index;
        } else {
            table.setTopIndex(0);
        }
        selected.accept(selected());
    }

    Spot spot() {
        int top = top();
        if (top >= list.places().size() || top == 0 && table.getSelectionIndex() < 0) {
            return new Spot(null, false);
        }
        Places.Line line = list.places().line(top);
        return new Spot(line.place(), line.heading() != null);
    }

    /** The same lines read anew: where one was, and what was selected, stay. */
    void goTo(Spot spot) {
        Places places = list.places();
        count();
        table.clearAll();
        int index = chosen == null ? -1 : places.find(chosen);
        boolean there = index >= 0 && index < places.size() && places.line(index).place().equals(chosen);
        if (!there || table.getSelectionIndex() != index) {
            table.deselectAll();
            if (there) {
                table.select(index);
            }
        }
        before = there ? index : -1;
        if (spot.top() != null) {
            int top = Math.min(places.find(spot.top()), Math.max(0, table.getItemCount() - 1));
            if (spot.heading() && top > 0 && places.line(top - 1).heading() != null) {
                top--;
            }
            if (top != table.getTopIndex()) {
                table.setTopIndex(top);
            }
        }
        selected.accept(selected());
    }

    /** Lines have come at the end. */
    void grown(int from) {
        count();
        changed(from, table.getItemCount() - 1);
    }

    /** Lines show something else now. */
    void changed(int from, int to) {
        int last = Math.min(to, table.getItemCount() - 1);
        if (from <= last) {
            table.clear(from, last);
        }
        int index = table.getSelectionIndex();
        if (index >= from && index <= last) {
            selected.accept(selected());
        }
    }

    private void count() {
        int count = list.places().size() + (list.places().next() == null ? 0 : 1);
        if (table.getItemCount() != count) {
            table.setItemCount(count);
        }
    }

    private void fill(Event event) {
        TableItem item = (TableItem) event.item;
        // GTK also asks for rows that it is about to remove
        if (event.index < 0) {
            return;
        }
        item.setData(event.index);
        list.seen(event.index);
        item.setText(0, words(event.index));
    }

    private String words(int index) {
        Places places = list.places();
        if (index >= places.size()) {
            return tail();
        }
        if (places.line(index).heading() != null) {
            return places.line(index).heading();
        }
        Happening entry = list.entry(index);
        if (entry == null) {
            return Messages.List_loading;
        }
        InteractionRow what = entry.what();
        String time = when.words(what.published(), what.precision());
        String text = PlainText.line(PlainText.of(what), 300);
        Object[] parts = {Directions.words(what.direction()), Sentences.of(entry), time, text};
        return NLS.bind(text.isEmpty() ? Messages.List_row : Messages.List_rowWithText, parts);
    }

    private String tail() {
        if (list.isBroken()) {
            return Messages.List_failed;
        }
        if (!list.places().halted()) {
            return Messages.List_loading;
        }
        long reached = list.places().next().published();
        return reached == InteractionRow.NO_TIME ? Messages.List_haltedUnknown
                : NLS.bind(Messages.List_halted, when.date(Instant.ofEpochMilli(reached)));
    }

    private void erase(Event event) {
        boolean isSelected = (event.detail & SWT.SELECTED) != 0;
        event.detail &= ~(SWT.FOREGROUND | SWT.HOT);
        if (isSelected) {
            event.detail &= ~(SWT.SELECTED | SWT.BACKGROUND);
            painter.ground(event.gc, new Rectangle(event.x, event.y, table.getClientArea().width, event.height), true,
                    table.isFocusControl());
        }
    }

    private void paint(Event event) {
        if (!(event.item.getData() instanceof Integer index)) {
            return;
        }
        Rectangle cell = ((TableItem) event.item).getBounds(0);
        cell = new Rectangle(0, event.y, table.getClientArea().width, Math.max(event.height, cell.height));
        Places places = list.places();
        if (index >= places.size()) {
            list.seen(index);
            painter.words(event.gc, cell, tail());
            return;
        }
        String heading = places.line(index).heading();
        Happening entry = list.entry(index);
        if (heading != null) {
            painter.heading(event.gc, cell, heading);
        } else if (entry == null) {
            list.seen(index);
            painter.words(event.gc, cell, Messages.List_loading);
        } else if (list.scope().chat()) {
            painter.message(event.gc, cell, entry);
        } else {
            painter.entry(event.gc, cell, entry);
        }
    }

    private void explain(Event event) {
        TableItem item = table.getItem(new Point(event.x, event.y));
        Happening entry = item != null && item.getData() instanceof Integer index ? list.entry(index) : null;
        String text = entry == null ? null : Explanation.tip(entry, when, platforms);
        if (!Objects.equals(text, table.getToolTipText())) {
            table.setToolTipText(text);
        }
    }

    private void select() {
        int index = table.getSelectionIndex();
        Places places = list.places();
        if (index >= 0 && index < places.size() && places.line(index).heading() != null) {
            int other = index < before && index > 0 ? index - 1 : index + 1;
            table.setSelection(other);
            index = other;
        }
        before = index;
        chosen = index >= 0 && index < places.size() ? places.line(index).place() : null;
        selected.accept(selected());
    }

    private void focused() {
        if (table.getSelectionIndex() < 0 && table.getItemCount() > 1) {
            int first = top();
            table.select(list.places().size() > first && list.places().line(first).heading() != null ? first + 1
                    : first);
            before = table.getSelectionIndex();
            chosen = before >= 0 && before < list.places().size() ? list.places().line(before).place() : null;
            table.redraw();
        }
    }

    private void open() {
        int index = table.getSelectionIndex();
        if (index >= list.places().size() && index >= 0) {
            list.goOn();
        } else if (selected() != null) {
            opened.accept(selected());
        }
    }
}
