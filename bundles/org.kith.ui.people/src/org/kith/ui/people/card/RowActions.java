package org.kith.ui.people.card;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** What can be done with a value beside typing: open what it stands for, take it away. UI thread. */
final class RowActions {
    private final FieldRow row;
    private final FieldRow.Surroundings around;
    private ToolBar bar;
    private String link;
    private boolean removable;

    RowActions(FieldRow row, FieldRow.Surroundings around) {
        this.row = row;
        this.around = around;
    }

    void show(Field field, Runnable remove) {
        boolean wants = field.around().link() != null || field.remove() != null;
        if (bar == null && !wants) {
            return;
        }
        if (bar == null) {
            bar = new ToolBar(row, SWT.FLAT | SWT.RIGHT);
            bar.moveBelow(row.control());
            GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(bar);
        }
        bar.setVisible(wants);
        ((GridData) bar.getLayoutData()).exclude = !wants;
        if ((link != null) != (field.around().link() != null) || removable != (field.remove() != null)) {
            for (ToolItem item : bar.getItems()) {
                item.dispose();
            }
            if (field.around().link() != null) {
                item("link").addListener(SWT.Selection, event -> around.open().accept(link));
            }
            if (field.remove() != null) {
                item("remove").addListener(SWT.Selection, event -> remove.run());
            }
        }
        link = field.around().link();
        removable = field.remove() != null;
        for (ToolItem item : bar.getItems()) {
            item.setToolTipText("link".equals(item.getData()) ? NLS.bind(Messages.Tip_open, link)
                    : NLS.bind(Messages.Tip_remove, field.label()));
        }
    }

    private ToolItem item(String icon) {
        ToolItem item = new ToolItem(bar, SWT.PUSH);
        item.setData(icon);
        item.setImage(around.icons().of(icon, bar));
        return item;
    }

}
