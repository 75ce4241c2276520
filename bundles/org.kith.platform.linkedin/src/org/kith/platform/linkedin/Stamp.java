package org.kith.platform.linkedin;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.Locale;
import org.kith.model.activity.TimePrecision;

/**
 * The ways in which LinkedIn writes times, each file in its own. Where a file writes no zone it is taken for UTC: the
 * files that do name a zone all name that one. No two of these can be taken for each other.
 */
enum Stamp {
    /** {@code 08 Feb 2026}: a day. */
    DAY("d MMM uuuu"),
    /** {@code 2025-06-01 14:03:22 UTC}; the zone is missing in some files. */
    DASHED("uuuu-MM-dd HH:mm:ss[ 'UTC']"),
    /** {@code 2024/02/01 15:02:55 UTC}. */
    SLASHED("uuuu/MM/dd HH:mm:ss 'UTC'"),
    /** {@code 1/29/26, 2:37 PM}. */
    AMERICAN("M/d/uu, h:mm a"),
    /** {@code Sat Mar 14 18:21:12 UTC 2020}. */
    WORDY("EEE MMM dd HH:mm:ss 'UTC' uuuu");

    private final DateTimeFormatter format;

    Stamp(String pattern) {
        format = new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(pattern)
                .toFormatter(Locale.ENGLISH).withResolverStyle(ResolverStyle.STRICT);
    }

    /** A time and how exact it is. */
    record Time(Instant at, TimePrecision precision) {
        /** Nothing is known. */
        static final Time UNKNOWN = new Time(null, TimePrecision.UNKNOWN);
    }

    /** Reads a time in this layout; null when it is not in it. */
    Time read(String text) {
        String plain = text.strip().replace('\u202f', ' ').replace('\u00a0', ' ');
        try {
            return this == DAY
                    ? new Time(LocalDate.parse(plain, format).atStartOfDay(ZoneOffset.UTC).toInstant(),
                            TimePrecision.DAY)
                    : new Time(LocalDateTime.parse(plain, format).toInstant(ZoneOffset.UTC), TimePrecision.EXACT);
        } catch (DateTimeException other) {
            return null;
        }
    }
}
