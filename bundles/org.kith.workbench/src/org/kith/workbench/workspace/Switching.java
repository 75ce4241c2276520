package org.kith.workbench.workspace;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.eclipse.core.runtime.ILog;

/**
 * The way to another workspace: the window closes, the program ends with the code that asks the start script for
 * another start, and a file that the script named tells which workspace. In the context. UI thread.
 */
public final class Switching {
    /** Asks the start script to start again with what the file says. */
    public static final Integer RELAUNCH = 24;
    /** The system property that names the file. */
    public static final String FILE = "kith.next";

    private final Runnable close;
    private Path next;
    private Instant now;

    /** {@code close} closes the window as Quit does. */
    public Switching(Runnable close) {
        this.close = close;
    }

    /** Whether the program was started by something that can start it again. */
    public boolean isPossible() {
        return System.getProperty(FILE) != null;
    }

    /**
     * Closes the window and goes on in another workspace.
     *
     * @param workspace its folder; made when it is not there
     * @param at        where its clock stands; null for the machine's clock
     */
    public void to(Path workspace, Instant at) {
        next = workspace.toAbsolutePath().normalize();
        now = at;
        close.run();
    }

    /** Where to go on; null when nobody asked for another workspace. */
    public Path next() {
        return next;
    }

    /** Writes down where to go on, after everything is closed; answers whether that could be done. */
    public boolean handOver() {
        try {
            Files.writeString(Path.of(System.getProperty(FILE)), next + "\n" + (now == null ? "" : now) + "\n",
                    StandardCharsets.UTF_8);
            return true;
        } catch (IOException e) {
            ILog.of(Switching.class).error("The next workspace could not be written down", e);
            return false;
        }
    }
}
