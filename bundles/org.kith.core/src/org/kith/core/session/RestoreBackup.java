package org.kith.core.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.kith.core.platform.Failures;
import org.kith.store.Overview;
import org.kith.store.Store;
import org.kith.store.StoreProvider;

/**
 * Puts a backup in the place of a workspace that nobody has open: unpacked and checked in a new folder first, opened
 * once, and only then swapped in. What was there before stays beside it as {@code store.replaced}. Any thread but the
 * UI thread.
 */
public final class RestoreBackup {
    private final StoreProvider stores;
    private final Path backup;
    private final Path workspace;
    private final boolean force;
    private final Clock clock;

    /**
     * What to restore where.
     *
     * @param force whether a workspace that is not empty may be replaced
     */
    public RestoreBackup(StoreProvider stores, Path backup, Path workspace, boolean force, Clock clock) {
        this.stores = stores;
        this.backup = backup;
        this.workspace = workspace.toAbsolutePath().normalize();
        this.force = force;
        this.clock = clock;
    }

    /**
     * Restores; tells what is in the workspace then.
     *
     * @throws CoreException CONFLICT when the workspace is not empty, LOCKED when it is open, MALFORMED when the backup
     *                       is damaged; nothing is changed then
     */
    public Overview run(IProgressMonitor monitor) throws CoreException {
        Path store = workspace.resolve(Sessions.STORE);
        Path fresh = workspace.resolve("store.restoring");
        Path old = workspace.resolve("store.replaced");
        try (WorkspaceLock lock = WorkspaceLock.take(workspace, Holder.here("kith restore", clock.instant()))) {
            if (!force && occupied(store, monitor)) {
                throw Failures.of(Failures.CONFLICT, NLS.bind(Messages.Backup_occupied, workspace), null);
            }
            Overview counts;
            try {
                BackupFile.delete(fresh);
                Files.createDirectories(fresh);
                BackupFile.unpack(backup, fresh, monitor);
                try (Store opened = stores.open(fresh, clock, monitor)) {
                    counts = opened.overview();
                }
                swap(store, fresh, old);
            } finally {
                BackupFile.delete(fresh);
            }
            return counts;
        } catch (IOException e) {
            throw Failures.of(Failures.STORE, NLS.bind(Messages.Backup_failed, backup, e.getMessage()), e);
        }
    }

    private static void swap(Path store, Path fresh, Path old) throws IOException {
        boolean replaced = Files.exists(store);
        if (replaced) {
            BackupFile.delete(old);
            Files.move(store, old);
        }
        try {
            Files.move(fresh, store);
        } catch (IOException e) {
            if (replaced) {
                Files.move(old, store);
            }
            throw e;
        }
    }

    private boolean occupied(Path store, IProgressMonitor monitor) {
        if (!Files.isDirectory(store)) {
            return false;
        }
        try (Store opened = stores.open(store, clock, monitor)) {
            Overview all = opened.overview();
            return all.people() + all.accounts() + all.interactions() + all.events() > 0;
        } catch (CoreException e) {
            // what cannot be opened may be somebody's data
            return true;
        }
    }
}
