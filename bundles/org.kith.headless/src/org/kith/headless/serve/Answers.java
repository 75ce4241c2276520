package org.kith.headless.serve;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;

/** Answers command lines. Called by threads of the server, several at once. */
@FunctionalInterface
public interface Answers {
    /**
     * Answers one.
     *
     * @param directory what relative paths start from
     * @param words     the command and its arguments
     * @return exit code
     */
    int answer(Path directory, List<String> words, PrintStream out, PrintStream err, IProgressMonitor monitor);
}
