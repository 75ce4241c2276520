package org.kith.bench.internal;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.kith.bench.BenchEnvironment;
import org.kith.bench.BenchWorkspace;
import org.kith.bench.OwnStart;
import org.kith.bench.ProgramEnvironment;
import org.kith.core.registry.PlatformRegistry;
import org.kith.core.session.Sessions;
import org.kith.store.derby.DerbyEngine;
import org.kith.store.sql.SqlStoreProvider;
import org.kith.testkit.TestRegistry;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/**
 * A program that imports X archives, without a platform around: in this process as an environment for the checks, and in
 * a process of its own as {@code import ARCHIVE --workspace FOLDER}.
 */
final class PlainProgram implements AutoCloseable {
    private final TestRegistry contributions = new TestRegistry(new PlatformClasses());
    private final PlatformRegistry registry;

    PlainProgram() {
        contributions.addPlatforms("org.kith.platform.x",
                "<platform id=\"x\" name=\"X\"><archive class=\"org.kith.platform.x.XArchive\"/></platform>");
        registry = new PlatformRegistry(contributions.registry());
    }

    /** {@code import ARCHIVE --workspace FOLDER}. */
    public static void main(String[] args) throws Exception {
        try (PlainProgram program = new PlainProgram(); BenchWorkspace workspace = program.environment(
                Path.of(args[3])).open(Path.of(args[3]), new NullProgressMonitor())) {
            workspace.importPath(Path.of(args[1]), new NullProgressMonitor());
        }
    }

    BenchEnvironment environment(Path temp) {
        return new ProgramEnvironment(new Sessions(new SqlStoreProvider(new DerbyEngine())), registry, temp,
                Clock.systemUTC(), ZoneOffset.UTC, PlainProgram::command, new OwnStart(List.of(), List.of()));
    }

    private static List<String> command(List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m", "-XX:TieredStopAtLevel=1", "-cp", classPath(), PlainProgram.class.getName()));
        command.addAll(arguments);
        return command;
    }

    /** The class path of this process, or all bundles of the platform around, with the jars inside of folders. */
    private static String classPath() {
        Bundle self = FrameworkUtil.getBundle(PlainProgram.class);
        if (self == null) {
            return System.getProperty("java.class.path");
        }
        List<String> paths = new ArrayList<>();
        for (Bundle bundle : self.getBundleContext().getBundles()) {
            FileLocator.getBundleFileLocation(bundle).map(File::toPath).ifPresent(path -> {
                paths.add(path.toString());
                if (Files.isDirectory(path)) {
                    paths.add(path.resolve("target/classes").toString());
                    paths.add(path.resolve("lib").toString() + File.separator + "*");
                }
            });
        }
        return String.join(File.pathSeparator, paths);
    }

    /** Finds the plug-in's classes: on the class path, or in its bundle, which does not export them. */
    private static final class PlatformClasses extends ClassLoader {
        PlatformClasses() {
            super(PlainProgram.class.getClassLoader());
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            Bundle self = FrameworkUtil.getBundle(PlainProgram.class);
            for (Bundle bundle : self == null ? new Bundle[0] : self.getBundleContext().getBundles()) {
                if (name.startsWith(bundle.getSymbolicName() + ".")
                        && bundle.getSymbolicName().startsWith("org.kith.platform.")) {
                    return bundle.loadClass(name);
                }
            }
            throw new ClassNotFoundException(name);
        }
    }

    @Override
    public void close() {
        registry.close();
        contributions.close();
    }
}
