package org.kith.core.registry;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.ProgressMonitorWrapper;

/** A monitor whose use is a sign of life. */
final class PulseMonitor extends ProgressMonitorWrapper {
    private final Pulse pulse;

    PulseMonitor(IProgressMonitor monitor, Pulse pulse) {
        super(monitor);
        this.pulse = pulse;
    }

    @Override
    public boolean isCanceled() {
        pulse.beat();
        return super.isCanceled();
    }

    @Override
    public void worked(int work) {
        pulse.beat();
        super.worked(work);
    }

    @Override
    public void internalWorked(double work) {
        pulse.beat();
        super.internalWorked(work);
    }
}
