package org.kith.core.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.kith.core.archive.Archives;
import org.kith.core.archive.OpenArchive;
import org.kith.core.export.NativeReader;
import org.kith.core.imports.ArchiveReading;
import org.kith.core.imports.ImportOperation;
import org.kith.core.imports.ImportOptions;
import org.kith.core.imports.ImportResult;
import org.kith.core.platform.CoverageRecord;
import org.kith.core.platform.Failures;
import org.kith.core.platform.Preview;
import org.kith.core.platform.Problem;
import org.kith.core.platform.io.Limits;
import org.kith.core.registry.Bid;
import org.kith.core.registry.ExporterDescriptor;
import org.kith.core.registry.GuardedArchiveSource;
import org.kith.core.registry.PlatformRegistry;
import org.kith.core.registry.Recognized;
import org.kith.core.registry.Recognizer;
import org.kith.core.session.Session;
import org.kith.store.Overview;

/**
 * Brings in what was dropped. One thing that nobody knows or that cannot be read is a problem of its arrival; the
 * others come in all the same. Any thread but the UI thread; one call at a time.
 */
public final class Intake {
    private final Session session;
    private final PlatformRegistry registry;
    private final Limits limits;

    /** Into this workspace, by these plug-ins, within the usual limits. */
    public Intake(Session session, PlatformRegistry registry) {
        this(session, registry, Limits.DEFAULT);
    }

    /** The same within other limits. */
    public Intake(Session session, PlatformRegistry registry, Limits limits) {
        this.session = session;
        this.registry = registry;
        this.limits = limits;
    }

    /** What is asked for: a platform's id to force, or null; a preview only; a batch to go on with, or 0;
     * how many entries a preview counted, or 0. */
    public record Wish(String platform, boolean dryRun, int resume, long expected) {
        /** The same with unknown length. */
        public Wish(String platform, boolean dryRun, int resume) {
            this(platform, dryRun, resume, 0);
        }

        /** Import, by whoever knows it. */
        public static Wish plain() {
            return new Wish(null, false, 0);
        }
    }

    /**
     * Brings in paths, parts of split archives together.
     *
     * @return one arrival for each, in order; when cancelled, those that had begun
     * @throws CoreException NOT_FOUND when a path does not exist; the store's failures
     */
    public List<Arrival> bring(List<Path> paths, Wish wish, IProgressMonitor monitor) throws CoreException {
        for (Path path : paths) {
            if (!Files.exists(path)) {
                throw Failures.notFound(NLS.bind(Messages.Intake_missing, path));
            }
        }
        List<Arrival> arrivals = new ArrayList<>();
        List<List<Path>> groups = Parts.group(paths);
        SubMonitor progress = SubMonitor.convert(monitor, groups.size());
        for (List<Path> group : groups) {
            if (monitor.isCanceled()) {
                break;
            }
            arrivals.addAll(bringOne(group, wish, progress.split(1, SubMonitor.SUPPRESS_NONE)));
        }
        return arrivals;
    }

    private List<Arrival> bringOne(List<Path> paths, Wish wish, IProgressMonitor monitor) throws CoreException {
        try (OpenArchive archive = Archives.open(paths, limits, monitor)) {
            Optional<Arrival> restored = restore(paths, archive, wish, monitor);
            if (restored.isPresent()) {
                return List.of(restored.get());
            }
            Recognized recognized = new Recognizer(registry).recognize(archive, monitor);
            Optional<Bid> best = recognized.bids().stream().filter(bid -> wish.platform() == null
                    || bid.source().platform().id().equals(wish.platform())).findFirst();
            if (best.isEmpty() && paths.size() == 1 && Files.isDirectory(paths.getFirst())) {
                List<Arrival> inside = children(paths.getFirst(), wish, monitor);
                if (inside.stream().anyMatch(Arrival::arrived)) {
                    return inside;
                }
            }
            if (best.isEmpty()) {
                return List.of(unknown(paths, archive, recognized, wish));
            }
            Bid bid = best.get();
            if (!bid.recognition().readable()) {
                return List.of(Arrival.refused(paths, bid.source().platform().id(), bid.recognition().what(),
                        List.of(Problem.in(Problem.Code.UNSUPPORTED, archive.name(), bid.recognition().advice()))));
            }
            return List.of(take(paths, archive, bid, wish, monitor));
        }
    }

