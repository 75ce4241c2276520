package org.kith.core.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.kith.core.codec.EcoreJson;
import org.kith.core.platform.Failures;
import org.kith.core.platform.Problem;
import org.kith.core.session.Session;

/**
 * Writes a workspace, or a part of it, in one format to one place. The place is only touched when the export is whole:
 * failure, cancel or a kill leave what was there. Any thread but the UI thread.
 */
public final class ExportOperation {
    private final Session session;
    private final Exporter exporter;
    private final boolean folder;
    private final ExportScope scope;
    private final Path destination;

    /**
     * What to export where.
     *
     * @param folder whether the format is a folder of files
     */
    public ExportOperation(Session session, Exporter exporter, boolean folder, ExportScope scope, Path destination) {
        this.session = session;
        this.exporter = exporter;
        this.folder = folder;
        this.scope = scope;
        this.destination = destination;
    }

    /**
     * Exports.
     *
     * @return what could not be written, empty when all was
     */
    public List<Problem> run(IProgressMonitor monitor) throws CoreException {
        if (folder && Files.isRegularFile(destination)) {
            throw Failures.unsupported(destination + " is a file; this format needs a folder. Name another place.");
        }
        if (!folder && Files.isDirectory(destination)) {
            throw Failures.unsupported(destination + " is a folder; this format is one file. Add a file name.");
        }
        if (folder && hasForeignFiles()) {
            throw Failures.unsupported(destination + " holds other files, which an export would replace."
                    + " Name an empty or new folder.");
        }
        List<Problem> problems = new ArrayList<>();
        try (ReplacingOutput output = new ReplacingOutput(destination)) {
            exporter.export(new StoreSource(session, scope, new EcoreJson()), output, problems::add, monitor);
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            output.commit();
        } catch (IOException e) {
            throw Failures.of(Failures.STORE, "The export to " + destination + " failed: " + e.getMessage()
                    + ". What was there before is unchanged.", e);
        }
        return problems;
    }

    /** A folder is replaced whole, so it must be empty or an export of ours. */
    private boolean hasForeignFiles() throws CoreException {
        if (!Files.isDirectory(destination)) {
            return false;
        }
        try (var entries = Files.list(destination)) {
            return entries.anyMatch(entry -> !entry.getFileName().toString().endsWith(".csv"));
        } catch (IOException e) {
            throw Failures.of(Failures.STORE, "The folder " + destination + " cannot be read: " + e.getMessage(), e);
        }
    }
}
