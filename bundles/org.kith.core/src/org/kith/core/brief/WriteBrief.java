package org.kith.core.brief;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.kith.core.platform.Failures;
import org.kith.core.session.Session;

/**
 * Writes a brief into a file: HTML by {@code .html} or {@code .htm}, the pocket sheet of A5 by {@code .pdf}. A file that
 * was there is replaced when the new one is whole. Called from a job or the command line; one use.
 */
public final class WriteBrief {
    private final Session session;
    private final Brief brief;
    private final BriefWords words;
    private final Path to;

    /** What, in which words, and where to. */
    public WriteBrief(Session session, Brief brief, BriefWords words, Path to) {
        this.session = session;
        this.brief = brief;
        this.words = words;
        this.to = to.toAbsolutePath();
    }

    /** Whether a file of that name can be written. */
    public static boolean writes(Path to) {
        String name = name(to);
        return name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".pdf");
    }

    /** Does it; UNSUPPORTED for another ending, NOT_FOUND where nothing can be written. */
    public void run(IProgressMonitor monitor) throws CoreException {
        if (!writes(to)) {
            throw Failures.unsupported(NLS.bind(Messages.WriteBrief_ending, to.getFileName()));
        }
        Path draft = to.resolveSibling("." + to.getFileName() + ".part");
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            if (name(to).endsWith(".pdf")) {
                new BriefPdf(brief, words, new Faces(session.store())).write(bytes);
            } else {
                try (Writer writer = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
                    new BriefHtml(brief, words, new Faces(session.store()), writer).write();
                }
            }
            Files.createDirectories(to.getParent());
            Files.write(draft, bytes.toByteArray());
            Files.move(draft, to, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw Failures.of(Failures.NOT_FOUND, NLS.bind(Messages.WriteBrief_failed, to, e.getMessage()), e);
        }
    }

    private static String name(Path to) {
        return to.getFileName() == null ? "" : to.getFileName().toString().toLowerCase(Locale.ROOT);
    }
}
