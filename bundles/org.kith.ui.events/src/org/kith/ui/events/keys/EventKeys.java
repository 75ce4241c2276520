package org.kith.ui.events.keys;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;

/**
 * A view of an event whose rows one acts on by one key. The keys are bound in the context {@value #CONTEXT}, so that they
 * are in the list of keys and can be changed; a key reaches the active view by {@link #act}. UI thread.
 */
public interface EventKeys {
    /** Id of the context of key bindings. */
    String CONTEXT = "org.kith.ui.events.context.rows";

    /** Does it to the selected row; nothing happens where it makes no sense. */
    void act(EventAction action);

    /** Lets the keys hold while this list has the focus. */
    static void activate(Control list, IContextService contexts) {
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
