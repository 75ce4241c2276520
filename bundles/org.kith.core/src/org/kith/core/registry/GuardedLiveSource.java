package org.kith.core.registry;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.kith.core.platform.LiveContext;
import org.kith.core.platform.LiveSource;
import org.kith.core.platform.OwnerRecord;
import org.kith.core.platform.RecordSink;

/** An installed live source in its guard; its class is loaded by the first call. */
final class GuardedLiveSource implements LiveSource {
    private final String bundle;
    private final Guard guard;
    private final GuardedArchiveSource.Maker<LiveSource> maker;

    GuardedLiveSource(String bundle, Guard guard, GuardedArchiveSource.Maker<LiveSource> maker) {
        this.bundle = bundle;
        this.guard = guard;
        this.maker = maker;
    }

    @Override
    public OwnerRecord verify(LiveContext context, IProgressMonitor monitor) throws CoreException {
        Pulse pulse = new Pulse();
        return guard.call(bundle, pulse, monitor,
                () -> maker.make().verify(new PulseContext(context, pulse), new PulseMonitor(monitor, pulse)));
    }

    @Override
    public String fetch(LiveContext context, String cursor, RecordSink sink, IProgressMonitor monitor)
            throws CoreException {
        Pulse pulse = new Pulse();
        return guard.call(bundle, pulse, monitor, () -> maker.make().fetch(new PulseContext(context, pulse), cursor,
                new PulseSink(sink, pulse), new PulseMonitor(monitor, pulse)));
    }
}
