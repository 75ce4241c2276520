package org.kith.core.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.kith.core.platform.Failures;

/**
 * The workspace's own backups, in its folder {@code backups}: one before each greater import, one a day while it is
 * used, kept by age. Any thread but the UI thread.
 */
public final class Backups {
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss.SSS'Z'")
            .withZone(ZoneOffset.UTC);
    private static final String PREFIX = "kith-";
    private static final String SUFFIX = ".zip";

    private final Session session;

    Backups(Session session) {
        this.session = session;
    }

    /** Where they lie. */
    public Path folder() {
        return session.folder().resolve("backups");
    }

    /** What there is, oldest first. */
    public SortedMap<Instant, Path> list() throws CoreException {
        SortedMap<Instant, Path> found = new TreeMap<>();
        if (!Files.isDirectory(folder())) {
            return found;
        }
        try (Stream<Path> files = Files.list(folder())) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Instant made = made(file.getFileName().toString());
                if (made != null) {
                    found.put(made, file);
                }
            }
        } catch (IOException e) {
            throw failed(folder(), e);
        }
        return found;
    }

    /** Makes one now, one at a time, and removes those that are too old. */
    public synchronized Path make(IProgressMonitor monitor) throws CoreException {
        Instant now = session.clock().instant();
        Path file = folder().resolve(PREFIX + NAME.format(now) + SUFFIX);
        try {
            Files.createDirectories(folder());
            BackupFile.tidy(folder());
        } catch (IOException e) {
            throw failed(folder(), e);
        }
        new BackupFile(session.store(), session.clock()).write(file, monitor);
        SortedMap<Instant, Path> all = list();
        for (Instant old : Retention.expired(List.copyOf(all.keySet()), now, session.zone())) {
            try {
                Files.deleteIfExists(all.get(old));
            } catch (IOException e) {
                throw failed(all.get(old), e);
            }
        }
        return file;
    }

    /** Makes one if there is none of today and the store is not empty; called when a session is used. */
    public boolean makeDaily(IProgressMonitor monitor) throws CoreException {
        LocalDate today = LocalDate.ofInstant(session.clock().instant(), session.zone());
        SortedMap<Instant, Path> all = list();
        if (isEmpty() || !all.isEmpty()
                && !LocalDate.ofInstant(all.lastKey(), session.zone()).isBefore(today)) {
            return false;
        }
        make(monitor);
        return true;
    }

    /** Whether there is nothing that a backup could save. */
    public boolean isEmpty() throws CoreException {
        var all = session.store().overview();
        return all.people() == 0 && all.interactions() == 0 && all.events() == 0 && all.accounts() == 0;
    }

    private static Instant made(String name) {
        if (!name.startsWith(PREFIX) || !name.endsWith(SUFFIX)) {
            return null;
        }
        try {
            return NAME.parse(name.substring(PREFIX.length(), name.length() - SUFFIX.length()), Instant::from);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static CoreException failed(Path file, IOException e) {
        return Failures.of(Failures.STORE, NLS.bind(Messages.Backup_failed, file, e.getMessage()), e);
    }
}
