package org.kith.workbench;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.eclipse.osgi.util.NLS;

/**
 * What the command line tells the workbench.
 *
 * @param clock   fixed by {@code --now}, else the machine's
 * @param isFixed whether it is fixed, so that the window shows the date
 * @param zone    UTC beside a fixed clock, so that every run shows the same; else the machine's
 */
record Arguments(Clock clock, boolean isFixed, ZoneId zone) {
    /** Reads the application's arguments; unknown ones belong to the platform. */
    static Arguments parse(String[] arguments) {
        for (int i = 0; i + 1 < arguments.length; i++) {
            if ("--now".equals(arguments[i])) {
                try {
                    return new Arguments(Clock.fixed(Instant.parse(arguments[i + 1]), ZoneOffset.UTC), true,
                            ZoneOffset.UTC);
                } catch (DateTimeException e) {
                    throw new IllegalArgumentException(NLS.bind(Messages.Start_now, arguments[i + 1]), e);
                }
            }
        }
        return new Arguments(Clock.systemUTC(), false, ZoneId.systemDefault());
    }
}
