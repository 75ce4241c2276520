package org.kith.bench.internal;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.kith.bench.BenchCommand;
import org.kith.bench.BenchEnvironment;
import org.kith.bench.OwnStart;
import org.kith.bench.ProgramEnvironment;
import org.kith.bench.TortureCommand;
import org.kith.core.registry.PlatformRegistry;
import org.kith.core.session.SessionProvider;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/**
 * {@code kith bench …} and {@code kith torture …}: the first word says which. Started by the platform on its main thread
 * as the application {@code org.kith.bench.app}; answers with the exit code. An interrupt cancels and waits until the
 * folder of the run is removed.
 */
public final class BenchApplication implements IApplication {
    private static final String HEADLESS = "org.kith.headless.app";

    private final IProgressMonitor monitor = new NullProgressMonitor();
    private final CountDownLatch left = new CountDownLatch(1);

    @Override
    public Object start(IApplicationContext context) {
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().name("kith cancel").unstarted(this::stop));
        PrintStream out = stream(FileDescriptor.out);
        PrintStream err = stream(FileDescriptor.err);
        try {
            context.applicationRunning();
            return run((String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS), out, err);
        } finally {
            out.flush();
            left.countDown();
        }
    }

    private int run(String[] arguments, PrintStream out, PrintStream err) {
        List<String> words = new ArrayList<>(List.of(arguments));
        if (words.indexOf("--") == 0) {
            words.remove(0);
        }
        BundleContext bundles = FrameworkUtil.getBundle(BenchApplication.class).getBundleContext();
        OwnStart start = OwnStart.ofThisProgram();
        BenchEnvironment environment = new ProgramEnvironment(service(bundles, SessionProvider.class),
                service(bundles, PlatformRegistry.class), Path.of(System.getProperty("java.io.tmpdir")),
                Clock.systemUTC(), ZoneOffset.UTC, command -> headless(start, command), start);
        String name = words.isEmpty() ? "" : words.remove(0);
        String[] rest = words.toArray(String[]::new);
        return switch (name) {
            case "bench" -> BenchCommand.run(rest, out, err, environment, monitor);
            case "torture" -> TortureCommand.run(rest, out, err, environment, monitor);
            default -> {
                err.println("This application knows bench and torture, not " + name + ".");
                yield 2;
            }
        };
    }

    /** As the start script does it: the workspace is the platform's data folder, short commands use one compiler. */
    private static List<String> headless(OwnStart start, List<String> command) {
        List<String> words = new ArrayList<>(command);
        List<String> arguments = new ArrayList<>();
        int workspace = words.indexOf("--workspace");
        if (workspace >= 0) {
            words.remove(workspace);
            arguments.add("-data");
            arguments.add(words.remove(workspace));
        }
        arguments.add("--");
        arguments.addAll(words);
        return (words.contains("import") ? start : start.quick()).command(HEADLESS, arguments);
    }

    private static <T> T service(BundleContext bundles, Class<T> type) {
        ServiceReference<T> reference = bundles.getServiceReference(type);
        if (reference == null) {
            throw new IllegalStateException("This installation offers no " + type.getSimpleName() + ".");
        }
        return bundles.getService(reference);
    }

    private static PrintStream stream(FileDescriptor file) {
        return new PrintStream(new BufferedOutputStream(new FileOutputStream(file), 1 << 13),
                file == FileDescriptor.err, StandardCharsets.UTF_8);
    }

    @Override
    public void stop() {
        monitor.setCanceled(true);
        try {
            left.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException over) {
            monitor.setCanceled(true);
        }
    }
}
