package org.kith.headless.command;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.function.Supplier;
import org.kith.core.registry.PlatformRegistry;
import org.kith.core.session.SessionProvider;
import org.kith.store.StoreProvider;

/**
 * What the program around a command gives it. Tests give their own.
 *
 * @param sessions  opens workspaces
 * @param registry  what is installed; asked only by commands that need it
 * @param stores    opens stores, for what replaces a whole one; asked only by commands that need it
 * @param workspace the workspace where the command line names none
 * @param directory what relative paths start from
 * @param clock     the time where the command line fixes none
 * @param zone      the person's zone
 */
public record Surroundings(SessionProvider sessions, Supplier<PlatformRegistry> registry,
        Supplier<StoreProvider> stores, Path workspace, Path directory, Clock clock, ZoneId zone) {
}
