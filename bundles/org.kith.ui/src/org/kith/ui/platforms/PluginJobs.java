package org.kith.ui.platforms;

import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;
import org.kith.ui.QuietLine;
import org.kith.ui.Snapshot;

/**
 * Installs, updates and removes in the background: the quiet line shows how far, with Cancel, and at the end offers the
 * restart. UI thread.
 */
public final class PluginJobs {
    private final Display display;
    private final Plugins plugins;
    private final QuietLine line;
    private final Runnable restart;

    /** What it does; answers a sentence. */
    private interface Work {
        String run(IProgressMonitor monitor) throws CoreException;
    }

    /** {@code restart} ends the program and starts it again. */
    public PluginJobs(Display display, Plugins plugins, QuietLine line, Runnable restart) {
        this.display = display;
        this.plugins = plugins;
        this.line = line;
        this.restart = restart;
    }

    /** Installs what was chosen of a site. */
    public void install(URI site, List<Plugins.Feature> features) {
        String names = features.stream().map(Plugins.Feature::name).collect(Collectors.joining(", "));
        run(NLS.bind(Messages.Job_installing, names), monitor -> {
            plugins.install(site, features, monitor);
            return NLS.bind(Messages.Job_installed, names);
        });
    }

    /** Brings the newest version. */
    void update(Plugins.Feature feature) {
        run(NLS.bind(Messages.Job_updating, feature.name()), monitor -> plugins.update(feature, monitor)
                ? NLS.bind(Messages.Job_updated, feature.name()) : null);
    }

    /** Takes it away; its data stays. */
    void remove(Plugins.Feature feature) {
        run(NLS.bind(Messages.Job_removing, feature.name()), monitor -> {
            plugins.remove(feature, monitor);
            return NLS.bind(Messages.Job_removed, feature.name());
        });
    }

    private void run(String name, Work work) {
        Snapshot progress = new Snapshot();
        QuietLine.Handle shown = line.progress(name, progress::task, () -> progress.setCanceled(true));
        Job job = new Job(name) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                Runnable after = perform(name, work, progress);
                try {
                    display.asyncExec(() -> {
                        shown.end();
                        after.run();
                    });
                } catch (SWTException e) {
                    // the window is gone
                    return Status.CANCEL_STATUS;
                }
                return Status.OK_STATUS;
            }

            @Override
            public boolean belongsTo(Object family) {
                return family == PluginJobs.class;
            }
        };
        job.setSystem(true);
        job.schedule();
    }

    private Runnable perform(String name, Work work, Snapshot progress) {
        try {
            String done = work.run(progress);
            return done == null ? () -> line.say(Messages.Job_newest)
                    : () -> line.say(done, Messages.Job_restart, restart);
        } catch (OperationCanceledException e) {
            return () -> line.say(NLS.bind(Messages.Job_cancelled, name));
        } catch (CoreException e) {
            return () -> line.say(e.getStatus().getMessage().replace('\n', ' '));
        }
    }
}
