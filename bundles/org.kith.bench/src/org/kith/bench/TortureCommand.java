package org.kith.bench;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.kith.bench.internal.Benches;
import org.kith.bench.internal.KillLoop;
import org.kith.bench.internal.Options;

/**
 * {@code kith torture kill [--rounds N] [--size N] [--seed N] [--json]}: kills an import without warning at a random
 * moment, N times (20), and looks at what is left. Called by the headless application on its main thread.
 */
public final class TortureCommand {
    private TortureCommand() {
    }

    /**
     * Runs.
     *
     * @return 0 when every round held, 1 when one did not, 2 for wrong usage, 3 when it could not be done, 130
     * cancelled
     */
    public static int run(String[] args, PrintStream out, PrintStream err, BenchEnvironment environment,
            IProgressMonitor monitor) {
        if (List.of(args).contains("--help")) {
            out.println("usage: kith torture kill [--rounds N] [--size N] [--seed N] [--folder DIR] [--json]");
            return 0;
        }
        Options options;
        try {
            options = Options.of(args);
        } catch (IllegalArgumentException e) {
            err.println(e.getMessage());
            return 2;
        }
        if (!options.names().isEmpty() && !options.names().equals(List.of("kill"))) {
            err.println("There is no fault check " + options.names().get(0) + "; there is kill.");
            return 2;
        }
        try {
            Path folder = Files.createTempDirectory(options.folder(environment.temp()), "kith-torture");
            try {
                KillLoop loop = new KillLoop(environment, folder, options, err, monitor);
                boolean held = loop.run();
                if (options.json()) {
                    loop.json(out);
                } else {
                    loop.table(out);
                }
                return held ? 0 : 1;
            } finally {
                Benches.cleanUp(folder);
            }
        } catch (OperationCanceledException e) {
            return 130;
        } catch (Exception e) {
            err.println("The fault check could not be done: " + e.getMessage());
            return 3;
        }
    }
}
