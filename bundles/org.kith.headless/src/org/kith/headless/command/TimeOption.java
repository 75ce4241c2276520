package org.kith.headless.command;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.kith.headless.line.Misuse;

/** Options that say a time: with its zone, or a day, of which then a time of the day is meant. */
final class TimeOption {
    private TimeOption() {
    }

    /**
     * What an option says; empty when it was not given.
     *
     * @param meant the time of the day that a day alone means
     * @throws Misuse when it is no time
     */
    static Optional<Instant> of(Call call, String option, LocalTime meant) {
        return call.arguments().value(option).map(text -> {
            try {
                return text.indexOf('T') < 0 ? LocalDate.parse(text).atTime(meant).atZone(call.zone()).toInstant()
                        : OffsetDateTime.parse(text).toInstant();
            } catch (DateTimeException e) {
                throw new Misuse(NLS.bind(Messages.TimeOption_bad, option, text));
            }
        });
    }
}
