package org.kith.core.archive;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;
import org.kith.core.platform.Problem.Code;

/** Walks a folder that was dropped; links are not followed. */
final class FolderReader extends SimpleFileVisitor<Path> {
    private final Path folder;
    private final Budget budget;
    private final Notes notes;
    private final IProgressMonitor monitor;
    private final Found found;

    /** Takes each plain file. */
    @FunctionalInterface
    interface Found {
        void file(Path file, String path, long size);
    }

    FolderReader(Path folder, Budget budget, Notes notes, IProgressMonitor monitor, Found found) {
        this.folder = folder;
        this.budget = budget;
        this.notes = notes;
        this.monitor = monitor;
        this.found = found;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
        String path = folder.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
        if (Rubbish.is(path)) {
            return FileVisitResult.CONTINUE;
        }
        if (!budget.member()) {
            notes.add(Code.TOO_LARGE, path, NLS.bind(Messages.Zip_members, budget.limits().members()));
            return FileVisitResult.TERMINATE;
        }
        if (attributes.isSymbolicLink()) {
            notes.refuse(path, Refusal.LINK);
        } else if (!attributes.isRegularFile()) {
            notes.refuse(path, Refusal.SPECIAL);
        } else if (path.length() > budget.limits().path()) {
            notes.refuse(path, Refusal.LONG_PATH);
        } else {
            found.file(file, path, attributes.size());
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failed) {
        notes.add(Code.NOT_UNDERSTOOD, folder.relativize(file).toString(),
                NLS.bind(Messages.Archives_unreadable, file.getFileName()));
        return FileVisitResult.CONTINUE;
    }

    void walk() throws IOException {
        Files.walkFileTree(folder, this);
    }
}
