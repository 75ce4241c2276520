package org.kith.headless.command;

import java.io.IOException;
import org.eclipse.core.runtime.CoreException;
import org.kith.headless.line.Arguments;
import org.kith.headless.line.Syntax;

/**
 * One command. Has no state; called by the main thread, a read command also by threads of the server, several at once.
 */
public interface Command {
    /** What it needs of the workspace. */
    enum Access {
        /** No workspace at all. */
        NONE,
        /** Answered by whoever has the workspace open. */
        READ,
        /** Needs the workspace for itself. */
        WRITE,
        /** Only its folder: opens, closes or replaces the workspace itself. */
        FOLDER
    }

    /** Done. */
    int DONE = 0;
    /** Done in part; the problems were told. */
    int PARTLY = 1;
    /** The command line was not understood. */
    int MISUSED = 2;
    /** Failed; nothing was changed. */
    int FAILED = 3;
    /** Cancelled. */
    int CANCELLED = 130;

    /** What it takes. */
    Syntax syntax();

    /** What it needs, with these arguments. */
    Access access(Arguments arguments);

    /** Whether it may hold the workspace for long, so that others should get answers meanwhile. */
    default boolean isLong() {
        return false;
    }

    /**
     * Looks at what was said before anything is opened; the call has no session yet.
     *
     * @throws org.kith.headless.line.Misuse with a sentence
     */
    default void check(Call call) {
        // most commands take whatever their syntax lets through
    }

    /**
     * Does it.
     *
     * @return one of the codes above
     * @throws CoreException the operation failed; told and answered with {@link #FAILED}
     */
    int run(Call call) throws CoreException, IOException;
}
