package org.kith.ui.people.entry;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.kith.store.PeopleQuery;
import org.kith.store.PersonRow;
import org.kith.store.Store;
import org.kith.ui.Background;
import org.kith.ui.Names;

/**
 * A field that completes people: by the beginning of any part of a name, without accents, by organisation or handle.
 * Below it stand the best matches; Down and Enter take one. UI thread.
 */
final class PersonField {
    private static final int MOST = 6;

    private final Popup popup;
    private final Store store;
    private final Background background;
    private final Text text;
    private final Table table;
    private List<PersonRow> found = List.of();
    private String uid;
    private boolean setting;
    private int asked;
    private int answered;
    /** What was chosen among matches of an earlier moment: it is meant of those that come. */
    private int awaited = -1;
    private Runnable done = () -> {
    };

    PersonField(Popup popup, String label, Store store, Background background) {
        this.popup = popup;
        this.store = store;
        this.background = background;
        text = popup.line(label, "", Messages.Person_hint);
        table = new Table(popup.body(), SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER);
        Names.of(table, Messages.Person_matches);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).exclude(true).applyTo(table);
        table.setVisible(false);
        text.addListener(SWT.Modify, event -> {
            if (!setting) {
                uid = null;
                ask();
            }
        });
        text.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN && !found.isEmpty()) {
                table.setFocus();
                table.setSelection(0);
                event.doit = false;
            }
        });
        table.addListener(SWT.DefaultSelection, event -> take(table.getSelectionIndex()));
        table.addListener(SWT.MouseUp, event -> take(table.getSelectionIndex()));
    }

    Text widget() {
        return text;
    }

    /** Runs when a person was taken from the list. */
    void onTaken(Runnable listener) {
        done = listener;
    }

    /** The person; the only match of what is typed when none was taken; null when it is not clear. */
    String person() {
        return uid != null ? uid : found.size() == 1 ? found.getFirst().uid() : null;
    }

    /** What to say when {@link #person} is null. */
    String problem() {
        return text.getText().isBlank() ? Messages.Person_missing
                : found.isEmpty() ? NLS.bind(Messages.Person_nobody, text.getText()) : Messages.Person_several;
    }

    /** Presets a person. */
    void preset(String person) {
        if (person != null) {
            background.read(text, () -> store.personRows(List.of(person)), rows -> rows.stream().findFirst()
                    .ifPresent(row -> {
                        set(row);
                        popup.untouched(text);
                    }), status -> {
                    });
        }
    }

    private void set(PersonRow row) {
        answered = ++asked; // an answer that is still under way is no longer wanted
        awaited = -1;
        setting = true;
        uid = row.uid();
        text.setText(row.name());
        text.setSelection(0, row.name().length());
        setting = false;
        show(List.of());
    }

    private void ask() {
        int mine = ++asked;
        String typed = text.getText().strip();
        awaited = -1;
        if (typed.isEmpty()) {
            answered = mine;
            show(List.of());
            return;
        }
        background.read(text, () -> store.personRows(store.people(new PeopleQuery(typed, PeopleQuery.Order.NAME, false,
                MOST))), rows -> {
                    if (mine == asked) {
                        answered = mine;
                        show(rows.stream().filter(row -> !row.me()).toList());
                        take(awaited);
                    }
                }, status -> {
                });
    }

    private void show(List<PersonRow> rows) {
        found = rows;
        table.removeAll();
        for (PersonRow row : rows) {
            TableItem item = new TableItem(table, SWT.NONE);
            String organization = row.organization();
            item.setText(organization == null ? row.name() : NLS.bind(Messages.Person_at, row.name(), organization));
        }
        boolean focus = table.isFocusControl();
        Popup.show(table, !rows.isEmpty());
        if (focus && rows.isEmpty()) {
            text.setFocus();
        } else if (focus) {
            table.setSelection(0);
        }
        table.getShell().layout(true, true);
        table.getShell().setSize(table.getShell().getSize().x,
                table.getShell().computeSize(table.getShell().getSize().x, SWT.DEFAULT).y);
    }

    private void take(int index) {
        if (asked != answered) {
            awaited = index;
        } else if (index >= 0 && index < found.size()) {
            set(found.get(index));
            done.run();
        }
    }
}
