package org.kith.ui.people.contacts;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.kith.core.registry.PlatformRegistry;
import org.kith.store.AccountRow;
import org.kith.store.Store;
import org.kith.ui.Background;
import org.kith.ui.Names;
import org.kith.ui.Portraits;
import org.kith.ui.table.PagedTable;
import org.kith.ui.table.Rows;
import org.kith.ui.table.TwoLines;

/** The table of accounts that are nobody's contact: who, where, how much passed, who follows whom. UI thread. */
final class AccountsTable implements ContactList {
    private final Store store;
    private final Portraits portraits;
    private final Monograms monograms;
    private final PagedTable<AccountRow> table;

    AccountsTable(Composite parent, Store store, Background background, Portraits portraits,
            PlatformRegistry platforms, Consumer<IStatus> failed) {
        this.store = store;
        this.portraits = portraits;
        this.monograms = new Monograms(platforms);
        table = new PagedTable<AccountRow>(parent, SWT.MULTI, background, failed)
                .column(Messages.Accounts_name, 220, 150, AccountsTable::name).paint(this::paintName)
                .order(Order.Column.NAME)
                .column(Messages.Accounts_platform, 50, 40, row -> monograms.name(row.key().platform()))
                .paint((gc, cell, row) -> monograms.paint(gc, cell, List.of(row.key().platform())))
                .column(Messages.Accounts_interactions, 96, 96, row -> String.format("%,d", row.interactions()))
                .order(Order.Column.LAST_CONTACT)
                .column(Messages.Accounts_follows, 120, 70, AccountsTable::follows).rowHeight(TwoLines.HEIGHT);
        Names.of(table.widget(), Messages.Accounts_listName);
    }

    @Override
    public PagedTable<?> table() {
        return table;
    }

    @Override
    public void show(List<String> uids, Supplier<Runnable> exchange) {
        table.show(new Rows<>() {
            @Override
            public int size() {
                return uids.size();
            }

            @Override
            public List<AccountRow> page(int from, int to) throws CoreException {
                return store.accountRows(uids.subList(from, to));
            }
        }, exchange);
    }

    private void paintName(GC gc, Rectangle cell, AccountRow row) {
        String name = name(row);
        String handle = handle(row);
        TwoLines.paint(gc, cell, portraits.small(row.uid(), name, null, () -> {
        }), name, name.equals(handle) ? null : handle);
    }

    private static String name(AccountRow row) {
        return row.displayName() == null || row.displayName().isBlank() ? handle(row) : row.displayName();
    }

    private static String handle(AccountRow row) {
        if (row.handle() == null || row.handle().isBlank()) {
            return row.key().key();
        }
        return row.handle().indexOf('@') >= 0 ? row.handle() : "@" + row.handle();
    }

    private static String follows(AccountRow row) {
        boolean me = Boolean.TRUE.equals(row.followsMe());
        boolean mine = Boolean.TRUE.equals(row.iFollow());
        if (me || mine) {
            return me && mine ? Messages.Accounts_bothFollow
                    : me ? Messages.Accounts_followsMe : Messages.Accounts_iFollow;
        }
        return row.followsMe() == null || row.iFollow() == null ? Messages.Accounts_followUnknown
                : Messages.Accounts_followNone;
    }
}
