package org.kith.core.registry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.InvalidRegistryObjectException;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.kith.core.platform.Failures;

/** What is installed at one moment. Immutable once read. */
final class Snapshot {
    final Map<String, Installed<PlatformDescriptor>> platforms = new TreeMap<>();
    final Map<String, Installed<ExporterDescriptor>> exporters = new TreeMap<>();
    final List<IStatus> problems = new ArrayList<>();

    /** A descriptor with the element that makes its classes. */
    record Installed<D>(D descriptor, IConfigurationElement element) {
    }

    Snapshot(IExtensionRegistry registry, UnaryOperator<String> versions) {
        read(registry, PlatformRegistry.PLATFORMS, "platform", platforms,
                element -> new Contribution(element).platform(versions.apply(Contribution.bundle(element))));
        read(registry, PlatformRegistry.EXPORTERS, "exporter", exporters,
                element -> new Contribution(element).exporter());
    }

    private <D> void read(IExtensionRegistry registry, String point, String name, Map<String, Installed<D>> into,
            Function<IConfigurationElement, D> describe) {
        IConfigurationElement[] all = registry.getConfigurationElementsFor(point);
        Stream.of(all).filter(element -> element.isValid() && element.getName().equals(name))
                .sorted(Comparator.comparing(Snapshot::rank)).forEach(element -> add(element, into, describe));
    }

    private <D> void add(IConfigurationElement element, Map<String, Installed<D>> into,
            Function<IConfigurationElement, D> describe) {
        try {
            D descriptor = describe.apply(element);
            String id = new Contribution(element).id();
            Installed<D> there = into.putIfAbsent(id, new Installed<>(descriptor, element));
            if (there != null) {
                refuse(Contribution.bundle(element), NLS.bind(Messages.Contribution_duplicate, id,
                        Contribution.bundle(there.element())));
            }
        } catch (IllegalArgumentException wrong) {
            refuse(Contribution.bundle(element), wrong.getMessage());
        } catch (InvalidRegistryObjectException gone) {
            return;
        }
    }

    private void refuse(String bundle, String why) {
        problems.add(refusal(bundle, why));
    }

    static IStatus refusal(String bundle, String why) {
        return new Status(IStatus.WARNING, bundle, Failures.PLUGIN,
                NLS.bind(Messages.Contribution_leftOut, bundle, why), null);
    }

    /** Kith's own come first, so that no stranger can take their ids. */
    private static String rank(IConfigurationElement element) {
        String bundle = Contribution.bundle(element);
        return (bundle.startsWith("org.kith.") ? "0" : "1") + bundle;
    }
}
