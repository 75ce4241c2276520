package org.kith.ui.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.kith.ui.Background;
import org.kith.ui.Messages;

/**
 * A virtual table: whatever the number of rows, only the pages in sight are fetched, in the background, and shown as
 * they come. UI thread.
 *
 * @param <T> record of a row
 */
public final class PagedTable<T> {
    private static final int PAGE = 50;

    private final Composite holder;
    private final TableColumnLayout columns = new TableColumnLayout();
    private final Table table;
    private final Length length;
    private final Background background;
    private final Consumer<IStatus> failed;
    private final List<Function<T, String>> texts = new ArrayList<>();
    private final List<Function<T, String>> tips = new ArrayList<>();
    private final List<Painter<T>> painters = new ArrayList<>();
    private final List<Object> orders = new ArrayList<>();
    private final Map<Integer, List<T>> pages = new HashMap<>();
    private final Set<Integer> asked = new HashSet<>();
    private BiConsumer<T, TableItem> decorator = (row, item) -> {
    };
    private Rows<T> rows = Rows.none();
    private Runnable swapped = () -> {
    };
    private Consumer<Object> sorter = order -> {
    };
    private int generation;

    /**
     * Draws a cell instead of its text; the text stays for those who hear the table.
     *
     * @param <R> record of a row
     */
    @FunctionalInterface
    public interface Painter<R> {
        /** Draws; the GC has the row's foreground, of a selected row too. Must be quick. UI thread. */
        void paint(GC gc, Rectangle cell, R row);
    }

