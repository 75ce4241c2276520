package org.kith.core.session;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.core.runtime.CoreException;
import org.kith.core.journal.History;
import org.kith.core.platform.Failures;
import org.kith.store.Store;

/**
 * An open workspace. Made by {@link Sessions}; handed to every operation by its constructor. Safe for any thread but
 * the UI thread, except where a method says otherwise. Close it once, last.
 */
public final class Session implements AutoCloseable {
    private final Path folder;
    private final Store store;
    private final Clock clock;
    private final ZoneId zone;
    private final WorkspaceLock lock;
    private final Documents documents;
    private final Traits traits;
    private final History history;
    private final Backups backups;
    private final AtomicBoolean importing = new AtomicBoolean();
    private final List<Runnable> meListeners = new CopyOnWriteArrayList<>();
    private volatile Me me;
    private volatile Settings settings;

    Session(Path folder, Store store, Clock clock, ZoneId zone, WorkspaceLock lock) throws CoreException {
        this.folder = folder;
        this.store = store;
        this.clock = clock;
        this.lock = lock;
        this.documents = new Documents(store);
        this.traits = new Traits(store, documents);
        this.settings = Settings.load(documents);
        this.zone = settings.zone().orElse(zone);
        this.history = new History(this);
        this.backups = new Backups(this);
        this.me = Me.load(store, documents);
    }

    /** The workspace's folder. Any thread. */
    public Path folder() {
        return folder;
    }

    /** The store. Any thread; its methods block. */
    public Store store() {
        return store;
    }

    /** The workspace's clock. Any thread. */
    public Clock clock() {
        return clock;
    }

    /** The person's zone as it was chosen when this was opened, else the machine's. Any thread. */
    public ZoneId zone() {
        return zone;
    }

    /** Aggregates as objects. */
    public Documents documents() {
        return documents;
    }

    /** What lists need of everybody's card beside the store's columns. */
    public Traits traits() {
        return traits;
    }

    /** Undo and redo of what was done by hand. */
    public History history() {
        return history;
    }

    /** Copies of this workspace. */
    public Backups backups() {
        return backups;
    }

    /** Who I am, as of the last change. Any thread, at once. */
    public Me me() {
        return me;
    }

    /** The user's choices, as of the last change. Any thread, at once. */
    public Settings settings() {
        return settings;
    }

    /** Reads anew who I am and what I chose, and tells the listeners; called by whoever changed it, after the commit. */
    public void reloadMe() throws CoreException {
        me = Me.load(store, documents);
        settings = Settings.load(documents);
        meListeners.forEach(Runnable::run);
    }

    /** Hears of changes of who I am, on the thread that changed it. */
    public void addMeListener(Runnable listener) {
        meListeners.add(listener);
    }

    /** Hears no more. */
    public void removeMeListener(Runnable listener) {
        meListeners.remove(listener);
    }

    /**
     * Reserves the session for one import; close the result when it is over.
     *
     * @throws CoreException CONFLICT when another one runs
     */
    public Reservation reserveForImport() throws CoreException {
        if (!importing.compareAndSet(false, true)) {
            throw Failures.of(Failures.CONFLICT, Messages.Session_busy, null);
        }
        return () -> importing.set(false);
    }

    /** Closes the store, waiting for its writer, and frees the workspace. */
    @Override
    public void close() {
        try {
            store.close();
        } finally {
            lock.close();
        }
    }

    /** The right to import. */
    @FunctionalInterface
    public interface Reservation extends AutoCloseable {
        /** Gives it back. */
        @Override
        void close();
    }
}
