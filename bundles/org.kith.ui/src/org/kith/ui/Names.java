package org.kith.ui;

import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/** Names for those who hear the window instead of seeing it. */
public final class Names {
    private static final NativeNames NATIVE = NativeNames.find();
    private static final String NAME = "kith.name";

    private Names() {
    }

    /** Gives a control without a label of its own a name for screen readers; again, another one. UI thread. */
    public static void of(Control control, String name) {
        if (control.getData(NAME) == null) {
            control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
                @Override
                public void getName(AccessibleEvent event) {
                    event.result = (String) control.getData(NAME);
                }
            });
        }
        control.setData(NAME, name);
        if (NATIVE != null) {
            NATIVE.set(control, name);
        }
    }
}
