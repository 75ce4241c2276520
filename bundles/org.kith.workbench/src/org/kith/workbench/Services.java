package org.kith.workbench;

import java.util.ArrayDeque;
import java.util.Deque;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/** OSGi services for the time of the application. Main thread. */
final class Services implements AutoCloseable {
    private static final long PATIENCE_MILLIS = 5000;

    private final Deque<ServiceTracker<?, ?>> open = new ArrayDeque<>();

    /** The service of that type; waits a little for it to come. */
    <T> T get(Class<T> type) throws CoreException {
        BundleContext context = FrameworkUtil.getBundle(Services.class).getBundleContext();
        ServiceTracker<T, T> tracker = new ServiceTracker<>(context, type, null);
        tracker.open();
        open.push(tracker);
        T service = null;
        try {
            service = tracker.waitForService(PATIENCE_MILLIS);
        } catch (InterruptedException e) {
            // nobody interrupts the main thread; if somebody does, the service counts as missing
            service = null;
        }
        if (service == null) {
            throw new CoreException(new Status(IStatus.ERROR, "org.kith.workbench",
                    NLS.bind(Messages.Start_noService, type.getName())));
        }
        return service;
    }

    @Override
    public void close() {
        open.forEach(ServiceTracker::close);
    }
}
