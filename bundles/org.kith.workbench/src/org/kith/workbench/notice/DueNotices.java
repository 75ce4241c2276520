package org.kith.workbench.notice;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.kith.core.care.Nudge;
import org.kith.core.care.Nudges;
import org.kith.core.session.Session;
import org.kith.ui.Notices;
import org.kith.ui.QuietLine;
import org.osgi.service.prefs.Preferences;

/**
 * Tells of what is due, once each, while the workbench is open: looks every minute, says nothing in the quiet hours nor
 * when the user wants no notices. By the desktop, or on the quiet line while the window is looked at. Close it before
 * the session.
 */
public final class DueNotices implements AutoCloseable {
    private static final int REST_MILLIS = 10_000;
    private static final int MINUTE_MILLIS = 60_000;
    private static final int PATIENCE_MILLIS = 5_000;

    private final Session session;
    private final Clock clock;
    private final Display display;
    private final Notices notices;
    private final QuietLine line;
    private final Consumer<Nudge> opener;
    private final Told told;
    private volatile boolean closed;
    private final Job job = new Job("") {
        @Override
        protected IStatus run(IProgressMonitor monitor) {
            try {
                look();
            } catch (CoreException e) {
                return e.getStatus();
            } finally {
                if (!closed) {
                    schedule(MINUTE_MILLIS);
                }
            }
            return Status.OK_STATUS;
        }
    };
    /**
     * Begins after a while.
     *
     * @param memory where it remembers what it told
     * @param opener shows what a notice is about, on the UI thread
     */
    public DueNotices(Session session, Clock clock, Display display, Notices notices, QuietLine line,
            Preferences memory, Consumer<Nudge> opener) {
        this.session = session;
        this.clock = clock;
        this.display = display;
        this.notices = notices;
        this.line = line;
        this.opener = opener;
        this.told = new Told(memory);
        job.setSystem(true);
        job.setPriority(Job.DECORATE);
        job.schedule(REST_MILLIS);
    }

    /** Looks once, now; any thread but the UI thread. */
    public void look() throws CoreException {
        Instant now = clock.instant();
        if (closed || !session.settings().notifications()
                || session.settings().quietHours().at(LocalTime.ofInstant(now, session.zone()))) {
            return;
        }
        List<Nudge> due = new Nudges(session, Locale.getDefault()).at(now, told.keys());
        if (!due.isEmpty() && !display.isDisposed()) {
            told.add(due.stream().map(Nudge::key).toList(), LocalDate.ofInstant(now, session.zone()));
            display.asyncExec(() -> due.forEach(this::tell));
        }
    }

    private void tell(Nudge nudge) {
        if (!closed && !notices.tell(nudge.heading(), nudge.sentence(), () -> opener.accept(nudge))) {
            line.say(NLS.bind(Messages.Notice_line, nudge.heading(), nudge.sentence()),
                    Messages.Notice_open, () -> opener.accept(nudge));
        }
    }

    @Override
    public void close() {
        closed = true;
        job.cancel();
        try {
            job.join(PATIENCE_MILLIS, null);
        } catch (InterruptedException | OperationCanceledException e) {
            // it looks at the session no more, once it sees that this is closed
            return;
        }
    }
}
