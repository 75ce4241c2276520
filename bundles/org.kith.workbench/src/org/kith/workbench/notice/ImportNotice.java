package org.kith.workbench.notice;

import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.swt.widgets.Display;
import org.kith.ui.Notices;
import org.kith.ui.imports.Importing;

/** Tells when an import ended. Hears of it on the job's thread, tells on the UI thread; close it with the window. */
public final class ImportNotice extends JobChangeAdapter implements AutoCloseable {
    private final Display display;
    private final Importing importing;
    private final Notices notices;

    /** Listens from now on. */
    public ImportNotice(Display display, Importing importing, Notices notices) {
        this.display = display;
        this.importing = importing;
        this.notices = notices;
        Job.getJobManager().addJobChangeListener(this);
    }

    @Override
    public void done(IJobChangeEvent event) {
        if (event.getJob().belongsTo(Importing.FAMILY) && !display.isDisposed()) {
            display.asyncExec(() -> {
                if (!importing.isRunning()) {
                    notices.tell(Messages.Notice_import, importing.line());
                }
            });
        }
    }

    @Override
    public void close() {
        Job.getJobManager().removeJobChangeListener(this);
    }
}
