package org.kith.ui.people.contacts;

import org.eclipse.swt.SWT;
import org.kith.store.AccountQuery;
import org.kith.store.PeopleQuery;

/**
 * How the list is sorted. Immutable.
 *
 * @param column   what by
 * @param reversed the other way round than is usual for that column
 */
record Order(Column column, boolean reversed) {
    static final Order NAME = new Order(Column.NAME, false);

    /** What a list can be sorted by. */
    enum Column {
        NAME, ORGANIZATION, LAST_CONTACT
    }

    /** After a click on a header: the other way round where that is the order already. */
    Order clicked(Object header) {
        return column == header ? new Order(column, !reversed) : new Order((Column) header, false);
    }

    /** The latest contact is at the top first, so its arrow points down. */
    int arrow() {
        return (column == Column.LAST_CONTACT) == reversed ? SWT.UP : SWT.DOWN;
    }

    PeopleQuery.Order people() {
        return PeopleQuery.Order.valueOf(column.name());
    }

    AccountQuery.Order accounts() {
        return column == Column.LAST_CONTACT ? AccountQuery.Order.INTERACTIONS : AccountQuery.Order.NAME;
    }

    String text() {
        return column.name() + (reversed ? " -" : "");
    }

    static Order of(String text) {
        for (Column column : Column.values()) {
            if (text != null && text.split(" ")[0].equals(column.name())) {
                return new Order(column, text.endsWith("-"));
            }
        }
        return NAME;
    }
}
