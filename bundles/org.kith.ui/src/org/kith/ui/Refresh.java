package org.kith.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;
import org.kith.store.Store;
import org.kith.store.StoreListener;

/**
 * Tells views that data changed: collects the store's commits and speaks on the UI thread, at most a few times a
 * second however fast an import commits. Followers are added and removed on the UI thread.
 */
public final class Refresh implements AutoCloseable {
    private static final int PAUSE_MILLIS = 300;

    private final Display display;
    private final Store store;
    private final List<Runnable> followers = new ArrayList<>();
    private final AtomicBoolean waiting = new AtomicBoolean();
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
                display.asyncExec(() -> display.timerExec(PAUSE_MILLIS, this::speak));
            } catch (SWTException e) {
                // the window is gone; nobody to tell
                waiting.set(false);
            }
        }
    }

    private void speak() {
        waiting.set(false);
        List.copyOf(followers).forEach(Runnable::run);
    }

    @Override
    public void close() {
        store.removeListener(listener);
    }
}
