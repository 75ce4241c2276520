package org.kith.workbench;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.kith.core.imports.Counts;
import org.kith.core.imports.ImportResult;
import org.kith.core.imports.UndoImport;
import org.kith.core.intake.Arrival;
import org.kith.core.intake.Intake;
import org.kith.core.registry.PlatformRegistry;
import org.kith.core.session.Session;
import org.kith.ui.imports.Importing;

/** The Imports view's doors into core. Called from import jobs. */
final class CoreDoors implements Importing.Doors {
    private final Session session;
    private final Intake intake;

    CoreDoors(Session session, PlatformRegistry registry) {
        this.session = session;
        this.intake = new Intake(session, registry);
    }

    @Override
    public String bring(List<Path> paths, IProgressMonitor monitor) throws CoreException {
        return words(intake.bring(paths, Intake.Wish.plain(), monitor));
    }

    @Override
    public String undo(int batch, IProgressMonitor monitor) throws CoreException {
        new UndoImport(session, batch).run(monitor);
        return Messages.Import_undone;
    }

    @Override
    public String resume(int batch, IProgressMonitor monitor) throws CoreException {
        return words(intake.resume(batch, monitor));
    }

    private static String words(List<Arrival> arrivals) {
        return arrivals.stream().map(CoreDoors::words).collect(Collectors.joining(" "));
    }

    private static String words(Arrival arrival) {
        if (arrival.result() == null) {
            return arrival.restored() ? Messages.Import_restored
                    : arrival.problems().isEmpty() ? "" : arrival.problems().getLast().message();
        }
        ImportResult result = arrival.result();
        Counts counts = result.counts();
        String brought = NLS.bind(Messages.Import_brought, new Object[] {arrival.what(),
            count(counts.added(Counts.Subject.PEOPLE)), count(counts.added(Counts.Subject.INTERACTIONS)),
            count(counts.added(Counts.Subject.EVENTS)), count(result.problems().size())});
        return result.notes().isEmpty() ? brought : brought + " " + String.join(" ", result.notes());
    }

    private static String count(long number) {
        return String.format("%,d", number);
    }
}
