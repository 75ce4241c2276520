package org.kith.ui.people.contacts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.kith.core.registry.PlatformRegistry;
import org.kith.core.session.Session;
import org.kith.ui.Background;
import org.kith.ui.Captions;
import org.kith.ui.Names;
import org.kith.ui.Portraits;
import org.kith.ui.When;

/**
 * The list of contacts with a filter and a choice of whom it shows. Shows the uids' order first and fetches rows by
 * need, so that 50,000 people scroll smoothly. Opens in any shell. UI thread.
 */
public final class ContactsPane extends Composite {
    private final ContactReader reader;
    private final Background background;
    private final Consumer<IStatus> failed;
    private final Text filter;
    private final ScopeChooser chooser;
    private final Composite stack;
    private final PeopleTable people;
    private final AccountsTable accounts;
    private final EmptyHint hint;
    private final CLabel caption;
    private Consumer<Selected> selected = selection -> {
    };
    private Consumer<String> opened = uid -> {
    };
    private Consumer<List<String>> promoted = all -> {
    };
    private Consumer<Scope> scoped = scope -> {
    };
    private Runnable imports = () -> {
    };
    private List<String> uids = List.of();
    /** The person that is chosen in the window; null for none. */
    private String chosen;
    private Scope shown = Scope.EVERYBODY;
    private String shownText = "";
    private final Map<ContactList, Order> orders = new HashMap<>();
    private int asked;
    private boolean answered;

    /** A pane in a parent; nothing is read before {@link #refresh()}. */
    public ContactsPane(Composite parent, Session session, Background background, Portraits portraits,
            PlatformRegistry platforms, When when, Consumer<IStatus> failed) {
        super(parent, SWT.NONE);
        this.background = background;
        this.failed = failed;
        reader = new ContactReader(session);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(this);
        Composite bar = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).extendedMargins(4, 4, 4, 0).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        filter = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(Messages.Contacts_filter);
        filter.setToolTipText(Messages.Contacts_filterTip);
        Names.of(filter, Messages.Contacts_filterName);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(120, SWT.DEFAULT)
                .applyTo(filter);
        chooser = new ScopeChooser(bar, reader, background, failed);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(150, SWT.DEFAULT).applyTo(chooser.control());
        stack = new Composite(this, SWT.NONE);
        stack.setLayout(new StackLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
        people = new PeopleTable(stack, reader, background, portraits, platforms, when, failed);
        accounts = new AccountsTable(stack, session.store(), background, portraits, platforms, failed);
        hint = new EmptyHint(stack, this::unfilter, () -> imports.run());
        caption = Captions.make(this);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(caption);
        ((StackLayout) stack.getLayout()).topControl = people.table().control();
        listen();
    }

