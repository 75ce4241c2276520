package org.kith.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;

/**
 * Single keys (N for a note, M for met) are bound in the context {@value #CONTEXT}, so that they are in the list of keys
 * and can be changed; they hold only while a list of people has the focus, and never where one types.
 */
public final class ListKeys {
    /** Id of the context of key bindings. */
    public static final String CONTEXT = "org.kith.ui.context.list";

    private ListKeys() {
    }

    /** Lets the single keys hold while this control has the focus. UI thread. */
    public static void activate(Control list, IContextService contexts) {
        IContextActivation[] active = new IContextActivation[1];
        Runnable off = () -> {
            if (active[0] != null) {
                contexts.deactivateContext(active[0]);
                active[0] = null;
            }
        };
        list.addListener(SWT.FocusIn, event -> {
            if (active[0] == null) {
                active[0] = contexts.activateContext(CONTEXT);
            }
        });
        list.addListener(SWT.FocusOut, event -> off.run());
        list.addListener(SWT.Dispose, event -> off.run());
    }
}
