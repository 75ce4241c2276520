package org.kith.ui.preferences;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.kith.core.session.Session;

/** How often people want to be met. */
public final class RhythmPage extends ContextPage {
    private RhythmPane pane;

    @Override
    protected Control createContents(Composite parent) {
        pane = new RhythmPane(parent, get(Session.class).settings());
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
