package org.kith.ui.events;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.kith.model.meet.PartStat;
import org.kith.model.meet.Presence;
import org.kith.ui.Background;
import org.kith.ui.Names;
import org.kith.ui.Portraits;
import org.kith.ui.table.PagedTable;
import org.kith.ui.table.Rows;
import org.kith.ui.table.TwoLines;

/** Who attends: a face, who they are, contact or guest in words, their answer and whether they were there. UI thread. */
final class AttendeeTable {
    private final Portraits portraits;
    private final PagedTable<AttendeeLine> table;
    private List<AttendeeLine> lines = List.of();
    private Listener listener;

    /** Hears what is asked for. */
    interface Listener {
        /** To show a contact. */
        void open(AttendeeLine one);

        /** To note whether they were there. */
        void presence(List<AttendeeLine> some, Presence presence);

        /** To note what one answered. */
        void answer(AttendeeLine one, PartStat answer);

        /** To take one off the list. */
        void remove(AttendeeLine one);

        /** To say which contact a guest is. */
        void link(AttendeeLine one);

        /** To say that one is a guest. */
        void unlink(AttendeeLine one);
    }

    AttendeeTable(Composite parent, Portraits portraits, Background background, Consumer<IStatus> failed) {
        this.portraits = portraits;
        table = new PagedTable<AttendeeLine>(parent, SWT.MULTI, background, failed)
                .column(Messages.Attendees_name, 200, 120, this::spoken).tip(this::spoken).paint(this::paintWho)
                .column(Messages.Attendees_there, 110, 90, one -> EventWords.presence(one.presence()))
                .paint((gc, cell, one) -> TwoLines.paint(gc, cell, null, EventWords.presence(one.presence()),
                        EventWords.answer(one.answer())))
                .tip(one -> org.eclipse.osgi.util.NLS.bind(Messages.Attendees_thereTip,
                        EventWords.presence(one.presence()), EventWords.answer(one.answer())))
                .rowHeight(TwoLines.HEIGHT);
        Table widget = table.widget();
        Names.of(widget, Messages.Attendees_listName);
        widget.addListener(SWT.DefaultSelection, event -> one(AttendeeLine::isContact, Listener::open));
        widget.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.DEL) {
                one(any -> true, Listener::remove);
            }
        });
        menu(widget);
    }

    void listen(Listener other) {
        listener = other;
    }

    Composite control() {
        return table.control();
    }

    Table widget() {
        return table.widget();
    }

    /** Shows other attendees; who was selected stays so where they are among them. */
    void show(List<AttendeeLine> other, boolean sameEvent) {
        int[] selected = table.widget().getSelectionIndices();
        int top = table.widget().getTopIndex();
        boolean stay = sameEvent && lines.size() == other.size();
        lines = other;
        table.show(Rows.of(other));
        if (stay) {
            table.select(selected);
            table.widget().setTopIndex(top);
        }
    }

    List<AttendeeLine> selected() {
        return java.util.Arrays.stream(table.widget().getSelectionIndices()).filter(i -> i < lines.size())
                .mapToObj(lines::get).toList();
    }

    /** Notes a presence of those who are selected. */
    void presence(Presence presence) {
        List<AttendeeLine> some = selected();
        if (!some.isEmpty()) {
            listener.presence(some, presence);
        }
    }

    private void one(java.util.function.Predicate<AttendeeLine> fits, BiConsumer<Listener, AttendeeLine> what) {
        List<AttendeeLine> some = selected();
        if (some.size() == 1 && fits.test(some.getFirst())) {
            what.accept(listener, some.getFirst());
        }
    }

    private String spoken(AttendeeLine one) {
        return org.eclipse.osgi.util.NLS.bind(Messages.Attendees_spoken, one.name(), EventWords.standing(one));
    }

    private void paintWho(GC gc, Rectangle cell, AttendeeLine one) {
        String uid = one.isContact() ? one.who().person() : one.name();
        TwoLines.paint(gc, cell, portraits.small(uid, one.name(), one.photo(), () -> {
            if (!table.widget().isDisposed()) {
                table.widget().redraw();
            }
        }), one.name(), EventWords.standing(one));
    }

    private void menu(Table widget) {
        Menu menu = new Menu(widget);
        for (Presence presence : new Presence[] {Presence.MET, Presence.SEEN, Presence.ABSENT, Presence.EXPECTED,
            Presence.UNKNOWN}) {
            item(menu, EventWords.presence(presence) + "\t" + key(presence), () -> presence(presence));
        }
        new MenuItem(menu, SWT.SEPARATOR);
        MenuItem cascade = new MenuItem(menu, SWT.CASCADE);
        cascade.setText(Messages.Attendees_answer);
        Menu answers = new Menu(menu);
        cascade.setMenu(answers);
        for (PartStat answer : PartStat.values()) {
            item(answers, EventWords.answer(answer),
                    () -> one(any -> true, (to, line) -> to.answer(line, answer)));
        }
        new MenuItem(menu, SWT.SEPARATOR);
        MenuItem open = item(menu, Messages.Attendees_open + "\t" + Messages.Key_enter,
                () -> one(AttendeeLine::isContact, Listener::open));
        MenuItem link = item(menu, Messages.Attendees_link,
                () -> one(line -> !line.isContact(), Listener::link));
        MenuItem unlink = item(menu, Messages.Attendees_unlink,
                () -> one(AttendeeLine::isContact, Listener::unlink));
        item(menu, Messages.Attendees_remove + "\t" + Messages.Key_delete, () -> one(any -> true, Listener::remove));
        menu.addListener(SWT.Show, event -> {
            List<AttendeeLine> some = selected();
            boolean contact = some.size() == 1 && some.getFirst().isContact();
            open.setEnabled(contact);
            unlink.setEnabled(contact);
            link.setEnabled(some.size() == 1 && !contact);
        });
        widget.setMenu(menu);
    }

    private static String key(Presence presence) {
        return presence.name().substring(0, 1);
    }

    private static MenuItem item(Menu menu, String text, Runnable chosen) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(text);
        item.addListener(SWT.Selection, event -> chosen.run());
        return item;
    }
}
