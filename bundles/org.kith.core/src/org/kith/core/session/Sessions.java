package org.kith.core.session;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.kith.store.Store;
import org.kith.store.StoreProvider;

/** Opens workspaces over whatever store is installed. Also a DS component, see {@code OSGI-INF/sessions.xml}. */
public final class Sessions implements SessionProvider {
    static final String STORE = "store";

    private final StoreProvider stores;

    /** Opens with the given store. */
    public Sessions(StoreProvider stores) {
        this.stores = stores;
    }

    @Override
    public Session open(Path folder, String program, Clock clock, ZoneId zone, IProgressMonitor monitor)
            throws CoreException {
        Path home = folder.toAbsolutePath().normalize();
        WorkspaceLock lock = WorkspaceLock.take(home, Holder.here(program, clock.instant()));
        Store store = null;
        boolean open = false;
        try {
            store = stores.open(home.resolve(STORE), clock, monitor);
            Session session = new Session(home, store, clock, zone, lock);
            open = true;
            return session;
        } finally {
            if (!open) {
                if (store != null) {
                    store.close();
                }
                lock.close();
            }
        }
    }
}
