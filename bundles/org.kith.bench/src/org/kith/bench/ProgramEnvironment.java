package org.kith.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.kith.core.registry.PlatformRegistry;
import org.kith.core.session.SessionProvider;
import org.kith.store.derby.DerbyEngine;
import org.kith.store.sql.engine.Engine;

/**
 * The environment that core gives. The headless application makes one from its services.
 *
 * @param sessions opens workspaces
 * @param registry installed platforms and formats
 * @param temp     a folder for large files
 * @param clock    the time of imports
 * @param zone     for times without one
 * @param command  the command line that starts {@code kith} anew with arguments; gives an empty list when it can't
 * @param start    the running program's own start, for the bare application
 */
public record ProgramEnvironment(SessionProvider sessions, PlatformRegistry registry, Path temp, Clock clock,
        ZoneId zone, Function<List<String>, List<String>> command, OwnStart start) implements BenchEnvironment {
    private static final String IDLE = "org.kith.bench.idle";

    @Override
    public Engine engine() {
        return new DerbyEngine();
    }

    @Override
    public BenchWorkspace open(Path folder, IProgressMonitor monitor) throws CoreException {
        return open(folder, clock, monitor);
    }

    @Override
    public BenchWorkspace open(Path folder, Clock at, IProgressMonitor monitor) throws CoreException {
        return new ProgramWorkspace(sessions.open(folder, "kith bench", at, zone, monitor), registry);
    }

    @Override
    public List<String> command(List<String> arguments) {
        return command.apply(arguments);
    }

    @Override
    public List<String> idle(Path database) {
        List<String> arguments = new ArrayList<>(List.of("-data", "@none", database.toString()));
        return start.quick().command(IDLE, arguments);
    }

    @Override
    public List<String> window(String application, Path workspace, List<String> flags) {
        return start.windowed(flags).command(application, List.of("-data", workspace.toString()));
    }
}
