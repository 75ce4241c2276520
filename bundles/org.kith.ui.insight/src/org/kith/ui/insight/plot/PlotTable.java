package org.kith.ui.insight.plot;

import java.util.function.Consumer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.kith.ui.Names;
import org.kith.ui.Palette;

/**
 * The figures of a plot as a table: a row for each category, a column for each series. Enter opens what is behind a
 * row, a double click what is behind a figure. UI thread.
 */
final class PlotTable {
    private static final int FIRST = 160;
    private static final int OTHER = 110;

    private final Plot plot;
    private final FigureWords words;
    private final Consumer<Figure> opened;
    private final Table table;
    private int column;
    private RGB ground;

    PlotTable(Composite parent, Plot plot, FigureWords words, Consumer<String> read, Consumer<Figure> opened) {
        this.plot = plot;
        this.words = words;
        this.opened = opened;
        table = new Table(parent, SWT.SINGLE | SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        Names.of(table, NLS.bind(Messages.Table_name, plot.title()));
        column(plot.category(), SWT.LEFT, FIRST);
        plot.series().forEach(series -> column(series.name(), SWT.RIGHT, OTHER));
        for (int category = 0; category < plot.categories().size(); category++) {
            fill(new TableItem(table, SWT.NONE), category);
        }
        grey();
        if (table.getItemCount() > 0) {
            table.setSelection(0);
        }
        table.addListener(SWT.MouseDown, event -> column = columnAt(event.x, event.y));
        table.addListener(SWT.KeyDown, event -> column = 0);
        table.addListener(SWT.DefaultSelection, event -> open());
        table.addListener(SWT.Selection, event -> read.accept(words.sentence(table.getSelectionIndex())));
        table.addListener(SWT.Resize, event -> widths());
        table.addListener(SWT.Paint, event -> follow());
    }

    private void column(String name, int style, int width) {
        TableColumn made = new TableColumn(table, style);
        made.setText(name);
        made.setWidth(width);
    }

    private void fill(TableItem item, int category) {
        item.setText(0, plot.categories().get(category));
        for (int series = 0; series < plot.series().size(); series++) {
            item.setText(series + 1, words.value(plot.point(series, category)));
        }
    }

    /** What is unknown has its colour, again when the theme has changed. */
    private void grey() {
        ground = table.getBackground().getRGB();
        for (int category = 0; category < table.getItemCount(); category++) {
            for (int series = 0; series < plot.series().size(); series++) {
                if (!plot.point(series, category).isKnown()) {
                    table.getItem(category).setForeground(series + 1, Palette.color(Palette.Role.UNKNOWN, table));
                }
            }
        }
    }

    private void follow() {
        if (!table.getBackground().getRGB().equals(ground)) {
            grey();
        }
    }

    /** The names of the categories take what the figures leave. */
    private void widths() {
        int left = table.getClientArea().width - OTHER * plot.series().size();
        table.getColumn(0).setWidth(Math.max(FIRST, left));
    }

    private int columnAt(int x, int y) {
        TableItem item = table.getItem(new Point(x, y));
        for (int i = 1; item != null && i < table.getColumnCount(); i++) {
            if (item.getBounds(i).contains(x, y)) {
                return i;
            }
        }
        return 0;
    }

    /** Opens what is behind the selected row, or the figure that was clicked on. */
    void open() {
        int row = table.getSelectionIndex();
        Figure figure = row < 0 ? null : words.figure(column == 0 ? Figure.ALL : column - 1, row);
        if (figure != null) {
            opened.accept(figure);
        }
    }

    Table widget() {
        return table;
    }
}
