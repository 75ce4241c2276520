package org.kith.core.session;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.kith.core.platform.Failures;

/**
 * The lock file of a workspace: locked by the system as long as its holder lives, with a text that says who that is.
 * The text is outside the locked byte, so that others can read it on every system. A kill frees it.
 */
final class WorkspaceLock implements AutoCloseable {
    static final String FILE = "kith.lock";
    private static final long LOCKED_BYTE = 1L << 40;

    private final FileChannel channel;

    private WorkspaceLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the lock at once or fails at once.
     *
     * @throws CoreException LOCKED with a sentence that names the holder; STORE when the folder cannot be written
     */
    static WorkspaceLock take(Path folder, Holder holder) throws CoreException {
        Path file = folder.resolve(FILE);
        try {
            Files.createDirectories(folder);
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ,
                    StandardOpenOption.WRITE);
            boolean taken = false;
            try {
                taken = locked(channel);
                if (!taken) {
                    throw Failures.of(Failures.LOCKED, NLS.bind(Messages.WorkspaceLock_held, folder,
                            Holder.parse(Files.readString(file)).words()), null);
                }
                channel.truncate(0);
                channel.write(ByteBuffer.wrap(holder.text().getBytes(StandardCharsets.UTF_8)), 0);
                channel.force(true);
                return new WorkspaceLock(channel);
            } finally {
                if (!taken) {
                    channel.close();
                }
            }
        } catch (IOException e) {
            throw Failures.of(Failures.STORE, NLS.bind(Messages.WorkspaceLock_failed, folder, e.getMessage()), e);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            channel.truncate(0);
            channel.close();
        } catch (IOException e) {
            // the system frees the lock with the process
            return;
        }
    }
}
