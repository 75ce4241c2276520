package org.kith.headless.command;

import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;

/**
 * Shows how far a command is: at most one line a second, and only when it says something new. Any thread may report or
 * cancel.
 */
public final class Progress extends NullProgressMonitor {
    private static final long PAUSE = 1_000_000_000L;

    private final Consumer<String> lines;
    private final LongSupplier ticks;
    private String task = "";
    private String part = "";
    private String shown = "";
    private double total;
    private double done;
    private long last;
    private volatile boolean cancelled;
    private volatile boolean quiet;

    /** Lines go there; ticks are nanoseconds that only grow. */
    public Progress(Consumer<String> lines, LongSupplier ticks) {
        this.lines = lines;
        this.ticks = ticks;
        this.last = ticks.getAsLong();
    }

    @Override
    public synchronized void beginTask(String name, int totalWork) {
        task = name == null ? "" : name;
        part = "";
        total = totalWork == IProgressMonitor.UNKNOWN ? 0 : totalWork;
        done = 0;
        show();
    }

    @Override
    public synchronized void setTaskName(String name) {
        task = name == null ? "" : name;
        part = "";
        show();
    }

    @Override
    public synchronized void subTask(String name) {
        part = name == null ? "" : name;
        show();
    }

    @Override
    public synchronized void internalWorked(double work) {
        done += work;
        show();
    }

    @Override
    public void worked(int work) {
        internalWorked(work);
    }

    /** Whether to show nothing. */
    void quiet(boolean value) {
        quiet = value;
    }

    private void show() {
        if (quiet) {
            return;
        }
        long now = ticks.getAsLong();
        if (now - last < PAUSE) {
            return;
        }
        boolean under = part.isBlank() && total > 0 && done > 0 && done < total;
        String line = under ? task + " %d %%".formatted((int) (100 * done / total)) : part.isBlank() ? task : part;
        if (!(task + part).isBlank() && !line.equals(shown)) {
            shown = line;
            last = now;
            lines.accept(line);
        }
    }

    @Override
    public boolean isCanceled() {
        return cancelled;
    }

    @Override
    public void setCanceled(boolean value) {
        cancelled = value;
    }
}
