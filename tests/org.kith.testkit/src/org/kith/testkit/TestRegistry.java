package org.kith.testkit;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IContributor;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.spi.RegistryContributor;
import org.eclipse.core.runtime.spi.RegistryStrategy;

/**
 * A real extension registry, fed with XML by a test, that has Kith's two extension points and nothing else. Classes are
 * made by the class loader given. Works inside and outside of OSGi.
 */
public final class TestRegistry implements AutoCloseable {
    private static final String POINTS = """
            <plugin>
               <extension-point id="platforms" name="Platforms"/>
               <extension-point id="exporters" name="Exporters"/>
            </plugin>
            """;
    private final Object key = new Object();
    private final IExtensionRegistry registry;

    /** An empty one. */
    public TestRegistry(ClassLoader classes) {
        registry = RegistryFactory.createRegistry(new Strategy(classes), key, null);
        add("org.kith.core", POINTS);
    }

    /** The registry to pass on. */
    public IExtensionRegistry registry() {
        return registry;
    }

    /** A bundle of that name comes, with this plugin.xml; false when the XML can't be read. */
    public boolean add(String bundle, String xml) {
        return registry.addContribution(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)),
                contributor(bundle), false, bundle, null, key);
    }

    /** A bundle comes whose plugin.xml has just these platforms. */
    public boolean addPlatforms(String bundle, String platforms) {
        return add(bundle, "<plugin><extension point=\"org.kith.core.platforms\">" + platforms
                + "</extension></plugin>");
    }

    /** A bundle goes. */
    public void remove(String bundle) {
        IContributor gone = contributor(bundle);
        for (var extension : registry.getExtensions(gone)) {
            registry.removeExtension(extension, key);
        }
    }

    @Override
    public void close() {
        registry.stop(key);
    }

    private static IContributor contributor(String bundle) {
        String id = UUID.nameUUIDFromBytes(bundle.getBytes(StandardCharsets.UTF_8)).toString();
        return new RegistryContributor(id, bundle, null, null);
    }

    /** Quiet, without a cache, with classes of the test. */
    private static final class Strategy extends RegistryStrategy {
        private final ClassLoader classes;

        Strategy(ClassLoader classes) {
            super(null, null);
            this.classes = classes;
        }

        @Override
        public Object createExecutableExtension(RegistryContributor contributor, String className,
                String overriddenContributorName) throws CoreException {
            try {
                return classes.loadClass(className).getConstructor().newInstance();
            } catch (ReflectiveOperationException | LinkageError failed) {
                throw new CoreException(new Status(IStatus.ERROR, contributor.getActualName(), className, failed));
            }
        }

        @Override
        public void log(IStatus status) {
            return;
        }
    }
}
