package org.kith.core.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;
import org.kith.core.archive.Archives;
import org.kith.core.archive.OpenArchive;
import org.kith.core.imports.ArchiveReading;
import org.kith.core.platform.AccountRecord;
import org.kith.core.platform.Failures;
import org.kith.core.platform.Preview;
import org.kith.core.platform.Problem;
import org.kith.core.platform.io.Limits;
import org.kith.core.registry.Bid;
import org.kith.core.registry.ExporterDescriptor;
import org.kith.core.registry.PlatformRegistry;
import org.kith.core.registry.Recognized;
import org.kith.core.registry.Recognizer;
import org.kith.core.session.Session;
import org.kith.store.AccountKey;
import org.kith.store.BatchRow;
import org.kith.store.Overview;

/**
 * Looks at what was dropped and says of each thing what it is, what it would bring, what is not in it and what else a
 * person should know before it is imported. Writes nothing. A plug-in that fails or hangs is named in its own finding,
 * and the others go on. Called by a job, never on the UI thread.
 */
public final class PreviewPaths {
    private final Session session;
    private final PlatformRegistry registry;
    private final List<Path> paths;
    private final Limits limits;
    /** Owners that this very drop will make mine, by platform. */
    private final Map<String, AccountKey> proposed = new HashMap<>();
    private List<BatchRow> batches = List.of();

    /** Looks at these, within the usual limits. */
    public PreviewPaths(Session session, PlatformRegistry registry, List<Path> paths) {
        this(session, registry, paths, Limits.DEFAULT);
    }

    /** The same within other limits. */
    public PreviewPaths(Session session, PlatformRegistry registry, List<Path> paths, Limits limits) {
        this.session = session;
        this.registry = registry;
        this.paths = new ArrayList<>(new LinkedHashSet<>(
                paths.stream().map(path -> path.toAbsolutePath().normalize()).toList()));
        this.limits = limits;
    }

    /**
     * Looks.
     *
     * @param found hears of each finding as it comes, on the calling thread
     * @return all findings, in the order of the paths
     * @throws CoreException the store's failures
     * @throws OperationCanceledException when cancelled; what was found was told
     */
    public List<Finding> run(Consumer<Finding> found, IProgressMonitor monitor) throws CoreException {
        batches = session.store().batches();
        List<Finding> all = new ArrayList<>();
        for (List<Path> group : Parts.group(paths)) {
            check(monitor);
            monitor.subTask(NLS.bind(Messages.Preview_looking, name(group.getFirst())));
            for (Finding one : look(group, monitor)) {
                all.add(one);
                found.accept(one);
            }
        }
        return all;
    }

    private List<Finding> look(List<Path> group, IProgressMonitor monitor) throws CoreException {
        for (Path path : group) {
            if (!Files.isReadable(path)) {
                return List.of(unknown(group, NLS.bind(Messages.Preview_missing, name(path)), List.of()));
            }
        }
        try (OpenArchive archive = Archives.open(group, limits, monitor)) {
            check(monitor);
            Optional<Finding> workspace = workspace(group, archive);
            if (workspace.isPresent()) {
                return List.of(workspace.get());
            }
            Recognized recognized = new Recognizer(registry).recognize(archive, monitor);
            if (recognized.best().isEmpty()) {
                List<Finding> inside = group.size() == 1 && Files.isDirectory(group.getFirst())
                        ? inside(group.getFirst(), monitor) : List.of();
                return inside.isEmpty() ? List.of(unknown(group, archive, recognized)) : inside;
            }
            return List.of(known(group, archive, recognized, monitor));
        } catch (CoreException failed) {
            if (failed.getStatus().getCode() == Failures.STORE) {
                throw failed;
            }
            return List.of(unknown(group, failed.getStatus().getMessage(), List.of()));
        }
    }

    /** What can be used of a folder that is no archive itself; empty when nothing can. */
    private List<Finding> inside(Path folder, IProgressMonitor monitor) throws CoreException {
        List<Path> files;
        try (Stream<Path> entries = Files.list(folder)) {
            files = entries.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            return List.of();
        }
        List<Finding> known = new ArrayList<>();
        List<Path> others = new ArrayList<>();
        for (List<Path> group : Parts.group(files)) {
            check(monitor);
            monitor.subTask(NLS.bind(Messages.Preview_looking, name(group.getFirst())));
            for (Finding one : look(group, monitor)) {
                if (one.kind() == Finding.Kind.UNKNOWN) {
                    others.addAll(one.paths());
                } else {
                    known.add(one);
                }
            }
        }
        if (!known.isEmpty() && !others.isEmpty()) {
            known.add(unknown(others, NLS.bind(Messages.Preview_others, others.size(), name(folder)), List.of()));
        }
        return known;
    }