    private void listen() {
        filter.addModifyListener(event -> search());
        filter.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                focusList();
                event.doit = false;
            }
        });
        filter.addListener(SWT.Traverse, this::escape);
        filter.addListener(SWT.DefaultSelection, event -> {
            if (event.detail != SWT.ICON_CANCEL && event.detail != SWT.ICON_SEARCH) {
                focusList();
            }
        });
        chooser.onChosen(scope -> {
            scoped.accept(scope);
            refresh();
        });
        for (ContactList list : List.of(people, accounts)) {
            Table table = list.table().widget();
            table.addListener(SWT.Selection, event -> tell());
            table.addListener(SWT.DefaultSelection, event -> open());
            table.addListener(SWT.Traverse, this::escape);
            table.addListener(SWT.KeyDown, event -> {
                if (list == accounts && (event.character == SWT.CR || event.keyCode == SWT.KEYPAD_CR)) {
                    promoted.accept(selection());
                }
            });
            list.table().onSort(column -> {
                orders.put(list, order(list).clicked(column));
                refresh();
            });
        }
    }

    private void unfilter() {
        filter.setText("");
        filter.setFocus();
    }

    private void escape(Event event) {
        if (event.detail == SWT.TRAVERSE_ESCAPE && !filter.getText().isEmpty()) {
            filter.setText("");
            event.doit = false;
        }
    }

    /** Tells what is marked, each time that changes. */
    void onSelected(Consumer<Selected> listener) {
        selected = listener;
    }

    /** Tells the person that is opened by Enter or a double click. */
    void onOpened(Consumer<String> listener) {
        opened = listener;
    }

    /** Tells the accounts that shall become contacts, by Enter. */
    void onPromoted(Consumer<List<String>> listener) {
        promoted = listener;
    }

    /** Tells when the user chooses to see others. */
    void onScope(Consumer<Scope> listener) {
        scoped = listener;
    }

    /** What the button of an empty list does. */
    void onImport(Runnable action) {
        imports = action;
    }

    /** The tables, for keys and menus. */
    List<Table> tables() {
        return List.of(people.table().widget(), accounts.table().widget());
    }

    /** Whom the list shows. */
    Scope scope() {
        return chooser.scope();
    }

    /** Shows others. */
    void show(Scope scope) {
        chooser.choose(scope);
        refresh();
    }

    /** What is typed in the filter. */
    String filterText() {
        return filter.getText().strip();
    }

    /** Puts the cursor into the filter, with what is in it marked. */
    void focusFilter() {
        filter.setFocus();
        filter.selectAll();
    }

    private void focusList() {
        Table table = list().table().widget();
        if (table.getItemCount() > 0 && table.isVisible()) {
            table.setFocus();
            if (table.getSelectionCount() == 0) {
                table.setSelection(0);
                tell();
            }
        }
    }

    private ContactList list() {
        return list(shown);
    }

    private Order order(ContactList list) {
        return orders.getOrDefault(list, Order.NAME);
    }

    private ContactList list(Scope scope) {
        return scope.kind() == Scope.Kind.ACCOUNTS ? accounts : people;
    }

    /** Uids of what is marked now. */
    List<String> selection() {
        return IntStream.of(list().table().widget().getSelectionIndices()).filter(index -> index < uids.size())
                .mapToObj(uids::get).toList();
    }

    private void tell() {
        caption();
        List<String> marked = selection();
        chosen = marked.isEmpty() ? chosen : marked.getFirst();
        selected.accept(new Selected(shown, marked));
    }

    /** Opens the first of what is marked. */
    void open() {
        int index = list().table().widget().getSelectionIndex();
        if (index >= 0 && index < uids.size()) {
            opened.accept(uids.get(index));
        }
    }

    /** Marks a person where the list has her; tells nobody. */
    void reveal(String uid) {
        chosen = uid;
        Table table = list().table().widget();
        if (uid == null || selection().contains(uid)) {
            return;
        }
        int index = uids.indexOf(uid);
        table.deselectAll();
        if (index >= 0) {
            list().table().select(index);
            table.showSelection();
        }
        caption();
    }

    /** Reads the list anew, with the filter as it stands. An answer that is overtaken by another is dropped. */
    public void refresh() {
        search();
        chooser.refresh();
    }

    private void search() {
        int mine = ++asked;
        Scope scope = chooser.scope();
        String text = filterText();
        Order sorting = order(list(scope));
        background.read(this, () -> reader.uids(scope, text, sorting), found -> {
            if (mine == asked) {
                show(scope, text, found);
            }
        }, failed);
    }

    private void show(Scope scope, String text, List<String> found) {
        ContactList list = list(scope);
        (list == people ? accounts : people).table().keep();
        list.show(found, () -> {
            List<String> before = selection();
            int first = before.isEmpty() ? -1 : uids.indexOf(before.getFirst());
            boolean same = scope.is(shown);
            boolean moved = !same || !text.equals(shownText);
            shown = scope;
            shownText = text;
            uids = found;
            List<String> marked = same && !before.isEmpty() ? before : chosen == null ? List.of() : List.of(chosen);
            return () -> {
                list.table().sorted(order(list).column(), order(list).arrow());
                people.inTrash(scope.kind() == Scope.Kind.TRASH);
                hint.say(scope, text);
                Control top = found.isEmpty() ? hint : list.table().control();
                ((StackLayout) stack.getLayout()).topControl = top;
                stack.layout();
                keep(marked, moved ? -1 : first, moved);
            };
        });
    }

    /** Marks again what was marked; where that is gone, its neighbour, so that one can go on. */
    private void keep(List<String> before, int first, boolean moved) {
        answered = true;
        Table table = list().table().widget();
        if (!before.isEmpty() && !uids.isEmpty()) {
            Set<String> marked = Set.copyOf(before);
            int[] again = IntStream.range(0, uids.size()).filter(i -> marked.contains(uids.get(i))).toArray();
            if (again.length > 0) {
                list().table().select(again);
                if (moved) {
                    table.showSelection();
                }
            } else if (first >= 0) {
                table.setSelection(Math.min(first, uids.size() - 1));
                tell();
            }
        }
        caption();
    }

    /** Says how many there are, once that is known. */
    private void caption() {
        if (!answered) {
            return;
        }
        int marked = list().table().widget().getSelectionCount();
        boolean all = shown.kind() == Scope.Kind.ACCOUNTS;
        String count = uids.size() == 1 ? all ? Messages.Accounts_count_one : Messages.Contacts_count_one
                : NLS.bind(all ? Messages.Accounts_count : Messages.Contacts_count,
                        String.format("%,d", uids.size()));
        count = all && !uids.isEmpty() ? NLS.bind(Messages.Accounts_keys, count) : count;
        caption.setText(marked > 1 ? NLS.bind(Messages.Contacts_marked, count, String.format("%,d", marked)) : count);
        caption.getParent().layout(new Control[] {caption});
    }

    /** What a person arranged, to be remembered: order, scope, columns. */
    Map<String, String> arrangement() {
        return Map.of("order", order(people).text(), "accountOrder", order(accounts).text(), "scope",
                chooser.scope().text(), "people", people.table().arrangement(),
                "accounts", accounts.table().arrangement());
    }

    /** Gives back what was remembered; before the first {@link #refresh()}. */
    void arrange(Map<String, String> arrangement) {
        orders.put(people, Order.of(arrangement.get("order")));
        orders.put(accounts, Order.of(arrangement.get("accountOrder")));
        chooser.choose(Scope.of(arrangement.get("scope")));
        people.table().arrange(arrangement.get("people"));
        accounts.table().arrange(arrangement.get("accounts"));
    }

    @Override
    public boolean setFocus() {
        Table table = list().table().widget();
        if (table.isDisposed() || filter.isDisposed()) {
            return false;
        }
        return table.getSelectionCount() > 0 && table.isVisible() ? table.setFocus() : filter.setFocus();
    }
}
