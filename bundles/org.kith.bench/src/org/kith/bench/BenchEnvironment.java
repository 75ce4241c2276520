package org.kith.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.kith.store.sql.engine.Engine;

/** What benchmarks and fault checks need of the program that runs them. Given by the headless application. */
public interface BenchEnvironment {
    /** A folder for archives and workspaces; a million interactions need some 5 GB there. */
    Path temp();

    /** The database engine below the store, for the bare baselines. */
    Engine engine();

    /** Where a workspace keeps its store. */
    default Path store(Path workspace) {
        return workspace.resolve("store");
    }

    /** Opens a workspace in a folder, makes it when there is none. May block. */
    BenchWorkspace open(Path folder, IProgressMonitor monitor) throws CoreException;

    /** Opens it at a time of its own, for lists that depend on it. May block. */
    BenchWorkspace open(Path folder, Clock at, IProgressMonitor monitor) throws CoreException;

    /** The command line that starts this program anew with these arguments of {@code kith}; empty when it can't. */
    List<String> command(List<String> arguments);

    /**
     * The command line that starts the same platform, bundles and flags, boots a database and writes one byte: the
     * application {@code org.kith.bench.idle}. Empty when there is no platform around (plain tests).
     */
    List<String> idle(Path database);

    /**
     * The command line that starts an application with a window on a workspace, with more flags for Java. Empty when
     * there is no platform around.
     */
    default List<String> window(String application, Path workspace, List<String> flags) {
        return List.of();
    }
}
