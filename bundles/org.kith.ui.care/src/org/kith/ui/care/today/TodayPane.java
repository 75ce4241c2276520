package org.kith.ui.care.today;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.kith.core.followups.Messaging;
import org.kith.core.session.Session;
import org.kith.ui.Background;
import org.kith.ui.Icons;
import org.kith.ui.Palette;
import org.kith.ui.Portraits;
import org.kith.ui.When;
import org.kith.ui.care.rows.RowAction;

/** Today: the date, a short list, and its end. Opens in any shell; UI thread. */
public final class TodayPane extends Composite {
    private final Background background;
    private final DayReader reader;
    private final Consumer<IStatus> failed;
    private final Label date;
    private final Label keys;
    private final Composite stack;
    private final StackLayout shown = new StackLayout();
    private final Composite empty;
    private final Composite full;
    private final DayTable table;
    private final DateTimeFormatter day;
    private DayActions actions;
    private Consumer<String> chosen = person -> {
    };
    private int asked;

    TodayPane(Composite parent, Session session, Supplier<Messaging> messaging, Background background,
            Portraits portraits, Icons icons, When when, Locale locale, Consumer<IStatus> failed) {
        super(parent, SWT.NONE);
        this.background = background;
        this.failed = failed;
        reader = new DayReader(session, messaging, when);
        day = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(locale);
        GridLayoutFactory.fillDefaults().margins(0, 0).spacing(0, 0).applyTo(this);
        date = new Label(this, SWT.NONE);
        FontData data = date.getFont().getFontData()[0];
        Font large = new Font(getDisplay(), data.getName(), data.getHeight() + 4, SWT.BOLD);
        date.addListener(SWT.Dispose, event -> large.dispose());
        date.setFont(large);
        GridDataFactory.fillDefaults().grab(true, false).indent(10, 10).applyTo(date);
        stack = new Composite(this, SWT.NONE);
        stack.setLayout(shown);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
        full = new Composite(stack, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(full);
        table = new DayTable(full, portraits);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.widget());
        keys = new Label(full, SWT.NONE);
        keys.setText(Messages.Today_keys);
        Palette.apply(Palette.Role.MUTED, keys);
        GridDataFactory.fillDefaults().grab(true, false).indent(10, 4).applyTo(keys);
        empty = empty(icons);
        shown.topControl = full;
        table.onSelected(row -> chosen.accept(row == null ? null : row.person()));
        table.widget().addListener(SWT.DefaultSelection, event -> act(RowAction.OPEN));
    }

    private Composite empty(Icons icons) {
        Composite page = new Composite(stack, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(24, 24).spacing(8, 10).applyTo(page);
        Label picture = new Label(page, SWT.NONE);
        picture.setImage(icons.of("today", picture, Icons.LARGE));
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.END).grab(true, true).applyTo(picture);
        Label title = new Label(page, SWT.CENTER);
        title.setText(Messages.Empty_title);
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.CENTER).grab(true, false).applyTo(title);
        Label text = new Label(page, SWT.CENTER | SWT.WRAP);
        text.setText(Messages.Empty_text);
        Palette.apply(Palette.Role.MUTED, text);
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.BEGINNING).grab(true, true).hint(420, SWT.DEFAULT)
                .applyTo(text);
        return page;
    }

    /** Who acts; before the first key. */
    void actions(DayActions other) {
        actions = other;
        menu();
    }

    /** Hears whose row one stands on; null for none. */
    void onChosen(Consumer<String> listener) {
        chosen = listener;
    }

    /** Reads the day anew; one stays where one is. */
    public void refresh() {
        int asking = ++asked;
        background.read(this, reader::read, page -> {
            if (asking == asked) {
                show(page);
            }
        }, failed);
    }

    private void show(DayReader.Page page) {
        date.setText(day.format(page.today().date()));
        table.show(page.rows());
        Composite top = page.rows().isEmpty() ? empty : full;
        if (shown.topControl != top) {
            boolean focus = table.widget().isFocusControl();
            shown.topControl = top;
            if (focus) {
                setFocus();
            }
        }
        layout(true, true);
    }

    /** The list, for keys and tests. */
    public Table table() {
        return table.widget();
    }

    @Override
    public boolean setFocus() {
        return shown.topControl == full ? table.widget().setFocus() : super.setFocus();
    }

    /** Does it to the row one stands on. */
    void act(RowAction action) {
        DayRow row = table.selected();
        if (row != null && actions != null && actions.can(action, row)) {
            actions.act(action, row);
        }
    }

    private void menu() {
        Menu menu = new Menu(table.widget());
        item(menu, Messages.Action_write, RowAction.WRITE);
        item(menu, Messages.Action_link, RowAction.LINK);
        item(menu, Messages.Action_done, RowAction.DONE);
        item(menu, Messages.Action_later, RowAction.LATER);
        item(menu, Messages.Action_dismiss, RowAction.DISMISS);
        new MenuItem(menu, SWT.SEPARATOR);
        item(menu, Messages.Action_open, RowAction.OPEN);
        item(menu, Messages.Action_evidence, RowAction.EVIDENCE);
        table.widget().setMenu(menu);
    }

    private void item(Menu menu, String words, RowAction action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(words);
        item.addListener(SWT.Selection, event -> act(action));
        menu.addListener(SWT.Show, event -> {
            DayRow row = table.selected();
            item.setEnabled(row != null && actions.can(action, row));
        });
    }
}
