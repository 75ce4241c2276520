package org.kith.bench.internal;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.kith.bench.BenchEnvironment;
import org.kith.bench.BenchWorkspace;
import org.kith.core.archive.Archives;
import org.kith.core.archive.OpenArchive;
import org.kith.core.imports.ArchiveReading;
import org.kith.core.imports.ImportOperation;
import org.kith.core.imports.ImportOptions;
import org.kith.core.platform.ArchiveSource;
import org.kith.core.platform.io.Limits;
import org.kith.core.session.Session;
import org.kith.core.session.Sessions;
import org.kith.store.BatchRow;
import org.kith.store.Store;
import org.kith.store.derby.DerbyEngine;
import org.kith.store.sql.SqlStoreProvider;
import org.kith.store.sql.engine.Engine;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/**
 * A program that imports X archives, without a platform around: in this process as an environment for the checks, and
 * in a process of its own as {@code import ARCHIVE --workspace FOLDER}. It has no registry of plug-ins, because signed
 * and unsigned jars of the platform do not mix on one class path.
 */
record PlainProgram(Path temp) implements BenchEnvironment {
    private static final String SOURCE = "org.kith.platform.x.XArchive";

    /** {@code import ARCHIVE --workspace FOLDER}. */
    public static void main(String[] args) throws Exception {
        try (BenchWorkspace workspace = new PlainProgram(Path.of(args[3])).open(Path.of(args[3]),
                new NullProgressMonitor())) {
            workspace.importPath(Path.of(args[1]), new NullProgressMonitor());
        }
    }

    @Override
    public Engine engine() {
        return new DerbyEngine();
    }

    @Override
    public BenchWorkspace open(Path folder, IProgressMonitor monitor) throws CoreException {
        return open(folder, Clock.systemUTC(), monitor);
    }

    @Override
    public BenchWorkspace open(Path folder, Clock at, IProgressMonitor monitor) throws CoreException {
        return new Workspace(new Sessions(new SqlStoreProvider(engine())).open(folder, "test", at, ZoneOffset.UTC,
                monitor));
    }

    @Override
    public List<String> command(List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m",
                "-XX:TieredStopAtLevel=1", "-cp", classPath(), PlainProgram.class.getName()));
        command.addAll(arguments);
        return command;
    }

    @Override
    public List<String> idle(Path database) {
        return List.of();
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

    /** The plug-in's reader: on the class path, or in its bundle, which does not export it. */
    private static ArchiveSource source() {
        try {
            return (ArchiveSource) sourceClass().getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(SOURCE, e);
        }
    }

    private static Class<?> sourceClass() throws ClassNotFoundException {
        Bundle self = FrameworkUtil.getBundle(PlainProgram.class);
        for (Bundle bundle : self == null ? new Bundle[0] : self.getBundleContext().getBundles()) {
            if (bundle.getSymbolicName().equals("org.kith.platform.x")) {
                return bundle.loadClass(SOURCE);
            }
        }
        return Class.forName(SOURCE);
    }

    private record Workspace(Session session) implements BenchWorkspace {
        @Override
        public Store store() {
            return session.store();
        }

        @Override
        public void importPath(Path path, IProgressMonitor monitor) throws CoreException {
            importPath(path, ImportOptions.usual().withoutBackup(), monitor);
        }

        @Override
        public void resume(IProgressMonitor monitor) throws CoreException {
            for (BatchRow batch : session.store().batches()) {
                if (batch.state() == BatchRow.State.OPEN) {
                    importPath(Path.of(batch.source()),
                            ImportOptions.usual().withoutBackup().resuming(batch.id()), monitor);
                }
            }
        }

        private void importPath(Path path, ImportOptions options, IProgressMonitor monitor) throws CoreException {
            try (OpenArchive archive = Archives.open(List.of(path), Limits.DEFAULT, monitor)) {
                new ImportOperation(session, ArchiveReading.of(session, "x", "org.kith.platform.x", path.toString(),
                        source(), archive), options).run(monitor);
            }
        }

        @Override
        public void backup(IProgressMonitor monitor) throws CoreException {
            session.backups().make(monitor);
        }

        @Override
        public void export(String format, Path to, IProgressMonitor monitor) {
            throw new IllegalStateException("no exporters here");
        }

        @Override
        public void close() {
            session.close();
        }
    }
}
