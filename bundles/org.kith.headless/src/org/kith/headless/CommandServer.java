package org.kith.headless;

import java.nio.file.Path;
import org.kith.core.registry.PlatformRegistry;
import org.kith.core.session.Session;
import org.kith.core.session.SessionProvider;
import org.kith.headless.command.Program;
import org.kith.headless.command.Surroundings;
import org.kith.headless.serve.Server;

/**
 * Answers the command line's read commands while a workspace is open here, over a Unix domain socket in the workspace.
 * Made by the workbench after it has opened its session, closed by it before it closes the session. Any thread; answers
 * run on threads of its own. Commands that change something are refused with a sentence.
 */
public final class CommandServer implements AutoCloseable {
    private final Server server;

    /** Listens from now on; where the system has no such sockets it does nothing. */
    public CommandServer(Session session, PlatformRegistry registry) {
        SessionProvider none = (folder, program, clock, zone, monitor) -> session;
        Path here = session.folder();
        server = Server.start(here, new Program(new Surroundings(none, () -> registry, () -> null, here, here,
                session.clock(), session.zone())).answers(session));
    }

    /** Whether others can ask. */
    public boolean isListening() {
        return server.isListening();
    }

    /** Stops listening; answers under way get two seconds. */
    @Override
    public void close() {
        server.close();
    }
}
