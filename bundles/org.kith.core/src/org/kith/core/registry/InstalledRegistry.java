package org.kith.core.registry;

import java.time.Duration;
import java.util.stream.Stream;
import org.eclipse.core.runtime.ContributorFactoryOSGi;
import org.eclipse.core.runtime.IContributor;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

/**
 * The registry of the running program, as an OSGi component that is made when somebody asks for it. It also sees
 * bundles whose plugin.xml could not be read at all. Declared in {@code OSGI-INF/org.kith.core.registry.xml}.
 */
public final class InstalledRegistry extends PlatformRegistry {
    /** Called by the component runtime. */
    public InstalledRegistry(IExtensionRegistry registry, BundleContext context) {
        super(registry, name -> version(context, name), Duration.ofSeconds(60), Duration.ofMillis(1500));
        Stream.of(context.getBundles()).filter(bundle -> broken(registry, bundle))
                .forEach(bundle -> unreadable(bundle.getSymbolicName()));
    }

    private static String version(BundleContext context, String name) {
        return Stream.of(context.getBundles()).filter(bundle -> name.equals(bundle.getSymbolicName())).findFirst()
                .map(bundle -> bundle.getVersion().toString()).orElse("");
    }

    /** A bundle that knows core and has a plugin.xml of which nothing has arrived. */
    private static boolean broken(IExtensionRegistry registry, Bundle bundle) {
        String needs = bundle.getHeaders("").get("Require-Bundle");
        if (needs == null || !needs.contains("org.kith.core") || bundle.getState() < Bundle.RESOLVED
                || bundle.getEntry("plugin.xml") == null) {
            return false;
        }
        IContributor contributor = ContributorFactoryOSGi.createContributor(bundle);
        return registry.getExtensions(contributor).length == 0
                && registry.getExtensionPoints(contributor).length == 0;
    }
}
