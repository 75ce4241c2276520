package org.kith.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;
import org.kith.store.Store;
import org.kith.store.StoreListener;

/**
 * Tells views that data changed: collects the store's commits and speaks on the UI thread, at most a few times a
 * second however fast an import commits, and more seldom when that goes on. Followers are added and removed on the UI
 * thread.
 */
public final class Refresh implements AutoCloseable {
    private static final int PAUSE_MILLIS = 300;
    /** While one commit follows another. */
    private static final int LONG_PAUSE_MILLIS = 1_500;
    private static final int IN_A_ROW = 8;

    private final Display display;
    private final Store store;
    private final List<Runnable> followers = new ArrayList<>();
    private final AtomicBoolean waiting = new AtomicBoolean();
    private long spoken = System.nanoTime() - TimeUnit.MINUTES.toNanos(1);
    private int inARow;
    private final StoreListener listener = (uids, interactions) -> changed();

    /** Listens to this store until closed. */
    public Refresh(Display display, Store store) {
        this.display = display;
        this.store = store;
        store.addListener(listener);
    }

    /** Follows from now on; run the answer to stop. UI thread. */
    public Runnable follow(Runnable follower) {
        followers.add(follower);
        return () -> followers.remove(follower);
    }

    private void changed() {
        if (waiting.compareAndSet(false, true)) {
            try {
                display.asyncExec(() -> display.timerExec(pause(), this::speak));
            } catch (SWTException e) {
                // the window is gone; nobody to tell
                waiting.set(false);
            }
        }
    }

    private int pause() {
        inARow = System.nanoTime() - spoken < TimeUnit.MILLISECONDS.toNanos(LONG_PAUSE_MILLIS) ? inARow + 1 : 0;
        return inARow > IN_A_ROW ? LONG_PAUSE_MILLIS : PAUSE_MILLIS;
    }

    private void speak() {
        spoken = System.nanoTime();
        waiting.set(false);
        List.copyOf(followers).forEach(Runnable::run);
    }

    @Override
    public void close() {
        store.removeListener(listener);
    }
}
