package org.kith.ui.insight.ladder;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.kith.insight.ties.Funnel;

/** The home figure in large letters: "Known beyond the handle: 84 of 2,310 (3.6 %)". UI thread. */
public final class KnownLabel {
    private final Label label;

    public KnownLabel(Composite parent) {
        label = new Label(parent, SWT.NONE);
        FontData data = label.getFont().getFontData()[0];
        Font large = new Font(label.getDisplay(), data.getName(), data.getHeight() + 4, SWT.BOLD);
        label.addListener(SWT.Dispose, event -> large.dispose());
        label.setFont(large);
    }

    /** Shows it. */
    public void show(Funnel funnel) {
        label.setText(LadderPlot.known(funnel));
        label.setToolTipText(Messages.Known_tip);
        label.getParent().layout();
    }

    /** The control, for layouts and tests. */
    public Label control() {
        return label;
    }
}