    /** An empty table in a parent; style adds to VIRTUAL and FULL_SELECTION. */
    public PagedTable(Composite parent, int style, Background background, Consumer<IStatus> failed) {
        this.background = background;
        this.failed = failed;
        holder = new Composite(parent, SWT.NONE);
        holder.setLayout(columns);
        table = new Table(holder, style | SWT.VIRTUAL | SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        length = new Length(table);
        table.addListener(SWT.SetData, this::fill);
        table.addListener(SWT.MouseMove, this::explain);
    }

    /** What to lay out: the table in a frame that shares its width among the columns. */
    public Composite control() {
        return holder;
    }

    /** The table itself, for selection, focus and key listeners. */
    public Table widget() {
        return table;
    }

    /** Adds a column; the table's width is shared by weight, but no column gets narrower than half its weight. */
    public PagedTable<T> column(String title, int weight, Function<T, String> text) {
        return column(title, weight, weight / 2, text);
    }

    /** The same with the width in pixels that it never falls below. */
    public PagedTable<T> column(String title, int weight, int least, Function<T, String> text) {
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(title);
        column.setMoveable(true);
        WideColumn.share(columns, column, new ColumnWeightData(weight, least, true));
        texts.add(text);
        tips.add(text);
        painters.add(null);
        orders.add(null);
        column.addListener(SWT.Selection, event -> {
            Object order = orders.get(table.indexOf(column));
            if (order != null) {
                sorter.accept(order);
            }
        });
        return this;
    }

    /** Leaves the last added column out while the table is narrower than this, as others need the room more. */
    public PagedTable<T> whenWide(int width) {
        WideColumn.show(holder, columns, table.getColumn(table.getColumnCount() - 1), width);
        return this;
    }

    /** Says more in the tooltip of the last added column than its text does, as a rule the exact time. */
    public PagedTable<T> tip(Function<T, String> text) {
        tips.set(tips.size() - 1, text);
        return this;
    }

    /** Draws the last added column by hand. */
    public PagedTable<T> paint(Painter<T> painter) {
        if (painters.stream().allMatch(Objects::isNull)) {
            table.addListener(SWT.EraseItem, this::erase);
            table.addListener(SWT.PaintItem, this::draw);
        }
        painters.set(painters.size() - 1, painter);
        return this;
    }

    /** Makes all rows at least so high; before rows are shown. */
    public PagedTable<T> rowHeight(int height) {
        table.addListener(SWT.MeasureItem, event -> event.height = Math.max(event.height, height));
        return this;
    }

    /** Lets a click on the last added column's header ask for this order. */
    public PagedTable<T> order(Object order) {
        orders.set(orders.size() - 1, order);
        return this;
    }

    /** Hears which order a click on a header asks for. */
    public void onSort(Consumer<Object> listener) {
        sorter = listener;
    }

    /** Shows an arrow on the column of this order: SWT.UP or SWT.DOWN. */
    public void sorted(Object order, int direction) {
        int at = orders.indexOf(order);
        table.setSortColumn(at < 0 ? null : table.getColumn(at));
        table.setSortDirection(at < 0 ? SWT.NONE : direction);
    }

    /** Widths and order of the columns, for {@link #arrange}. */
    public String arrangement() {
        return Stream.of(table.getColumns()).map(column -> Integer.toString(WideColumn.width(column)))
                .collect(Collectors.joining(",")) + ";" + IntStream.of(table.getColumnOrder())
                        .mapToObj(Integer::toString).collect(Collectors.joining(","));
    }

    /** Gives the columns the shares and the order that they had; what is not understood is left as it is. */
    public void arrange(String arrangement) {
        int[][] parts = Arrangement.read(arrangement, table.getColumnCount());
        if (parts == null) {
            return;
        }
        for (int i = 0; i < parts[0].length; i++) {
            TableColumn column = table.getColumn(i);
            WideColumn.share(columns, column, new ColumnWeightData(parts[0][i], Math.min(parts[0][i], 40), true));
        }
        table.setColumnOrder(parts[1]);
    }

    /** Lets a row be coloured after its texts are set. */
    public PagedTable<T> decorate(BiConsumer<T, TableItem> how) {
        decorator = how;
        return this;
    }

    /** Shows other rows; the selection is cleared. What is in sight is fetched first, so that nothing flickers. */
    public void show(Rows<T> other) {
        show(other, () -> swapped);
    }

    /**
     * The same for whoever keeps something beside the rows.
     *
     * @param exchange runs just before the old rows go, with what is selected of them; what it gives runs when the new
     *                 rows are there. Not called when still others were shown before these had come
     */
    public void show(Rows<T> other, Supplier<Runnable> exchange) {
        int asking = ++generation;
        int page = Math.max(0, table.getTopIndex()) / PAGE;
        int from = page * PAGE;
        int to = Math.min(other.size(), from + PAGE);
        if (from >= to) {
            swap(other, 0, null, exchange);
        } else if (other.inMemory()) {
            swap(other, 0, null, exchange);
        } else {
            background.read(table, () -> other.page(from, to), fetched -> {
                if (asking == generation) {
                    swap(other, page, fetched, exchange);
                }
            }, failed);
        }
    }

    /** Drops rows that were to be shown and have not come yet; what is shown stays. */
    public void keep() {
        generation++;
        asked.retainAll(pages.keySet());
    }

    private void swap(Rows<T> other, int page, List<T> fetched, Supplier<Runnable> exchange) {
        Runnable after = exchange.get();
        rows = other;
        pages.clear();
        asked.clear();
        if (fetched != null) {
            pages.put(page, fetched);
            asked.add(page);
        }
        length.become(other.size());
        after.run();
    }

    /** Selects rows without scrolling there, also ones far down that the widget has not got yet. */
    public void select(int... indices) {
        length.reach(IntStream.of(indices).max().orElse(-1) + 1);
        table.select(indices);
    }

    /** Runs after other rows have come into place, to select what was selected before. */
    public void onShown(Runnable listener) {
        swapped = listener;
    }

    /** The record at an index when it has been fetched; null otherwise. */
    public T row(int index) {
        if (rows.inMemory()) {
            return index < rows.size() ? rows.at(index) : null;
        }
        List<T> page = pages.get(index / PAGE);
        return page == null || index % PAGE >= page.size() ? null : page.get(index % PAGE);
    }

    /** The selected record; null when none is selected or it has not come yet. */
    public T selected() {
        return table.getSelectionIndex() < 0 ? null : row(table.getSelectionIndex());
    }

    private void fill(Event event) {
        TableItem item = (TableItem) event.item;
        int index = event.index;
        T row = row(index);
        if (row == null) {
            item.setText(0, Messages.Table_loading);
            ask(index / PAGE);
            return;
        }
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i).apply(row);
            item.setText(i, text == null ? "" : text);
        }
        decorator.accept(row, item);
    }

    private void erase(Event event) {
        if (painters.get(event.index) != null && row(table.indexOf((TableItem) event.item)) != null) {
            event.detail &= ~SWT.FOREGROUND;
        }
    }

    private void draw(Event event) {
        Painter<T> painter = painters.get(event.index);
        TableItem item = (TableItem) event.item;
        T row = painter == null ? null : row(table.indexOf(item));
        if (row != null) {
            Rectangle bounds = item.getBounds(event.index);
            Rectangle cell = new Rectangle(bounds.x, event.y, bounds.width, event.height);
            Rectangle clip = event.gc.getClipping();
            event.gc.setClipping(cell.intersection(clip));
            if ((event.detail & SWT.SELECTED) != 0) {
                // nothing quieter than the writing can be read on the ground of a selected row
                event.gc.setBackground(event.gc.getForeground());
            }
            painter.paint(event.gc, cell, row);
            event.gc.setClipping(clip);
        }
    }

    /** Shows a cell whole in the tooltip, as columns may be narrow. */
    private void explain(Event event) {
        Point at = new Point(event.x, event.y);
        TableItem item = table.getItem(at);
        String text = null;
        for (int i = 0; item != null && i < texts.size(); i++) {
            if (item.getBounds(i).contains(at)) {
                T row = row(table.indexOf(item));
                text = row == null ? null : tips.get(i).apply(row);
                text = text == null || text.isEmpty() ? null : text.replace("&", "&&");
            }
        }
        if (!Objects.equals(text, table.getToolTipText())) {
            table.setToolTipText(text);
        }
    }

    private void ask(int page) {
        if (!asked.add(page)) {
            return;
        }
        Rows<T> source = rows;
        int asking = generation;
        int from = page * PAGE;
        int to = Math.min(source.size(), from + PAGE);
        background.read(table, () -> source.page(from, to), fetched -> {
            if (asking == generation) {
                pages.put(page, fetched);
                table.clear(from, Math.min(to, table.getItemCount()) - 1);
            }
        }, failed);
    }
}
