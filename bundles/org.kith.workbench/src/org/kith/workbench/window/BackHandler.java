package org.kith.workbench.window;

import org.kith.ui.Choice;

/** View › Back: chooses what was chosen before; disabled when there is nothing. */
public final class BackHandler extends WayHandler {
    @Override
    boolean isOpen(Choice choice) {
        return choice.canGoBack();
    }

    @Override
    void go(Choice choice) {
        choice.back();
    }
}
