package org.kith.ui.bench;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.part.ViewPart;

/** A table of three rows. Made by the workbench. */
public final class BareView extends ViewPart {
    private Table table;

    @Override
    public void createPartControl(Composite parent) {
        table = new Table(parent, SWT.FULL_SELECTION);
        for (String text : new String[] {"one", "two", "three"}) {
            new TableItem(table, SWT.NONE).setText(text);
        }
    }

    @Override
    public void setFocus() {
        table.setFocus();
    }
}
