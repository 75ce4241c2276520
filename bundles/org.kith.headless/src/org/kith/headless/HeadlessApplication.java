package org.kith.headless;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.osgi.service.datalocation.Location;
import org.kith.core.registry.PlatformRegistry;
import org.kith.core.session.SessionProvider;
import org.kith.headless.command.Command;
import org.kith.headless.command.Program;
import org.kith.headless.command.Progress;
import org.kith.headless.command.Surroundings;
import org.kith.store.StoreProvider;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/**
 * {@code kith COMMAND …}. Started by the platform on its main thread; answers with the exit code. An interrupt (Ctrl-C)
 * or the end of the machine sets the cancel flag and waits until the main thread has left the workspace in order.
 */
public final class HeadlessApplication implements IApplication {
    private static final long SECONDS_TO_LEAVE = 5;

    private final Progress monitor;
    private final CountDownLatch left = new CountDownLatch(1);
    private final PrintStream out = stream(FileDescriptor.out);
    private final PrintStream err = stream(FileDescriptor.err);

    /** Called by the platform. */
    public HeadlessApplication() {
        monitor = new Progress(err::println, System::nanoTime);
    }

    @Override
    public Object start(IApplicationContext context) {
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().name("kith cancel").unstarted(this::stop));
        try {
            String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
            context.applicationRunning();
            return run(words(arguments));
        } finally {
            out.flush();
            err.flush();
            left.countDown();
        }
    }

    private int run(List<String> words) {
        BundleContext bundles = FrameworkUtil.getBundle(HeadlessApplication.class).getBundleContext();
        SessionProvider sessions = service(bundles, SessionProvider.class);
        if (sessions == null) {
            err.println(Messages.Application_noStore);
            return Command.FAILED;
        }
        if (words.stream().anyMatch(word -> word.indexOf('\uFFFD') >= 0)
                && !"UTF-8".equalsIgnoreCase(System.getProperty("sun.jnu.encoding"))) {
            err.println(Messages.Application_encoding);
            return Command.MISUSED;
        }
        Path here = Path.of("").toAbsolutePath();
        return new Program(new Surroundings(sessions, () -> service(bundles, PlatformRegistry.class),
                () -> service(bundles, StoreProvider.class), workspace(), here, Clock.systemUTC(),
                ZoneId.systemDefault())).run(words, out, err, monitor);
    }

    /** What follows the two dashes that the start script puts before the person's words. */
    private static List<String> words(String[] arguments) {
        List<String> words = new ArrayList<>(List.of(arguments));
        int dashes = words.indexOf("--");
        return dashes == 0 ? words.subList(1, words.size()) : words;
    }

    /** The platform's data folder where one is named, else what the environment says, else the usual place. */
    private static Path workspace() {
        Location data = Platform.getInstanceLocation();
        if (data != null && data.isSet() && "file".equals(data.getURL().getProtocol())) {
            return Path.of(URI.create(data.getURL().toString().replace(" ", "%20")));
        }
        Map<String, String> environment = System.getenv();
        String named = environment.getOrDefault("KITH_WORKSPACE", "");
        if (!named.isBlank()) {
            return Path.of(named);
        }
        String share = environment.getOrDefault("XDG_DATA_HOME", "");
        return share.isBlank() ? Path.of(System.getProperty("user.home"), ".local", "share", "kith")
                : Path.of(share, "kith");
    }

    private static <T> T service(BundleContext bundles, Class<T> type) {
        ServiceReference<T> reference = bundles.getServiceReference(type);
        return reference == null ? null : bundles.getService(reference);
    }

    private static PrintStream stream(FileDescriptor file) {
        boolean lines = file == FileDescriptor.err;
        return new PrintStream(new BufferedOutputStream(new FileOutputStream(file), 1 << 13), lines,
                StandardCharsets.UTF_8);
    }

    @Override
    public void stop() {
        monitor.setCanceled(true);
        try {
            left.await(SECONDS_TO_LEAVE, TimeUnit.SECONDS);
        } catch (InterruptedException over) {
            monitor.setCanceled(true);
        }
    }
}
