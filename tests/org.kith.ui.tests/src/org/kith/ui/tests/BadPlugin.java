package org.kith.ui.tests;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.core.runtime.ContributorFactoryOSGi;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IContributor;
import org.eclipse.core.runtime.IExtension;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.kith.core.platform.AccountRecord;
import org.kith.core.platform.Archive;
import org.kith.core.platform.ArchiveSource;
import org.kith.core.platform.Failures;
import org.kith.core.platform.OwnerRecord;
import org.kith.core.platform.Preview;
import org.kith.core.platform.ReadContext;
import org.kith.core.platform.Recognition;
import org.kith.core.platform.RecordSink;

/** A platform that throws in the middle of a preview, or only has an owner, in the registry of the running program until it is closed. */
final class BadPlugin implements AutoCloseable {
    /** Its platform's id. */
    static final String PLATFORM = "bad";
    private static final String XML = """
            <plugin>
               <extension id="bad" point="org.kith.core.platforms">
                  <platform id="bad" name="Bad network">
                     <archive class="org.kith.ui.tests.BadPlugin$Source" patterns="*.boom"/>
                     <archive class="org.kith.ui.tests.BadPlugin$Owned" patterns="*.owned"/>
                  </platform>
               </extension>
            </plugin>
            """;

    private final IExtensionRegistry registry;
    private final IContributor contributor;
    private final Object token;

    private BadPlugin(IExtensionRegistry registry, IContributor contributor, Object token) {
        this.registry = registry;
        this.contributor = contributor;
        this.token = token;
    }

    /** Takes what ends in {@code .boom}. */
    public static final class Source implements ArchiveSource {
        @Override
        public Recognition recognize(Archive archive, IProgressMonitor monitor) {
            return archive.entries().stream().anyMatch(entry -> entry.name().endsWith(".boom"))
                    ? Recognition.of(99, "something that goes wrong") : Recognition.none();
        }

        @Override
        public Preview preview(Archive archive, ReadContext context, IProgressMonitor monitor) {
            throw new IllegalStateException("in the middle of a preview");
        }

        @Override
        public void read(Archive archive, ReadContext context, RecordSink sink, IProgressMonitor monitor) {
            throw new IllegalStateException("in the middle of an import");
        }
    }

    /** Takes what ends in {@code .owned}, and its first words for the owner. */
    public static final class Owned implements ArchiveSource {
        @Override
        public Recognition recognize(Archive archive, IProgressMonitor monitor) {
            return archive.entries().stream().anyMatch(entry -> entry.name().endsWith(".owned"))
                    ? Recognition.of(99, "somebody's things") : Recognition.none();
        }

        @Override
        public void read(Archive archive, ReadContext context, RecordSink sink, IProgressMonitor monitor)
                throws CoreException {
            try (InputStream in = archive.entries().getFirst().open()) {
                String owner = new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
                sink.owner(new OwnerRecord(AccountRecord.of(PLATFORM, owner).handle(owner).build(), List.of(),
                        List.of()));
            } catch (IOException e) {
                throw Failures.malformed("", 0, e.getMessage());
            }
        }
    }

    static BadPlugin install() throws ReflectiveOperationException {
        IExtensionRegistry registry = Platform.getExtensionRegistry();
        IContributor contributor = ContributorFactoryOSGi.createContributor(Platform.getBundle("org.kith.ui.tests"));
        Object token = registry.getClass().getMethod("getTemporaryUserToken").invoke(registry);
        registry.addContribution(new ByteArrayInputStream(XML.getBytes(StandardCharsets.UTF_8)), contributor, false,
                "bad", null, token);
        return new BadPlugin(registry, contributor, token);
    }

    @Override
    public void close() {
        for (IExtension extension : registry.getExtensions(contributor)) {
            registry.removeExtension(extension, token);
        }
    }
}
