package org.kith.ui.people.contacts;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.kith.core.identity.Folding;
import org.kith.ui.Names;

/**
 * A small field over the window: type to find or to name something new, Enter or a click puts it on all of the
 * selection or takes it off. What some have and some have not shows a dash. Escape closes. UI thread.
 */
final class CheckPopup extends PopupDialog {
    /** What it offers, and what is done. */
    interface Offer {
        /** Puts an entry on all or takes it off all. */
        void set(Entry entry, boolean on);

        /** Makes a new one of that name and puts it on all. */
        void create(String name);
    }

    /** Whom an entry holds for. */
    enum State {
        NONE, SOME, ALL
    }

    /**
     * An entry.
     *
     * @param key  what it is known by
     * @param name what a person reads
     */
    record Entry(String key, String name, State state) {
        Entry with(State other) {
            return new Entry(key, name, other);
        }
    }

    private static final int WIDTH = 300;
    private static final int HEIGHT = 260;

    private final String title;
    private final String hint;
    private final String createWords;
    private final Offer offer;
    private final List<Entry> entries;
    /** What the rows show; null is the row that makes a new one. */
    private final List<Entry> rows = new ArrayList<>();
    private Text text;
    private Table table;

    CheckPopup(Shell parent, String title, String hint, String createWords, List<Entry> entries, Offer offer) {
        super(parent, INFOPOPUPRESIZE_SHELLSTYLE, true, false, false, false, false, null, Messages.Popup_info);
        this.title = title;
        this.hint = hint;
        this.createWords = createWords;
        this.entries = new ArrayList<>(entries);
        this.offer = offer;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.fillDefaults().margins(6, 6).spacing(0, 6).applyTo(area);
        text = new Text(area, SWT.SEARCH);
        text.setMessage(hint);
        Names.of(text, hint);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        table = new Table(area, SWT.CHECK | SWT.SINGLE | SWT.FULL_SELECTION);
        Names.of(table, hint);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
        text.addModifyListener(event -> fill());
        text.addListener(SWT.KeyDown, this::keys);
        text.addListener(SWT.DefaultSelection, event -> toggle(Math.max(0, table.getSelectionIndex())));
        table.addListener(SWT.Selection, event -> {
            if (event.detail == SWT.CHECK) {
                toggle(table.indexOf((TableItem) event.item));
            }
        });
        table.addListener(SWT.DefaultSelection, event -> toggle(table.getSelectionIndex()));
        fill();
        return area;
    }

    private void keys(Event event) {
        int step = event.keyCode == SWT.ARROW_DOWN ? 1 : event.keyCode == SWT.ARROW_UP ? -1 : 0;
        if (step != 0 && table.getItemCount() > 0) {
            int index = Math.clamp(table.getSelectionIndex() + step, 0, table.getItemCount() - 1);
            table.setSelection(index);
            event.doit = false;
        }
    }

    private void fill() {
        String typed = text.getText().strip();
        String folded = Folding.fold(typed);
        rows.clear();
        rows.addAll(entries.stream().filter(entry -> Folding.fold(entry.name).contains(folded)).toList());
        boolean known = entries.stream().anyMatch(entry -> Folding.fold(entry.name).equals(folded));
        if (!typed.isEmpty() && !known) {
            rows.add(null);
        }
        table.removeAll();
        for (Entry entry : rows) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(entry == null ? NLS.bind(createWords, typed) : entry.name);
            show(item, entry);
        }
        if (!rows.isEmpty() && !typed.isEmpty()) {
            table.setSelection(0);
        }
    }

    private static void show(TableItem item, Entry entry) {
        item.setChecked(entry != null && entry.state != State.NONE);
        item.setGrayed(entry != null && entry.state == State.SOME);
    }

    private void toggle(int index) {
        if (index < 0 || index >= rows.size()) {
            return;
        }
        Entry entry = rows.get(index);
        if (entry == null) {
            String name = text.getText().strip();
            close();
            offer.create(name);
            return;
        }
        boolean on = entry.state != State.ALL;
        Entry changed = entry.with(on ? State.ALL : State.NONE);
        entries.set(entries.indexOf(entry), changed);
        rows.set(index, changed);
        show(table.getItem(index), changed);
        offer.set(entry, on);
        if (!text.getText().isEmpty()) {
            close();
        }
    }

    @Override
    protected Control getFocusControl() {
        return text;
    }

    @Override
    protected Point getInitialSize() {
        return new Point(WIDTH, HEIGHT);
    }

    @Override
    protected Point getInitialLocation(Point size) {
        Rectangle window = getParentShell().getBounds();
        return new Point(window.x + (window.width - size.x) / 3, window.y + (window.height - size.y) / 3);
    }
}
