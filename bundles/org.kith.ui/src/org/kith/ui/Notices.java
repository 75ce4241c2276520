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

    /**
     * Tells it with a way to what it is about.
     *
     * @param opened runs when it is clicked, where the desktop can tell
     * @return false where nothing was said, because the window is looked at: then the quiet line is the place
     */
    default boolean tell(String heading, String sentence, Runnable opened) {
        tell(heading, sentence);
        return true;
    }
}
