package org.kith.ui.care.rows;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.kith.ui.Background;
import org.kith.ui.Icons;
import org.kith.ui.Palette;
import org.kith.ui.Portraits;

/** A short list of people to act on, with a title, an end and an empty state. Opens in any shell; UI thread. */
public final class CarePane extends Composite {
    private static final int WIDTH = 420;

    private final Background background;
    private final Function<Boolean, Callable<Page>> reader;
    private final Consumer<IStatus> failed;
    private final Label title;
    private final Button more;
    private final StackLayout shown = new StackLayout();
    private final Composite stack;
    private final Composite empty;
    private final Composite full;
    private final CareTable table;
    private CareActions actions;
    private Consumer<String> chosen = person -> {
    };
    private Consumer<CareRow> stood = row -> {
    };
    private boolean all;
    private int asked;

    /**
     * What is shown.
     *
     * @param title above the list
     * @param rows  headings and sentences with it; none shows the empty state
     * @param more  how many are left out unless all are asked for
     * @param then  shows what else was read, after the list; in the UI thread
     */
    public record Page(String title, List<CareRow> rows, int more, Runnable then) {
        public Page {
            rows = List.copyOf(rows);
        }

        /** Nothing but a list. */
        public Page(String title, List<CareRow> rows, int more) {
            this(title, rows, more, () -> {
            });
        }
    }

    /**
     * What a list says of itself.
     *
     * @param name       what the list is called for those who hear it
     * @param icon       of the empty state
     * @param emptyTitle what there is not
     * @param emptyText  what would be here, and what fills it
     * @param keys       what the keys do
     */
    public record Words(String name, String icon, String emptyTitle, String emptyText, String keys) {
        /** With all the keys of the practices. */
        public Words(String name, String icon, String emptyTitle, String emptyText) {
            this(name, icon, emptyTitle, emptyText, Messages.Keys);
        }
    }

    /** @param reader makes a reading, of all or of the short list; it runs away from the UI thread */
    public CarePane(Composite parent, Words words, Function<Boolean, Callable<Page>> reader, Background background,
            Portraits portraits, Icons icons, Consumer<IStatus> failed) {
        super(parent, SWT.NONE);
        this.background = background;
        this.reader = reader;
        this.failed = failed;
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(this);
        title = new Label(this, SWT.NONE);
        FontData data = title.getFont().getFontData()[0];
        Font large = new Font(getDisplay(), data.getName(), data.getHeight() + 4, SWT.BOLD);
        title.addListener(SWT.Dispose, event -> large.dispose());
        title.setFont(large);
        GridDataFactory.fillDefaults().grab(true, false).indent(10, 8).applyTo(title);
        stack = new Composite(this, SWT.NONE);
        stack.setLayout(shown);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
        full = new Composite(stack, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(full);
        table = new CareTable(full, portraits, words.name());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.widget());
        Composite foot = new Composite(full, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(10, 4).applyTo(foot);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(foot);
        Label keys = new Label(foot, SWT.NONE);
        keys.setText(words.keys());
        Palette.apply(Palette.Role.MUTED, keys);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(keys);
        more = new Button(foot, SWT.PUSH);
        more.addListener(SWT.Selection, event -> {
            all = !all;
            refresh();
        });
        empty = empty(words, icons);
        shown.topControl = full;
        table.onSelected(row -> {
            stood.accept(row);
            if (row != null && table.widget().isFocusControl()) {
                chosen.accept(row.person());
            }
        });
        table.widget().addListener(SWT.DefaultSelection, event -> act(RowAction.OPEN));
        table.widget().addListener(SWT.FocusIn, event -> {
            if (table.selected() != null) {
                chosen.accept(table.selected().person());
            }
        });
    }

    private Composite empty(Words words, Icons icons) {
        Composite page = new Composite(stack, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(24, 24).spacing(8, 10).applyTo(page);
        Label picture = new Label(page, SWT.NONE);
        picture.setImage(icons.of(words.icon(), picture, Icons.LARGE));
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.END).grab(true, true).applyTo(picture);
        Label head = new Label(page, SWT.CENTER);
        head.setText(words.emptyTitle());
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.CENTER).grab(true, false).applyTo(head);
        Label text = new Label(page, SWT.CENTER | SWT.WRAP);
        text.setText(words.emptyText());
        Palette.apply(Palette.Role.MUTED, text);
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.BEGINNING).grab(true, true).hint(WIDTH, SWT.DEFAULT)
                .applyTo(text);
        return page;
    }

    /** Who acts; before the first key. */
    void actions(CareActions other) {
        actions = other;
        menu();
    }

    /** Hears whose row one stands on. */
    void onChosen(Consumer<String> listener) {
        chosen = listener;
    }

    /** Hears on which row one stands, null for none; also when nobody moved but the list changed. */
    void onStood(Consumer<CareRow> listener) {
        stood = listener;
    }

    /** Reads anew; one stays where one is. */
    public void refresh() {
        int asking = ++asked;
        background.read(this, reader.apply(all), page -> {
            if (asking == asked) {
                show(page);
            }
        }, failed);
    }

    private void show(Page page) {
        title.setText(page.title());
        table.show(page.rows());
        more.setVisible(all || page.more() > 0);
        more.setText(all ? Messages.More_less : Messages.More_all);
        Composite top = page.rows().isEmpty() ? empty : full;
        if (shown.topControl != top) {
            boolean focus = table.widget().isFocusControl();
            shown.topControl = top;
            stack.layout();
            if (focus) {
                setFocus();
            }
        }
        layout(true, true);
        page.then().run();
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
        CareRow row = table.selected();
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
            CareRow row = table.selected();
            item.setEnabled(row != null && actions.can(action, row));
        });
    }
}
