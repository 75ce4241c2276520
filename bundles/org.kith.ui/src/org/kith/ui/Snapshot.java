package org.kith.ui;

import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * A progress monitor that any thread may write and the UI thread reads a few times a second; nothing is pushed.
 */
public final class Snapshot implements IProgressMonitor {
    private final AtomicLong worked = new AtomicLong();
    private volatile String task = "";
    private volatile String subTask = "";
    private volatile int total = UNKNOWN;
    private volatile boolean canceled;

    /** What is being done; empty when not said. */
    public String task() {
        return subTask.isEmpty() ? task : subTask;
    }

    /** How much was done. */
    public long count() {
        return worked.get();
    }

    /** How much there is; UNKNOWN when not said. */
    public int total() {
        return total;
    }

    @Override
    public void beginTask(String name, int totalWork) {
        task = name == null ? "" : name;
        total = totalWork;
    }

    @Override
    public void done() {
        subTask = "";
    }

    @Override
    public void internalWorked(double work) {
        worked.addAndGet((long) work);
    }

    @Override
    public boolean isCanceled() {
        return canceled;
    }

    @Override
    public void setCanceled(boolean value) {
        canceled = value;
    }

    @Override
    public void setTaskName(String name) {
        task = name == null ? "" : name;
    }

    @Override
    public void subTask(String name) {
        subTask = name == null ? "" : name;
    }

    @Override
    public void worked(int work) {
        worked.addAndGet(work);
    }
}
