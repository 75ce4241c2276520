package org.kith.ui.people.contacts;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.kith.core.operations.EmptyTrash;
import org.kith.core.registry.PlatformRegistry;
import org.kith.store.AccountRow;
import org.kith.store.PersonRow;
import org.kith.ui.Background;
import org.kith.ui.Names;
import org.kith.ui.Portraits;
import org.kith.ui.When;
import org.kith.ui.table.PagedTable;
import org.kith.ui.table.Rows;
import org.kith.ui.table.TwoLines;

/** The table of contacts: a face and two lines, where they are known, when they were last in touch. UI thread. */
final class PeopleTable implements ContactList {
    private static final int WIDE = 480;
    private static final int SIDE = 4;

    private final ContactReader reader;
    private final Portraits portraits;
    private final Monograms monograms;
    private final When when;
    private final PagedTable<ContactRow> table;

    PeopleTable(Composite parent, ContactReader reader, Background background, Portraits portraits,
            PlatformRegistry platforms, When when, Consumer<IStatus> failed) {
        this.reader = reader;
        this.portraits = portraits;
        this.monograms = new Monograms(platforms);
        this.when = when;
        table = new PagedTable<ContactRow>(parent, SWT.MULTI, background, failed)
                .column(Messages.Contacts_name, 220, 150, row -> name(row.person())).paint(this::paintName)
                .order(Order.Column.NAME)
                .column(Messages.Contacts_organization, 130, 90, row -> row.person().organization())
                .paint(this::paintOrganization).order(Order.Column.ORGANIZATION).whenWide(WIDE)
                .column(Messages.Contacts_platforms, 84, 84, this::platforms)
                .paint((gc, cell, row) -> monograms.paint(gc, cell, ids(row.person())))
                .column(Messages.Contacts_last, 104, 104, this::last).tip(this::exact)
                .order(Order.Column.LAST_CONTACT).rowHeight(TwoLines.HEIGHT);
        Names.of(table.widget(), Messages.Contacts_listName);
    }

    @Override
    public PagedTable<?> table() {
        return table;
    }

    /** In the trash the last column says when each goes. */
    void inTrash(boolean trash) {
        table.widget().getColumn(3).setText(trash ? Messages.Contacts_leavesOn : Messages.Contacts_last);
    }

    @Override
    public void show(List<String> uids, Supplier<Runnable> exchange) {
        table.show(new Rows<>() {
            @Override
            public int size() {
                return uids.size();
            }

            @Override
            public List<ContactRow> page(int from, int to) throws CoreException {
                return reader.rows(uids.subList(from, to));
            }
        }, exchange);
    }

    private void paintName(GC gc, Rectangle cell, ContactRow row) {
        PersonRow person = row.person();
        var portrait = portraits.small(person.uid(), person.name(), person.photo(), this::arrived);
        TwoLines.paint(gc, cell, portrait, name(person), second(row));
    }

    private void paintOrganization(GC gc, Rectangle cell, ContactRow row) {
        String name = row.person().organization();
        if (name != null) {
            Rectangle inner = new Rectangle(cell.x + SIDE, cell.y, cell.width - 2 * SIDE, cell.height);
            gc.drawText(TwoLines.shortened(gc, name, inner.width), inner.x,
                    inner.y + (inner.height - gc.getFontMetrics().getHeight()) / 2, SWT.DRAW_TRANSPARENT);
        }
    }

    private void arrived() {
        if (!table.widget().isDisposed()) {
            table.widget().redraw();
        }
    }

    private static String name(PersonRow row) {
        String name = row.name().isBlank() ? Messages.Contacts_unnamed : row.name();
        return row.me() ? NLS.bind(Messages.Contacts_me, name) : name;
    }

    /** What she does, and where while no column says so; else how to reach her. */
    private String second(ContactRow row) {
        PersonRow person = row.person();
        boolean column = table.widget().getColumn(1).getWidth() > 1;
        String work = Stream.of(row.title(), column && row.title() != null ? null : person.organization())
                .filter(part -> part != null && !part.isBlank()).distinct().collect(Collectors.joining(" \u00b7 "));
        if (!work.isEmpty() && !(column && work.equals(person.organization()))) {
            return work;
        }
        return person.emails().isEmpty() ? null : person.emails().getFirst();
    }

    private static List<String> ids(PersonRow row) {
        return row.accounts().stream().map(AccountRow::key).map(key -> key.platform()).distinct().sorted().toList();
    }

    private String platforms(ContactRow row) {
        return ids(row.person()).stream().map(monograms::name).collect(Collectors.joining(", "));
    }

    private String last(ContactRow row) {
        if (row.trashed() != 0) {
            return when.words(leaves(row));
        }
        return when.words(row.person().lastContact());
    }

    private String exact(ContactRow row) {
        return row.trashed() != 0 ? NLS.bind(Messages.Contacts_leaves, when.exact(leaves(row)))
                : when.exact(row.person().lastContact());
    }

    private static long leaves(ContactRow row) {
        return EmptyTrash.leaves(Instant.ofEpochMilli(row.trashed())).toEpochMilli();
    }
}
