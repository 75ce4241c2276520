package org.kith.workbench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.ProgressMonitorWrapper;
import org.eclipse.osgi.util.NLS;
import org.kith.core.imports.ImportResult;
import org.kith.core.imports.UndoImport;
import org.kith.core.intake.Arrival;
import org.kith.core.intake.Finding;
import org.kith.core.intake.Intake;
import org.kith.core.intake.PreviewPaths;
import org.kith.core.operations.ClaimAccount;
import org.kith.core.registry.PlatformRegistry;
import org.kith.core.session.Session;
import org.kith.store.BatchRow;
import org.kith.ui.imports.CountWords;
import org.kith.ui.imports.Importing;

/** The import dialog's and the Imports view's doors into core. Called from jobs. */
final class CoreDoors implements Importing.Doors {
    private final Session session;
    private final PlatformRegistry registry;
    private final Intake intake;

    CoreDoors(Session session, PlatformRegistry registry) {
        this.session = session;
        this.registry = registry;
        this.intake = new Intake(session, registry);
    }

    @Override
    public void look(List<Path> paths, Consumer<Finding> found, IProgressMonitor monitor) throws CoreException {
        new PreviewPaths(session, registry, paths).run(found, monitor);
    }

    @Override
    public Importing.Outcome take(List<Importing.Chosen> chosen, IProgressMonitor monitor) throws CoreException {
        List<Arrival> arrivals = new ArrayList<>();
        for (Importing.Chosen one : chosen) {
            if (monitor.isCanceled()) {
                break;
            }
            Finding finding = one.finding();
            if (one.mine()) {
                new ClaimAccount(session, finding.ownerKey()).run(monitor);
            }
            arrivals.addAll(intake.bring(finding.paths(),
                    new Intake.Wish(finding.platform(), false, 0, finding.entries()),
                    chosen.size() == 1 ? monitor : named(finding.name(), monitor)));
        }
        return outcome(arrivals);
    }

    /** Says whose progress it is. */
    private static IProgressMonitor named(String name, IProgressMonitor monitor) {
        return new ProgressMonitorWrapper(monitor) {
            @Override
            public void subTask(String words) {
                super.subTask(NLS.bind(Messages.Import_named, name, words));
            }
        };
    }

    @Override
    public Importing.Outcome bring(List<Path> paths, IProgressMonitor monitor) throws CoreException {
        return outcome(intake.bring(paths, Intake.Wish.plain(), monitor));
    }

    @Override
    public Importing.Outcome undo(List<Integer> batches, IProgressMonitor monitor) throws CoreException {
        for (int batch : batches) {
            new UndoImport(session, batch).run(monitor);
        }
        return new Importing.Outcome(batches.size() == 1 ? Messages.Import_undone
                : NLS.bind(Messages.Import_severalUndone, batches.size()), List.of());
    }

    @Override
    public Importing.Outcome resume(int batch, IProgressMonitor monitor) throws CoreException {
        return outcome(intake.resume(batch, monitor));
    }

    private Importing.Outcome outcome(List<Arrival> arrivals) {
        return new Importing.Outcome(String.join(" ", arrivals.stream().map(this::words)
                .filter(words -> !words.isEmpty()).toList()),
                arrivals.stream().map(Arrival::result).filter(Objects::nonNull).map(ImportResult::batch).toList());
    }

    private String words(Arrival arrival) {
        ImportResult result = arrival.result();
        if (result == null) {
            return arrival.restored() ? Messages.Import_restored
                    : arrival.problems().isEmpty() ? "" : arrival.problems().getLast().message();
        }
        String name = registry.platform(arrival.platform()).map(platform -> platform.name()).orElse(arrival.what());
        String brought = CountWords.of(result.counts());
        String sentence = result.failed() ? NLS.bind(Messages.Import_failed, new Object[] {name, brought,
            result.problems().isEmpty() ? "" : result.problems().getLast().message()})
                : result.state() == BatchRow.State.CANCELLED ? NLS.bind(Messages.Import_stopped, name, brought)
                : result.problems().isEmpty() ? NLS.bind(Messages.Import_brought, name, brought)
                : NLS.bind(Messages.Import_broughtProblems, new Object[] {name, brought,
                    CountWords.problems(result.problems().size())});
        return result.notes().isEmpty() ? sentence
                : NLS.bind(Messages.Import_notes, sentence, String.join(" ", result.notes()));
    }
}
