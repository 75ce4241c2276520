package org.kith.workbench.window;

import org.kith.ui.Choice;

/** View › Forward: takes a step back again; disabled when there was none. */
public final class ForwardHandler extends WayHandler {
    @Override
    boolean isOpen(Choice choice) {
        return choice.canGoForward();
    }

    @Override
    void go(Choice choice) {
        choice.forward();
    }
}
