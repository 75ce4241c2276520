package org.kith.core.registry;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtension;
import org.eclipse.core.runtime.IExtensionPoint;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IRegistryEventListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.osgi.util.NLS;
import org.kith.core.export.Exporter;
import org.kith.core.export.NativeReader;
import org.kith.core.platform.ArchiveSource;
import org.kith.core.platform.Failures;
import org.kith.core.platform.LiveSource;

/**
 * The platforms and formats that are installed now. One in a program; found as an OSGi service, made by hand in tests.
 * Descriptors cost nothing; a plug-in's class is loaded by the first call of a source. Safe for any thread; only calls
 * of sources, exporters and readers run foreign code.
 *
 * @since 0.1
 */
public class PlatformRegistry implements AutoCloseable {
    /** Extension point of platforms. */
    public static final String PLATFORMS = "org.kith.core.platforms";
    /** Extension point of formats. */
    public static final String EXPORTERS = "org.kith.core.exporters";
    private static final Duration IDLE = Duration.ofSeconds(60);
    private static final Duration GRACE = Duration.ofMillis(1500);

    private final IExtensionRegistry registry;
    private final UnaryOperator<String> versions;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final List<IStatus> failures = new CopyOnWriteArrayList<>();
    private final IRegistryEventListener changes = new Changes();
    private final ExecutorService threads =
            Executors.newCachedThreadPool(Thread.ofPlatform().daemon().name("kith plug-in ", 0).factory());
    private final Guard guard;
    private volatile Snapshot snapshot;

    /** Reads and follows that registry; versions of bundles are unknown. */
    public PlatformRegistry(IExtensionRegistry registry) {
        this(registry, bundle -> "", IDLE, GRACE);
    }

    /**
     * Reads and follows that registry.
     *
     * @param versions the version of a bundle by its symbolic name; empty when unknown
     * @param idle     how long a source may give no sign of life
     * @param grace    how long a source may take to answer a cancel
     */
    public PlatformRegistry(IExtensionRegistry registry, UnaryOperator<String> versions, Duration idle,
            Duration grace) {
        this.registry = registry;
        this.versions = versions;
        guard = new Guard(threads, idle, grace, failures::add);
        registry.addListener(changes, PLATFORMS);
        registry.addListener(changes, EXPORTERS);
    }

    /** All platforms, by id. */
    public List<PlatformDescriptor> platforms() {
        return now().platforms.values().stream().map(Snapshot.Installed::descriptor).toList();
    }

    /** A platform by id. */
    public Optional<PlatformDescriptor> platform(String id) {
        return Optional.ofNullable(now().platforms.get(id)).map(Snapshot.Installed::descriptor);
    }

    /** All formats, by id. */
    public List<ExporterDescriptor> exporters() {
        return now().exporters.values().stream().map(Snapshot.Installed::descriptor).toList();
    }

    /** A format by id. */
    public Optional<ExporterDescriptor> exporter(String id) {
        return Optional.ofNullable(now().exporters.get(id)).map(Snapshot.Installed::descriptor);
    }

    /** Contributions that were left out and plug-ins that failed since the start, as warnings that name the bundle. */
    public List<IStatus> problems() {
        List<IStatus> all = new ArrayList<>(now().problems);
        all.addAll(failures);
        return List.copyOf(all);
    }

    /** All archive sources of all platforms, each in its guard; classes are not loaded yet. */
    public List<GuardedArchiveSource> archiveSources() {
        List<GuardedArchiveSource> all = new ArrayList<>();
        for (Snapshot.Installed<PlatformDescriptor> one : now().platforms.values()) {
            for (IConfigurationElement element : one.element().getChildren("archive")) {
                all.add(new GuardedArchiveSource(one.descriptor(), guard,
                        () -> make(element, "class", ArchiveSource.class)));
            }
        }
        return all;
    }

    /** The archive sources of one platform, each in its guard. */
    public List<GuardedArchiveSource> archiveSources(String platform) throws CoreException {
        find(platform);
        return archiveSources().stream().filter(source -> source.platform().id().equals(platform)).toList();
    }

    /** A new live source of a platform in its guard. */
    public LiveSource liveSource(String platform) throws CoreException {
        Snapshot.Installed<PlatformDescriptor> one = find(platform);
        IConfigurationElement[] live = one.element().getChildren("live");
        if (live.length == 0) {
            throw Failures.unsupported(NLS.bind(Messages.Registry_noLive, one.descriptor().name()));
        }
        return new GuardedLiveSource(one.descriptor().bundle(), guard, () -> make(live[0], "class", LiveSource.class));
    }

    /** A new exporter of a format. Loads its class. */
    public Exporter newExporter(String format) throws CoreException {
        return make(format(format).element(), "class", Exporter.class);
    }

    /** A new reader of a format that restores whole workspaces; empty when it has none. Loads its class. */
    public Optional<NativeReader> newReader(String format) throws CoreException {
        Snapshot.Installed<ExporterDescriptor> one = format(format);
        return one.descriptor().reader() ? Optional.of(make(one.element(), "reader", NativeReader.class))
                : Optional.empty();
    }

    /** Called, on any thread, after plug-ins have come or gone. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /** No more calls. */
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    /** Stops following the registry; threads of plug-ins that hang are left to end with the program. */
    @Override
    public void close() {
        registry.removeListener(changes);
        threads.shutdown();
    }

    /** A contribution that could not even be read; for the component that sees bundles. */
    protected void unreadable(String bundle) {
        failures.add(Snapshot.refusal(bundle, Messages.Contribution_xml));
    }

    Guard guard() {
        return guard;
    }

    private Snapshot now() {
        Snapshot current = snapshot;
        if (current == null) {
            current = new Snapshot(registry, versions);
            snapshot = current;
        }
        return current;
    }

    private Snapshot.Installed<PlatformDescriptor> find(String platform) throws CoreException {
        Snapshot.Installed<PlatformDescriptor> one = now().platforms.get(platform);
        if (one == null) {
            throw Failures.unsupported(NLS.bind(Messages.Registry_noPlatform, platform,
                    String.join(", ", now().platforms.keySet())));
        }
        return one;
    }

    private Snapshot.Installed<ExporterDescriptor> format(String format) throws CoreException {
        Snapshot.Installed<ExporterDescriptor> one = now().exporters.get(format);
        if (one == null) {
            throw Failures.unsupported(NLS.bind(Messages.Registry_noExporter, format,
                    String.join(", ", now().exporters.keySet())));
        }
        return one;
    }

    private static <T> T make(IConfigurationElement element, String attribute, Class<T> type) throws CoreException {
        String bundle = Contribution.bundle(element);
        String name = element.getAttribute(attribute);
        try {
            return type.cast(element.createExecutableExtension(attribute));
        } catch (CoreException | RuntimeException | LinkageError failed) {
            throw Failures.of(Failures.PLUGIN, NLS.bind(Messages.Contribution_leftOut, bundle,
                    NLS.bind(Messages.Contribution_class, name)), failed);
        }
    }

    /** Anything that changes makes the snapshot stale. */
    private final class Changes implements IRegistryEventListener {
        @Override
        public void added(IExtension[] extensions) {
            stale();
        }

        @Override
        public void removed(IExtension[] extensions) {
            stale();
        }

        @Override
        public void added(IExtensionPoint[] points) {
            stale();
        }

        @Override
        public void removed(IExtensionPoint[] points) {
            stale();
        }

        private void stale() {
            snapshot = null;
            listeners.forEach(Runnable::run);
        }
    }
}
