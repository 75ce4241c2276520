package org.kith.ui.table;

import org.eclipse.swt.widgets.Table;

/**
 * How many rows a table has. A native table takes its time to gain and lose rows by the ten thousand, so a long list
 * begins with what one sees and scrolls to at once, and gains the rest in steps while nothing else is to be done. UI
 * thread.
 */
final class Length {
    /** So many rows are there at once. */
    private static final int FIRST = 1_000;
    private static final int STEP = 1_000;
    private static final int PAUSE_MILLIS = 25;
    /** Who types a word changes the rows with each letter: they are not all made in between. */
    private static final int REST_MILLIS = 1_000;
    /** Losing more rows than this one by one takes longer than beginning anew. */
    private static final int FEW = 500;

    private final Table table;
    private int wanted;
    private int generation;

    Length(Table table) {
        this.table = table;
    }

    /** Gives the table that many rows, all to be asked for again; nothing is selected. */
    void become(int rows) {
        wanted = rows;
        int now = table.getItemCount();
        if (now - rows > FEW) {
            table.removeAll();
            table.setItemCount(Math.min(rows, FIRST));
        } else {
            table.deselectAll();
            table.setItemCount(Math.min(rows, Math.max(now, FIRST)));
            table.clearAll();
        }
        grow(++generation, REST_MILLIS);
    }

    /** Has at least so many of the wanted rows now. */
    void reach(int rows) {
        if (rows > table.getItemCount()) {
            table.setItemCount(Math.min(wanted, rows));
        }
    }

    private void grow(int mine, int pause) {
        if (table.getItemCount() < wanted) {
            table.getDisplay().timerExec(pause, () -> {
                if (mine == generation && !table.isDisposed()) {
                    reach(Math.min(wanted, table.getItemCount() + STEP));
                    grow(mine, PAUSE_MILLIS);
                }
            });
        }
    }
}
