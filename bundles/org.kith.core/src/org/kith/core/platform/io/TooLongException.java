package org.kith.core.platform.io;

import java.io.IOException;

/**
 * A record that is longer than allowed, so that its file can't be read on. Thrown by {@link BoundedReader}; its message
 * is a sentence for the person.
 *
 * @since 0.1
 */
public final class TooLongException extends IOException {
    private static final long serialVersionUID = 1;

    private final long line;

    TooLongException(String message, long line) {
        super(message);
        this.line = line;
    }

    /** The physical line at which the limit was passed, from 1. */
    public long line() {
        return line;
    }
}
