package org.kith.bench;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.kith.core.archive.Archives;
import org.kith.core.archive.OpenArchive;
import org.kith.core.export.ExportOperation;
import org.kith.core.export.ExportScope;
import org.kith.core.imports.ArchiveReading;
import org.kith.core.imports.ImportOperation;
import org.kith.core.imports.ImportOptions;
import org.kith.core.imports.ImportResult;
import org.kith.core.platform.Failures;
import org.kith.core.platform.io.Limits;
import org.kith.core.registry.GuardedArchiveSource;
import org.kith.core.registry.PlatformRegistry;
import org.kith.core.registry.Recognizer;
import org.kith.core.session.Session;
import org.kith.store.BatchRow;
import org.kith.store.Store;

/** An open session seen as benchmarks need it. */
final class ProgramWorkspace implements BenchWorkspace {
    private final Session session;
    private final PlatformRegistry registry;

    ProgramWorkspace(Session session, PlatformRegistry registry) {
        this.session = session;
        this.registry = registry;
    }

    @Override
    public Store store() {
        return session.store();
    }

    @Override
    public Session session() {
        return session;
    }

    @Override
    public void importPath(Path path, IProgressMonitor monitor) throws CoreException {
        importPath(path, ImportOptions.usual().withoutBackup(), monitor);
    }

    @Override
    public void resume(IProgressMonitor monitor) throws CoreException {
        for (BatchRow batch : session.store().batches()) {
            if (batch.state() == BatchRow.State.OPEN) {
                importPath(Path.of(batch.source()), ImportOptions.usual().withoutBackup().resuming(batch.id()),
                        monitor);
            }
        }
    }

    private void importPath(Path path, ImportOptions options, IProgressMonitor monitor) throws CoreException {
        try (OpenArchive archive = Archives.open(List.of(path), Limits.DEFAULT, monitor)) {
            GuardedArchiveSource source = new Recognizer(registry).recognize(archive, monitor).best()
                    .orElseThrow(() -> Failures.unsupported(path + " is of no known format.")).source();
            ImportResult result = new ImportOperation(session, ArchiveReading.of(session, source.platform().id(),
                    source.platform().bundle(), path.toString(), source, archive), options).run(monitor);
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            if (result.failed() || result.state() != BatchRow.State.COMPLETE) {
                throw Failures.of(Failures.PLUGIN, path + " was not imported whole: " + result.problems(), null);
            }
        }
    }

    @Override
    public void backup(IProgressMonitor monitor) throws CoreException {
        session.backups().make(monitor);
    }

    @Override
    public void export(String format, Path to, IProgressMonitor monitor) throws CoreException {
        new ExportOperation(session, registry.newExporter(format), false, ExportScope.all(), to).run(monitor);
    }

    @Override
    public void close() {
        session.close();
    }
}
