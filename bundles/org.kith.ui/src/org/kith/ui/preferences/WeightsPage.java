package org.kith.ui.preferences;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.kith.core.session.Session;

/** How much each kind of interaction counts. */
public final class WeightsPage extends ContextPage {
    private WeightsPane pane;

    @Override
    protected Control createContents(Composite parent) {
        pane = new WeightsPane(parent, get(Session.class).settings());
        return pane;
    }

    @Override
    public boolean performOk() {
        set(pane.take());
        return true;
    }

    @Override
    protected void performDefaults() {
        pane.reset();
        super.performDefaults();
    }
}
