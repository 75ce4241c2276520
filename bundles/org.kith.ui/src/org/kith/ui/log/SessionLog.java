package org.kith.ui.log;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;

/**
 * What was written to the platform's log since the program was opened, newest first, the newest few hundred only. Made
 * by whoever opens the workbench, in the context; close it last. Any thread.
 */
public final class SessionLog implements ILogListener, AutoCloseable {
    /** So many entries are kept. */
    public static final int KEPT = 500;

    private final Clock clock;
    private final UnaryOperator<String> names;
    private final Deque<Entry> entries = new ArrayDeque<>();
    private final List<Runnable> followers = new CopyOnWriteArrayList<>();

    /**
     * An empty log that does not listen yet.
     *
     * @param names the words for a plug-in's id
     */
    public SessionLog(Clock clock, UnaryOperator<String> names) {
        this.clock = clock;
        this.names = names;
    }

    /** The log of this program, listening from now on. */
    public static SessionLog listening(Clock clock) {
        SessionLog log = new SessionLog(clock, PluginNames::of);
        Platform.addLogListener(log);
        return log;
    }

    @Override
    public void logging(IStatus status, String plugin) {
        if (status.getSeverity() == IStatus.CANCEL) {
            return;
        }
        String where = status.getPlugin() == null ? plugin : status.getPlugin();
        Entry entry = new Entry(clock.instant(), severity(status), Details.cut(status.getMessage()),
                names.apply(where), Details.of(status));
        synchronized (entries) {
            entries.addFirst(entry);
            if (entries.size() > KEPT) {
                entries.removeLast();
            }
        }
        followers.forEach(Runnable::run);
    }

    private static Entry.Severity severity(IStatus status) {
        return switch (status.getSeverity()) {
            case IStatus.ERROR -> Entry.Severity.ERROR;
            case IStatus.WARNING -> Entry.Severity.WARNING;
            default -> Entry.Severity.INFO;
        };
    }

    /** What is there now, newest first. */
    public List<Entry> entries() {
        synchronized (entries) {
            return List.copyOf(entries);
        }
    }

    /** Forgets the entries; the file stays. */
    public void clear() {
        synchronized (entries) {
            entries.clear();
        }
        followers.forEach(Runnable::run);
    }

    /** Hears of every change, on the thread that made it; run the answer to stop. */
    public Runnable follow(Runnable follower) {
        followers.add(follower);
        return () -> followers.remove(follower);
    }

    @Override
    public void close() {
        Platform.removeLogListener(this);
    }
}
