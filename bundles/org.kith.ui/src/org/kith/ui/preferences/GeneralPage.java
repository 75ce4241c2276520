package org.kith.ui.preferences;

import java.time.ZoneId;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.kith.core.session.Session;

/** Light or dark, zone, dates, notifications, limits. The look changes at once and goes back on Cancel. */
public final class GeneralPage extends ContextPage {
    private GeneralPane pane;

    @Override
    protected Control createContents(Composite parent) {
        pane = new GeneralPane(parent, get(Session.class).settings(), ZoneId.systemDefault(), get(Look.class).choice(),
                look -> get(Look.class).show(look, get(IThemeEngine.class)), this::problem);
        return pane;
    }

    @Override
    public boolean performOk() {
        get(Look.class).choose(pane.look(), get(IThemeEngine.class));
        set(pane.take());
        return true;
    }

    @Override
    public boolean performCancel() {
        if (pane != null) {
            get(Look.class).show(get(Look.class).choice(), get(IThemeEngine.class));
        }
        return true;
    }

    @Override
    protected void performDefaults() {
        pane.reset();
        super.performDefaults();
    }
}
