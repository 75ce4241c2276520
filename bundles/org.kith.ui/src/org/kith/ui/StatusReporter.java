package org.kith.ui;

import org.eclipse.core.runtime.IStatus;

/** The one place where failures reach a person. UI thread. */
@FunctionalInterface
public interface StatusReporter {
    /** Shows what happened, to what, and what to do; details fold out. */
    void show(IStatus status);
}
