package org.kith.ui.people.contacts;

import java.util.List;
import java.util.function.Supplier;
import org.kith.ui.table.PagedTable;

/** One of the lists that the Contacts view shows; rows are named by uid. UI thread. */
interface ContactList {
    /** The table, for layout, focus and selection. */
    PagedTable<?> table();

    /** Shows these, in this order; for the exchange see {@link PagedTable#show(org.kith.ui.table.Rows, Supplier)}. */
    void show(List<String> uids, Supplier<Runnable> exchange);
}
