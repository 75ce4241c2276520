package org.kith.ui.people;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.kith.store.AccountRow;
import org.kith.store.PeopleQuery;
import org.kith.store.PersonRow;
import org.kith.store.Store;
import org.kith.ui.Background;
import org.kith.ui.Captions;
import org.kith.ui.When;
import org.kith.ui.table.PagedTable;
import org.kith.ui.table.Rows;

/**
 * The list of contacts with a filter. Shows the uids' order first and fetches rows by need, so that 50,000 people
 * scroll smoothly. Opens in any shell. UI thread.
 */
public final class ContactsPane extends Composite {
    private final Store store;
    private final Background background;
    private final When when;
    private final Consumer<IStatus> failed;
    private final Text filter;
    private final Composite stack;
    private final PagedTable<PersonRow> table;
    private final Label hint;
    private final CLabel count;
    private Consumer<PersonRow> chosen = row -> {
    };
    private int asked;

    /** A pane in a parent; nothing is read before {@link #refresh()}. */
    public ContactsPane(Composite parent, Store store, Background background, When when, Consumer<IStatus> failed) {
        super(parent, SWT.NONE);
        this.store = store;
        this.background = background;
        this.when = when;
        this.failed = failed;
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(this);
        filter = new Text(this, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(Messages.Contacts_filter);
        filter.setToolTipText(Messages.Contacts_filter);
        GridDataFactory.fillDefaults().grab(true, false).indent(4, 4).applyTo(filter);
        stack = new Composite(this, SWT.NONE);
        stack.setLayout(new StackLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
        table = new PagedTable<PersonRow>(stack, SWT.SINGLE, background, failed)
                .column(Messages.Contacts_name, 180, ContactsPane::name)
                .column(Messages.Contacts_organization, 130, PersonRow::organization)
                .column(Messages.Contacts_platforms, 110, ContactsPane::platforms)
                .column(Messages.Contacts_last, 105, row -> when.words(row.lastContact()));
        hint = new Label(stack, SWT.WRAP | SWT.CENTER);
        count = Captions.make(this);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(count);
        filter.addModifyListener(event -> refresh());
        filter.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                table.widget().setFocus();
                event.doit = false;
            }
        });
        table.widget().addListener(SWT.Selection, event -> {
            PersonRow row = table.selected();
            if (row != null) {
                chosen.accept(row);
            }
        });
        show(List.of());
    }

    /** Tells when a person is selected. */
    public void onChosen(Consumer<PersonRow> listener) {
        chosen = listener;
    }

    /** Reads the list anew, with the filter as it stands. An answer that is overtaken by another is dropped. */
    public void refresh() {
        int mine = ++asked;
        String text = filter.getText().strip();
        PeopleQuery query = new PeopleQuery(text.isEmpty() ? null : text, PeopleQuery.Order.NAME, false, 0);
        background.read(this, () -> store.people(query), uids -> {
            if (mine == asked) {
                show(uids);
            }
        }, failed);
    }

    private void show(List<String> uids) {
        String selected = table.selected() == null ? null : table.selected().uid();
        int index = selected == null ? -1 : uids.indexOf(selected);
        table.onShown(() -> {
            if (index >= 0) {
                table.widget().setSelection(index);
            }
        });
        table.show(new Rows<>() {
            @Override
            public int size() {
                return uids.size();
            }

            @Override
            public List<PersonRow> page(int from, int to) throws CoreException {
                return store.personRows(uids.subList(from, to));
            }
        });
        String text = filter.getText().strip();
        hint.setText(text.isEmpty() ? Messages.Contacts_empty : NLS.bind(Messages.Contacts_noMatch, text));
        count.setText(uids.size() == 1 ? Messages.Contacts_count_one
                : NLS.bind(Messages.Contacts_count, String.format("%,d", uids.size())));
        ((StackLayout) stack.getLayout()).topControl = uids.isEmpty() && asked > 0 ? hint : table.control();
        stack.layout();
        count.getParent().layout(new org.eclipse.swt.widgets.Control[] {count});
    }

    @Override
    public boolean setFocus() {
        return filter.setFocus();
    }

    private static String name(PersonRow row) {
        String name = row.name().isBlank() ? Messages.Contacts_unnamed : row.name();
        return row.me() ? NLS.bind(Messages.Contacts_me, name) : name;
    }

    private static String platforms(PersonRow row) {
        return row.accounts().stream().map(AccountRow::key).map(key -> key.platform()).distinct().sorted()
                .collect(Collectors.joining(", "));
    }
}
