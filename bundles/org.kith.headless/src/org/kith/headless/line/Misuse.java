package org.kith.headless.line;

/** The command line was not understood; the message is a sentence that says why. Exit code 2. */
public final class Misuse extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With a sentence. */
    public Misuse(String message) {
        super(message, null, false, false);
    }
}
