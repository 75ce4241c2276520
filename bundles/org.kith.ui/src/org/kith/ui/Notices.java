package org.kith.ui;

/**
 * Tells the desktop what is worth knowing while the window is not looked at: an import that ended, what is due. Says
 * nothing while the window has the focus, as the quiet line says it there, or when the user does not want it. In the
 * context. UI thread.
 */
@FunctionalInterface
public interface Notices {
    /** Tells it, as plain text: a short heading and a sentence. Never null. */
    void tell(String heading, String sentence);
}
