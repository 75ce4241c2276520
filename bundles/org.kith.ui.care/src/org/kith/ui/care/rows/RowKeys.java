package org.kith.ui.care.rows;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;

/**
 * A view with rows that one acts on by one key. The keys are bound in the context {@value #CONTEXT}, so that they are in
 * the list of keys and can be changed; a key reaches the active view by {@link #act}. UI thread.
 */
public interface RowKeys {
    /** Id of the context of key bindings; within that of lists of people. */
    String CONTEXT = "org.kith.ui.care.context.rows";

    /** Does it to the selected row; nothing happens where it makes no sense. */
    void act(RowAction action);

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
