package org.kith.platform.vcard;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;
import org.kith.core.export.ExportOutput;
import org.kith.core.export.ExportSource;
import org.kith.core.export.Exporter;
import org.kith.core.platform.Problem;
import org.kith.core.platform.Problem.Code;
import org.kith.model.people.Person;
import org.kith.store.Blob;

/**
 * Writes people as vCard 4.0 (RFC 6350, 6474, 6715, 8605, 9554), one file, in the source's order. Equal people give
 * equal bytes. Whatever a person holds can be written: one that fails is a problem that names it, and the others go on.
 * Made and called by the framework, by one job.
 */
public final class VCardExporter implements Exporter {
    @Override
    public void export(ExportSource source, ExportOutput output, Consumer<Problem> problems, IProgressMonitor monitor)
            throws CoreException, IOException {
        try (OutputStream out = output.file()) {
            FoldedWriter writer = new FoldedWriter(out);
            source.people(person -> {
                if (monitor != null && monitor.isCanceled()) {
                    throw new OperationCanceledException();
                }
                try {
                    write(person, source, writer, problems);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            writer.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void write(Person person, ExportSource source, FoldedWriter writer, Consumer<Problem> problems)
            throws IOException {
        String name = person.getFormattedName() == null ? person.getUid() : person.getFormattedName();
        List<String> lines;
        try {
            lines = lines(person, source, problems, name);
        } catch (RuntimeException cannot) {
            problems.accept(problem(NLS.bind(Messages.personNotWritable, name, cannot.getClass().getSimpleName())));
            return;
        }
        writer.line("BEGIN:VCARD");
        writer.line("VERSION:4.0");
        for (String line : lines) {
            writer.line(line);
        }
        writer.line("END:VCARD");
        if (writer.takeBroken()) {
            problems.accept(problem(NLS.bind(Messages.brokenText, name)));
        }
    }

    private static List<String> lines(Person person, ExportSource source, Consumer<Problem> problems, String name) {
        Groups groups = new Groups(person);
        PictureLines pictures = new PictureLines(hash -> photo(source, hash),
                () -> problems.accept(problem(NLS.bind(Messages.photoLost, name))));
        List<String> lines = PersonLines.of(person, groups, pictures,
                property -> problems.accept(problem(NLS.bind(Messages.propertyNotWritable, name, property))));
        KeptLines.add(person, groups, lines);
        return lines;
    }

    private static Optional<Blob> photo(ExportSource source, String hash) {
        try {
            return source.photo(hash);
        } catch (CoreException unreadable) {
            return Optional.empty();
        }
    }

    private static Problem problem(String message) {
        return Problem.in(Code.NOT_WRITABLE, "", message);
    }
}
