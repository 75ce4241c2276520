package org.kith.core.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Times as people type them, on Thursday, 12 March 2026, 08:00. */
class TimeWordsTest {
    private static final Instant NOW = Instant.parse("2026-03-12T08:00:00Z");

    @ParameterizedTest
    @CsvSource({"Friday, 2026-03-13T09:00", "in 2 weeks, 2026-03-26T08:00", "tomorrow 14:30, 2026-03-13T14:30",
        "2026-04-01, 2026-04-01T09:00", "12 Jan, 2027-01-12T09:00", "1 April at 9:30, 2026-04-01T09:30",
        "in a month, 2026-04-12T08:00", "next monday, 2026-03-16T09:00", "today, 2026-03-12T08:00"})
    void whatIsDue(String typed, String expected) {
        assertThat(TimeWords.ahead(NOW, ZoneOffset.UTC, Locale.ENGLISH).read(typed))
                .contains(Instant.parse(expected + ":00Z"));
    }

    @ParameterizedTest
    @CsvSource({"yesterday 15:00, 2026-03-11T15:00", "Friday, 2026-03-06T12:00", "3 days ago, 2026-03-09T08:00",
        "now, 2026-03-12T08:00", "12 Dec, 2025-12-12T12:00", "last friday, 2026-03-06T12:00", "7:15, 2026-03-12T07:15"})
    void whatHasHappened(String typed, String expected) {
        assertThat(TimeWords.back(NOW, ZoneOffset.UTC, Locale.ENGLISH).read(typed))
                .contains(Instant.parse(expected + ":00Z"));
    }

    @ParameterizedTest
    @CsvSource({"soon", "25:00", "in 3 ago days", "30 Feb", "March", "''"})
    void whatIsNoTime(String typed) {
        assertThat(TimeWords.ahead(NOW, ZoneOffset.UTC, Locale.ENGLISH).read(typed)).isEmpty();
    }
}
