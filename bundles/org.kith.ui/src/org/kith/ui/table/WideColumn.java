package org.kith.ui.table;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.TableColumn;

/** Columns that are there only while their table is wide enough; each remembers its share of the width. UI thread. */
final class WideColumn {
    private static final String SHARE = "org.kith.ui.table.share";
    private static final String AWAY = "org.kith.ui.table.away";

    private WideColumn() {
    }

    /** Gives a column its share, now or when it is there again. */
    static void share(TableColumnLayout layout, TableColumn column, ColumnWeightData share) {
        column.setData(SHARE, share);
        if (column.getData(AWAY) == null) {
            layout.setColumnData(column, share);
        }
    }

    static void show(Composite holder, TableColumnLayout layout, TableColumn column, int least) {
        holder.addListener(SWT.Resize, event -> {
            boolean away = holder.getClientArea().width < least;
            if (away && column.getData(AWAY) == null) {
                column.setData(AWAY, Boolean.TRUE);
                column.setResizable(false);
                layout.setColumnData(column, new ColumnPixelData(0, false, false));
            } else if (!away && column.getData(AWAY) != null) {
                column.setData(AWAY, null);
                column.setResizable(true);
                layout.setColumnData(column, (ColumnWeightData) column.getData(SHARE));
            }
        });
    }

    /** Its width, or what it had when it was there. */
    static int width(TableColumn column) {
        return column.getData(AWAY) == null ? column.getWidth() : ((ColumnWeightData) column.getData(SHARE)).weight;
    }
}
