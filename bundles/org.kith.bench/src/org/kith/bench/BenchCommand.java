package org.kith.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.kith.bench.internal.Bench;
import org.kith.bench.internal.Benches;
import org.kith.bench.internal.Figures;
import org.kith.bench.internal.Options;
import org.kith.bench.internal.Run;

/**
 * {@code kith bench [NAME…] [--size N] [--rounds N] [--folder DIR] [--json]}: runs benchmarks one after the other and shows their
 * figures; each line is told on standard error as soon as it is known. Called by the headless application on its main
 * thread. Without a size each runs at the size that its goal names: that takes a quarter of an hour and 5 GB.
 */
public final class BenchCommand {
    private BenchCommand() {
    }

    /**
     * Runs.
     *
     * @return 0 when all goals were met, 1 when some were missed or could not be measured, 2 for wrong usage, 130 when
     *         cancelled
     */
    public static int run(String[] args, PrintStream out, PrintStream err, BenchEnvironment environment,
            IProgressMonitor monitor) {
        if (List.of(args).contains("--help")) {
            out.println("usage: kith bench [import|timeline|overview|queue|match|vcards|start|ui]… [--size N] [--rounds N]"
                    + " [--folder DIR] [--workspace DIR] [--json]");
            out.println("Without a name all run; without a size each runs at the size of its goal, which takes 5 GB of disk.");
            return 0;
        }
        Options options;
        Map<String, Bench> chosen;
        try {
            options = Options.of(args);
            chosen = choose(options.names());
        } catch (IllegalArgumentException e) {
            err.println(e.getMessage());
            return 2;
        }
        Figures figures = new Figures(err);
        boolean all = true;
        try {
            Path folder = Files.createTempDirectory(options.folder(environment.temp()), "kith-bench");
            try {
                Run run = new Run(environment, figures, folder, options.workspace(), options.size(),
                        options.rounds() > 0 ? options.rounds() : 200, monitor);
                for (Map.Entry<String, Bench> each : chosen.entrySet()) {
                    all &= measure(each.getKey(), each.getValue(), run, err);
                }
            } finally {
                Benches.cleanUp(folder);
            }
            if (options.json()) {
                figures.json(out);
            } else {
                figures.table(out);
            }
        } catch (OperationCanceledException e) {
            return 130;
        } catch (IOException e) {
            err.println("The benchmarks could not write in " + environment.temp() + ": " + e.getMessage());
            return 3;
        }
        return all && figures.met() ? 0 : 1;
    }

    private static boolean measure(String name, Bench bench, Run run, PrintStream err) {
        try {
            bench.run(run);
            return true;
        } catch (OperationCanceledException e) {
            throw e;
        } catch (Exception e) {
            Throwable cause = e instanceof CoreException core && core.getStatus().getException() != null
                    ? core.getStatus().getException() : e;
            err.println(name + " could not be measured: " + e.getMessage() + " (" + cause + ")");
            List<String> places = new ArrayList<>();
            for (StackTraceElement element : cause.getStackTrace()) {
                if (places.size() < 8) {
                    places.add("    at " + element);
                }
            }
            places.forEach(err::println);
            return false;
        }
    }

    private static Map<String, Bench> choose(List<String> names) {
        Map<String, Supplier<Bench>> known = Benches.all();
        Map<String, Bench> chosen = new LinkedHashMap<>();
        for (String name : names.isEmpty() || names.equals(List.of("all")) ? List.copyOf(known.keySet()) : names) {
            if (!known.containsKey(name)) {
                throw new IllegalArgumentException("There is no benchmark " + name + "; there are "
                        + String.join(", ", known.keySet()) + ".");
            }
            chosen.put(name, known.get(name).get());
        }
        return chosen;
    }
}
