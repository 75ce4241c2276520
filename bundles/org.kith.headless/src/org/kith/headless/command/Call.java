package org.kith.headless.command;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.kith.core.registry.PlatformRegistry;
import org.kith.core.session.Session;
import org.kith.headless.line.Arguments;
import org.kith.headless.line.Misuse;
import org.kith.headless.show.Output;

/**
 * One call of a command: what was said and what there is to do it with.
 *
 * @param arguments what stands on the command line
 * @param session   the open workspace; null where the command needs none
 * @param workspace its folder
 * @param around    the program around
 * @param output    where to answer
 * @param monitor   progress and cancel
 */
public record Call(Arguments arguments, Session session, Path workspace, Surroundings around, Output output,
        IProgressMonitor monitor) {
    /** What is installed. */
    public PlatformRegistry registry() {
        return around.registry().get();
    }

    /** The time of this call. */
    public Clock clock() {
        return arguments.clock(around.clock());
    }

    /** The zone in which times are shown: UTC beside a fixed clock, so that every run shows the same. */
    public ZoneId zone() {
        return arguments.has("--now") ? ZoneOffset.UTC : around.zone();
    }

    /** A path as the caller means it. */
    public Path path(String text) {
        try {
            return around.directory().resolve(text).normalize();
        } catch (InvalidPathException e) {
            throw new Misuse(NLS.bind(Messages.Call_path, text));
        }
    }

    /** The word at a place. */
    public String word(int index) {
        return arguments.words().get(index);
    }
}