    /** A folder that is no archive itself may hold archives, cards and calendars. */
    private List<Arrival> children(Path folder, Wish wish, IProgressMonitor monitor) throws CoreException {
        List<Path> inside;
        try (Stream<Path> entries = Files.list(folder)) {
            inside = entries.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw Failures.of(Failures.NOT_FOUND, NLS.bind(Messages.Intake_missing, folder), e);
        }
        List<Arrival> arrivals = new ArrayList<>();
        for (List<Path> group : Parts.group(inside)) {
            arrivals.addAll(bringOne(group, wish, monitor));
        }
        return arrivals;
    }

    private Arrival take(List<Path> paths, OpenArchive archive, Bid bid, Wish wish, IProgressMonitor monitor)
            throws CoreException {
        GuardedArchiveSource source = bid.source();
        String platform = source.platform().id();
        String what = bid.recognition().what();
        if (wish.dryRun()) {
            Preview preview = source.preview(archive, ArchiveReading.context(session), monitor);
            return new Arrival(paths, platform, what, preview, null, false, archive.problems());
        }
        ImportOptions options = ImportOptions.usual().resuming(wish.resume()).expecting(wish.expected())
                .declaring(source.platform().coverage().stream().map(one -> new CoverageRecord(null, one.kind(),
                        one.direction(), one.state(), null, null)).toList());
        ImportResult result = new ImportOperation(session, ArchiveReading.of(session, platform,
                source.platform().bundle(), origin(paths), source, archive), options).run(monitor);
        return new Arrival(paths, platform, what, null, result, false, List.of());
    }

    private Optional<Arrival> restore(List<Path> paths, OpenArchive archive, Wish wish, IProgressMonitor monitor)
            throws CoreException {
        for (ExporterDescriptor format : registry.exporters()) {
            if (!format.reader() || wish.platform() != null && !wish.platform().equals(format.id())) {
                continue;
            }
            NativeReader reader = registry.newReader(format.id()).orElseThrow();
            try {
                if (reader.recognizes(archive)) {
                    return Optional.of(restore(paths, archive, format, reader, wish, monitor));
                }
            } catch (IOException e) {
                throw Failures.of(Failures.STORE, NLS.bind(Messages.Intake_unreadable, archive.name(),
                        e.getMessage()), e);
            }
        }
        return Optional.empty();
    }

    private Arrival restore(List<Path> paths, OpenArchive archive, ExporterDescriptor format, NativeReader reader,
            Wish wish, IProgressMonitor monitor) throws CoreException, IOException {
        if (wish.dryRun()) {
            return new Arrival(paths, format.id(), format.name(), new Preview(null, 0, 0, 0, 0, null, null,
                    archive.problems(), List.of()), null, false, List.of());
        }
        Overview now = session.store().overview();
        if (now.people() + now.accounts() + now.interactions() + now.events() > 0
                || !session.store().batches().isEmpty()) {
            throw Failures.unsupported(NLS.bind(Messages.Intake_occupied, archive.name()));
        }
        List<Problem> problems = new ArrayList<>(archive.problems());
        boolean done = false;
        try {
            reader.restore(archive, session.store(), problems::add, monitor);
            session.reloadMe();
            done = true;
        } finally {
            if (!done) {
                new EmptyStore(session.store()).sweep();
            }
        }
        return new Arrival(paths, format.id(), format.name(), null, null, true, problems);
    }

    private static Arrival unknown(List<Path> paths, OpenArchive archive, Recognized recognized, Wish wish) {
        List<Problem> problems = new ArrayList<>(archive.problems());
        problems.addAll(recognized.problems());
        String text = wish.platform() == null ? NLS.bind(Messages.Intake_unknown, archive.name())
                : NLS.bind(Messages.Intake_notOf, archive.name(), wish.platform());
        problems.add(Problem.in(Problem.Code.NOT_UNDERSTOOD, archive.name(), text));
        return Arrival.refused(paths, null, "", problems);
    }

    private static String origin(List<Path> paths) {
        return String.join("\n", paths.stream().map(path -> path.toAbsolutePath().normalize().toString()).toList());
    }

    /** Goes on with an import that was interrupted, from where its files still are. */
    public List<Arrival> resume(int batch, IProgressMonitor monitor) throws CoreException {
        String source = session.store().batches().stream().filter(one -> one.id() == batch).findFirst()
                .orElseThrow(() -> Failures.notFound(NLS.bind(Messages.Intake_noBatch, batch))).source();
        List<Path> paths = source.lines().map(Path::of).toList();
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
        return bringOne(paths, new Wish(null, false, batch), monitor);
    }
}
