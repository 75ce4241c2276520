package org.kith.ui.events;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.kith.core.events.Guest;
import org.kith.core.events.GuestList;
import org.kith.core.identity.Folding;
import org.kith.store.PeopleQuery;
import org.kith.store.PersonRow;
import org.kith.store.Store;
import org.kith.ui.Background;
import org.kith.ui.Names;
import org.kith.ui.Portraits;
import org.kith.ui.table.PagedTable;
import org.kith.ui.table.Rows;
import org.kith.ui.table.TwoLines;

/**
 * A field for a name: contacts that fit are offered under it as one types; what is no contact can be added as a guest; a
 * pasted list is added line by line. UI thread; contacts are looked up away from it.
 */
final class PersonFinder extends Composite {
    private static final int MOST = 6;
    private static final int SHOWN = 4;

    private final Store store;
    private final Background background;
    private final Portraits portraits;
    private final Consumer<IStatus> failed;
    private final Text field;
    private final PagedTable<Offer> offers;
    private List<Offer> rows = List.of();
    private int asked;
    private boolean onlyContacts;
    private Consumer<PersonRow> picked = row -> {
    };
    private Consumer<List<Guest>> listed = guests -> {
    };

    /** A contact, or the guest that was typed. */
    private record Offer(PersonRow person, Guest guest) {
        String first() {
            return person == null ? NLS.bind(Messages.Finder_guest, guest.name() == null ? guest.email()
                    : guest.name()) : person.name();
        }

        String second() {
            return person == null ? guest.email() == null ? Messages.Finder_guestWhy
                    : NLS.bind(Messages.Finder_guestMail, guest.email())
                    : person.organization() == null ? String.join(", ", person.emails()) : person.organization();
        }
    }

    PersonFinder(Composite parent, Store store, Background background, Portraits portraits,
            Consumer<IStatus> failed) {
        super(parent, SWT.NONE);
        this.store = store;
        this.background = background;
        this.portraits = portraits;
        this.failed = failed;
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 2).applyTo(this);
        field = new Text(this, SWT.SEARCH | SWT.ICON_CANCEL);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(field);
        Button paste = new Button(this, SWT.PUSH);
        paste.setText(Messages.Finder_paste);
        paste.setToolTipText(Messages.Finder_pasteTip);
        paste.addListener(SWT.Selection, event -> paste(true));
        offers = new PagedTable<Offer>(this, SWT.SINGLE | SWT.BORDER, background, failed)
                .column("", 200, Offer::first)
                .paint((gc, cell, one) -> TwoLines.paint(gc, cell, one.person() == null ? null
                        : portraits.small(one.person().uid(), one.first(), one.person().photo(), this::again),
                        one.first(), one.second()))
                .rowHeight(TwoLines.HEIGHT);
        offers.widget().setHeaderVisible(false);
        Names.of(offers.widget(), Messages.Finder_offers);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(SWT.DEFAULT, SHOWN * TwoLines.HEIGHT + 4)
                .exclude(true).applyTo(offers.control());
        offers.control().setVisible(false);
        field.addListener(SWT.Modify, event -> look());
        field.addListener(SWT.KeyDown, this::key);
        field.addListener(SWT.DefaultSelection, event -> take(Math.max(0, offers.widget().getSelectionIndex())));
        offers.widget().addListener(SWT.DefaultSelection, event -> take(offers.widget().getSelectionIndex()));
        offers.widget().addListener(SWT.MouseUp, event -> take(offers.widget().getSelectionIndex()));
        offers.widget().addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ESC) {
                field.setFocus();
                field.setText("");
                event.doit = false;
            } else if (event.keyCode == SWT.ARROW_UP && offers.widget().getSelectionIndex() == 0) {
                field.setFocus();
            }
        });
        ask(Messages.Finder_add, false);
    }

    /** Hears which contact was chosen. */
    void onPicked(Consumer<PersonRow> listener) {
        picked = listener;
    }

    /** Hears whom else was typed or pasted. */
    void onListed(Consumer<List<Guest>> listener) {
        listed = listener;
    }

    /** Asks for somebody else; only among contacts or for guests as well. */
    void ask(String question, boolean contactsOnly) {
        onlyContacts = contactsOnly;
        field.setMessage(question);
        Names.of(field, question);
    }

    private void again() {
        if (!offers.widget().isDisposed()) {
            offers.widget().redraw();
        }
    }

    private void look() {
        String text = field.getText().strip();
        int asking = ++asked;
        if (text.isEmpty()) {
            show(List.of());
            return;
        }
        List<Guest> guests = onlyContacts ? List.of() : GuestList.parse(text);
        String folded = Folding.fold(text);
        background.read(this, () -> {
            List<Offer> found = new java.util.ArrayList<>();
            for (PersonRow row : store.personRows(store.people(new PeopleQuery(folded, PeopleQuery.Order.NAME, false,
                    MOST)))) {
                found.add(new Offer(row, null));
            }
            guests.stream().limit(1).forEach(guest -> found.add(new Offer(null, guest)));
            return found;
        }, found -> {
            if (asking == asked) {
                show(found);
            }
        }, failed);
    }

    private void show(List<Offer> found) {
        rows = found;
        offers.show(Rows.of(found));
        if (!found.isEmpty()) {
            offers.select(0);
        }
        GridData data = (GridData) offers.control().getLayoutData();
        int height = Math.min(SHOWN, found.size()) * (TwoLines.HEIGHT + 1) + 4;
        if (data.exclude != found.isEmpty() || data.heightHint != height) {
            data.exclude = found.isEmpty();
            data.heightHint = height;
            offers.control().setVisible(!found.isEmpty());
            getParent().layout(true, true);
        }
    }

    private void key(Event event) {
        if (event.keyCode == SWT.ARROW_DOWN && !rows.isEmpty()) {
            offers.widget().setFocus();
            offers.widget().setSelection(0);
            event.doit = false;
        } else if (event.keyCode == SWT.ESC) {
            field.setText("");
        } else if (event.keyCode == 'v' && (event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1) {
            event.doit = !paste(false);
        }
    }

    private void take(int index) {
        if (index < 0 || index >= rows.size()) {
            return;
        }
        Offer offer = rows.get(index);
        field.setText("");
        field.setFocus();
        if (offer.person() != null) {
            picked.accept(offer.person());
        } else {
            listed.accept(List.of(offer.guest()));
        }
    }

    /** Adds what the clipboard lists; one line only when asked for. */
    private boolean paste(boolean always) {
        Clipboard clipboard = new Clipboard(getDisplay());
        Object content = clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        List<Guest> guests = content instanceof String text && (always || text.strip().contains("\n"))
                ? GuestList.parse(text) : List.of();
        if (guests.isEmpty() || onlyContacts) {
            return false;
        }
        listed.accept(guests);
        return true;
    }

    @Override
    public boolean setFocus() {
        return field.setFocus();
    }
}
