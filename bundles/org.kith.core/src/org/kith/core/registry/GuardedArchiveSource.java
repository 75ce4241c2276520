package org.kith.core.registry;

import java.time.Duration;
import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.kith.core.platform.Archive;
import org.kith.core.platform.ArchiveSource;
import org.kith.core.platform.Preview;
import org.kith.core.platform.ReadContext;
import org.kith.core.platform.Recognition;
import org.kith.core.platform.RecordSink;

/**
 * An installed archive source in its guard. Made by {@link PlatformRegistry}; the plug-in's class is loaded by the
 * first call. Whatever the plug-in does, a call ends: with a result, a {@link CoreException} with code
 * {@code PLUGIN} that names the bundle, or a cancel. The plug-in runs on a thread of its own, and so do the sink's
 * methods, one at a time; the caller waits meanwhile.
 *
 * @since 0.1
 */
public final class GuardedArchiveSource implements ArchiveSource {
    private final PlatformDescriptor platform;
    private final Guard guard;
    private final Maker<ArchiveSource> maker;

    /** Makes the plug-in's object. */
    @FunctionalInterface
    interface Maker<T> {
        T make() throws CoreException;
    }

    GuardedArchiveSource(PlatformDescriptor platform, Guard guard, Maker<ArchiveSource> maker) {
        this.platform = platform;
        this.guard = guard;
        this.maker = maker;
    }

    /** Whose source it is. */
    public PlatformDescriptor platform() {
        return platform;
    }

    @Override
    public Recognition recognize(Archive archive, IProgressMonitor monitor) throws CoreException {
        Pulse pulse = new Pulse();
        return guard.call(platform.bundle(), pulse, monitor,
                () -> maker.make().recognize(archive, new PulseMonitor(monitor, pulse)));
    }

    /** The same with less patience, whatever signs of life it gives. */
    Recognition recognize(Archive archive, Duration patience, IProgressMonitor monitor) throws CoreException {
        Pulse pulse = new Pulse();
        return guard.call(platform.bundle(), pulse, monitor, patience, () -> maker.make().recognize(archive, monitor));
    }

    @Override
    public Preview preview(Archive archive, ReadContext context, IProgressMonitor monitor) throws CoreException {
        Pulse pulse = new Pulse();
        return guard.call(platform.bundle(), pulse, monitor,
                () -> maker.make().preview(archive, context, new PulseMonitor(monitor, pulse)));
    }

    @Override
    public List<String> notInIt(Archive archive) {
        try {
            return guard.call(platform.bundle(), new Pulse(), new NullProgressMonitor(),
                    () -> List.copyOf(maker.make().notInIt(archive)));
        } catch (CoreException failed) {
            return List.of(failed.getStatus().getMessage());
        }
    }

    @Override
    public void read(Archive archive, ReadContext context, RecordSink sink, IProgressMonitor monitor)
            throws CoreException {
        Pulse pulse = new Pulse();
        guard.call(platform.bundle(), pulse, monitor, () -> {
            maker.make().read(archive, context, new PulseSink(sink, pulse), new PulseMonitor(monitor, pulse));
            return Boolean.TRUE;
        });
    }
}
