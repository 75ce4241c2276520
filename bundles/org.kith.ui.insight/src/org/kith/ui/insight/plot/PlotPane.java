package org.kith.ui.insight.plot;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.kith.ui.Captions;
import org.kith.ui.Palette;

/**
 * A plot as a picture and as a table of the same figures. A view makes one, calls {@link #show(Plot)} whenever the
 * figures change, and is told when a person wants to see what is behind one. The arrows move from figure to figure,
 * Enter or a click opens; the menu exports. Opens in any shell; UI thread.
 */
public final class PlotPane extends Composite {
    private static final int ROW = 24;
    private static final int LOWEST = 220;
    private static final int AXES = 40;
    private static final int NARROW = 320;
    private static final int SPACE = 4;

    private final Locale locale;
    private final PlotExports exports;
    private final Consumer<Figure> opened;
    private final CLabel title;
    private final Button asTable;
    private final Composite stage;
    private final StackLayout stack = new StackLayout();
    private final CLabel reading;
    private final PlotVoice voice = new PlotVoice();
    private Plot plot;
    private FigureWords words;
    private PlotChart chart;
    private PlotKeys keys;
    private PlotTable table;

    /**
     * Makes it, with nothing to show yet.
     *
     * @param opened told of a figure with something behind it; opens the evidence
     */
    public PlotPane(Composite parent, Locale locale, PlotExports exports, Consumer<Figure> opened) {
        super(parent, SWT.NONE);
        this.locale = locale;
        this.exports = exports;
        this.opened = opened;
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, SPACE).extendedMargins(0, SPACE, SPACE, 0)
                .applyTo(this);
        title = Captions.make(this);
        title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
        asTable = new Button(this, SWT.TOGGLE | SWT.FLAT);
        asTable.setText(Messages.Plot_asTable);
        asTable.setToolTipText(Messages.Plot_asTableTip);
        asTable.addListener(SWT.Selection, event -> asTable(asTable.getSelection()));
        stage = new Composite(this, SWT.NONE);
        stage.setLayout(stack);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(NARROW, LOWEST).applyTo(stage);
        reading = Captions.make(this);
        Palette.apply(Palette.Role.MUTED, reading);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(reading);
        show(new Plot("", Plot.Kind.BARS, Plot.Measure.COUNT, "", List.of(), List.of()));
    }

    /** Shows these figures instead of those before; the choice between picture and table stays. */
    public void show(Plot shown) {
        boolean focused = chart != null && (chart.getPlotArea().getControl().isFocusControl()
                || table.widget().isFocusControl());
        plot = shown;
        words = new FigureWords(plot, locale);
        for (Control old : stage.getChildren()) {
            old.dispose();
        }
        title.setText(plot.title().replace("&", "&&"));
        chart = new PlotChart(stage, plot, words);
        table = new PlotTable(stage, plot, words, this::read, opened);
        Control area = chart.getPlotArea().getControl();
        area.addListener(SWT.MouseMove, this::hover);
        voice.speak(area, plot, words);
        reading.setText(plot.isEmpty() ? Messages.Plot_empty : Messages.Plot_hint);
        keys = plot.isEmpty() ? null : new PlotKeys(keys, plot, chart, this::read, this::open);
        Menu menu = menu();
        chart.setMenu(menu);
        area.setMenu(menu);
        table.widget().setMenu(menu);
        table.widget().addListener(SWT.Dispose, event -> menu.dispose());
        int rows = Marks.horizontal(plot) ? AXES + ROW * (plot.categories().size() + Marks.head(plot)) : 0;
        GridDataFactory.createFrom((GridData) stage.getLayoutData())
                .hint(NARROW, Math.max(LOWEST, rows)).applyTo(stage);
        asTable(isTable());
        if (focused) {
            setFocus();
        }
    }

    /** Shows the table, or the picture. */
    public void asTable(boolean wanted) {
        boolean focused = stack.topControl != null && !stack.topControl.isDisposed() && hasFocus(stack.topControl);
        asTable.setSelection(wanted);
        stack.topControl = plot.isEmpty() ? null : wanted ? table.widget() : chart;
        stage.layout();
        if (focused) {
            setFocus();
        }
    }

    /** Whether the table is shown. */
    public boolean isTable() {
        return asTable.getSelection();
    }

    private static boolean hasFocus(Control control) {
        Control focus = control.getDisplay().getFocusControl();
        while (focus != null && focus != control) {
            focus = focus.getParent();
        }
        return focus != null;
    }

    @Override
    public boolean setFocus() {
        return isTable() ? table.widget().setFocus() : chart.getPlotArea().getControl().setFocus();
    }

    /** What is shown. */
    public Plot plot() {
        return plot;
    }

    /** The picture as it is shown now, with its title, for a file; also while the table is shown. */
    public ImageData picture() {
        return PlotPicture.of(chart, plot.title(), title.getFont());
    }

    private void read(Marks.Mark mark) {
        String sentence = words.sentence(mark.series(), mark.category());
        read(sentence);
        voice.say(sentence);
    }

    private void read(String sentence) {
        reading.setText(sentence.replace("&", "&&"));
    }

    private void open(Marks.Mark mark) {
        Figure figure = words.figure(mark.series(), mark.category());
        if (figure != null) {
            opened.accept(figure);
        }
    }

    private void hover(Event event) {
        Marks.Mark mark = plot.isEmpty() ? null : chart.at(event.x, event.y);
        Control area = chart.getPlotArea().getControl();
        String tip = mark == null ? null : words.sentence(mark.series(), mark.category());
        if (!Objects.equals(tip, area.getToolTipText())) {
            area.setToolTipText(tip == null ? null : tip.replace("&", "&&"));
            area.setCursor(mark != null && words.figure(mark.series(), mark.category()) != null
                    ? getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null);
        }
    }

    private Menu menu() {
        Menu menu = new Menu(this);
        item(menu, Messages.Menu_open, () -> {
            if (isTable()) {
                table.open();
            } else if (keys != null) {
                open(keys.chosen());
            }
        });
        MenuItem other = item(menu, Messages.Menu_table, () -> asTable(!isTable()));
        menu.addListener(SWT.Show, event -> other.setText(isTable() ? Messages.Menu_picture : Messages.Menu_table));
        new MenuItem(menu, SWT.SEPARATOR);
        item(menu, Messages.Menu_csv, () -> exports.askCsv(this, plot));
        item(menu, Messages.Menu_png, () -> exports.askPng(this, plot, picture()));
        return menu;
    }

    private static MenuItem item(Menu menu, String text, Runnable does) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(text);
        item.addListener(SWT.Selection, event -> does.run());
        return item;
    }
}