    private Finding known(List<Path> group, OpenArchive archive, Recognized recognized, IProgressMonitor monitor) {
        Bid bid = recognized.bids().getFirst();
        var platform = bid.source().platform();
        String what = bid.recognition().what();
        List<Problem> problems = new ArrayList<>(recognized.problems());
        if (!bid.recognition().readable()) {
            problems.addAll(archive.problems());
            return new Finding(group, Finding.Kind.UNREADABLE, platform.id(), platform.name(), what,
                    List.of(bid.recognition().advice()), null, Finding.Owner.NONE, null, "", null, platform.howTo(),
                    problems);
        }
        Preview preview;
        try {
            preview = bid.source().preview(archive, ArchiveReading.context(session), monitor);
        } catch (CoreException failed) {
            problems.addAll(archive.problems());
            problems.add(Problem.in(Problem.Code.PLUGIN_FAILED, archive.name(), failed.getStatus().getMessage()));
            return new Finding(group, Finding.Kind.FAILED, platform.id(), platform.name(), what,
                    List.of(NLS.bind(Messages.Preview_failed, platform.bundle())), null, Finding.Owner.NONE, null, "",
                    null, platform.howTo(), problems);
        }
        problems.addAll(archive.problems());
        preview.problems().stream().filter(one -> !problems.contains(one)).forEach(problems::add);
        AccountRecord owner = preview.owner();
        AccountKey key = owner == null ? null : new AccountKey(owner.platform(), owner.key());
        return new Finding(group, Finding.Kind.IMPORT, platform.id(), platform.name(), what, List.of(), preview,
                whose(owner, key), key, owner == null ? "" : shown(owner),
                earlier(platform.id(), new ArchiveReading(platform.id(), platform.bundle(), "", bid.source(), archive,
                        null).fingerprint()), platform.howTo(), problems);
    }

    private Finding.Owner whose(AccountRecord owner, AccountKey key) {
        if (owner == null) {
            return Finding.Owner.NONE;
        }
        if (session.me().accounts().stream().anyMatch(mine -> mine.key().equals(key)
                || owner.handle() != null && mine.key().platform().equals(key.platform())
                        && owner.handle().equalsIgnoreCase(mine.handle()))) {
            return Finding.Owner.ME;
        }
        boolean first = !session.me().isOn(key.platform())
                && proposed.computeIfAbsent(key.platform(), platform -> key).equals(key);
        return first ? Finding.Owner.FIRST : Finding.Owner.OTHER;
    }

    private BatchRow earlier(String platform, String fingerprint) {
        return batches.stream().filter(batch -> batch.platform().equals(platform)
                && batch.fingerprint().equals(fingerprint) && batch.state() != BatchRow.State.UNDONE)
                .reduce((older, newer) -> newer.id() > older.id() ? newer : older).orElse(null);
    }

    private Optional<Finding> workspace(List<Path> group, OpenArchive archive) throws CoreException {
        for (ExporterDescriptor format : registry.exporters()) {
            try {
                if (!format.reader() || !registry.newReader(format.id()).orElseThrow().recognizes(archive)) {
                    continue;
                }
            } catch (IOException | CoreException | RuntimeException | LinkageError e) {
                ILog.of(PreviewPaths.class).warn(format.bundle(), e);
                continue;
            }
            Overview now = session.store().overview();
            boolean empty = batches.isEmpty() && now.people() + now.accounts() + now.interactions() + now.events() == 0;
            return Optional.of(new Finding(group, empty ? Finding.Kind.RESTORE : Finding.Kind.UNREADABLE, format.id(),
                    format.name(), format.name(), List.of(empty ? Messages.Preview_restores : Messages.Preview_occupied),
                    null, Finding.Owner.NONE, null, "", null, List.of(), archive.problems()));
        }
        return Optional.empty();
    }

    private Finding unknown(List<Path> group, OpenArchive archive, Recognized recognized) {
        List<Problem> problems = new ArrayList<>(archive.problems());
        problems.addAll(recognized.problems());
        return unknown(group, archive.entries().isEmpty() ? NLS.bind(Messages.Preview_empty, archive.name())
                : UnknownAdvice.about(group.getFirst(), archive.name()), problems);
    }

    private Finding unknown(List<Path> group, String advice, List<Problem> problems) {
        List<String> readable = registry.platforms().stream().filter(platform -> platform.archives() > 0)
                .map(platform -> platform.name()).sorted(String.CASE_INSENSITIVE_ORDER).toList();
        return new Finding(group, Finding.Kind.UNKNOWN, null, "", "", List.of(advice,
                NLS.bind(Messages.Preview_readable, String.join(", ", readable))), null, Finding.Owner.NONE, null, "",
                null, List.of(), problems);
    }

    private static String shown(AccountRecord account) {
        return account.handle() != null ? "@" + account.handle()
                : account.displayName() != null ? account.displayName() : account.key();
    }

    private static String name(Path path) {
        return path.getFileName() == null ? path.toString() : path.getFileName().toString();
    }

    private static void check(IProgressMonitor monitor) {
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
    }
}
