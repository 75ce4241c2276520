package org.kith.platform.ical;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.core.platform.GatheringRecord;
import org.kith.model.meet.Gathering;
import org.kith.model.meet.GatheringStatus;
import org.kith.testkit.CollectingSink;

/** Series are expanded from two years ago to a year ahead, and nowhere else. */
class SeriesTest {
    @Test
    void aWeeklySeriesGivesItselfAndItsInstancesInTheWindow() {
        List<GatheringRecord> read = Calendars.one("UID:w", "DTSTART:20200106T100000Z", "DTEND:20200106T110000Z",
                "RRULE:FREQ=WEEKLY").gatherings();

        assertThat(read.get(0).key()).isEqualTo("w");
        assertThat(read.get(0).gathering().getRecurrence()).containsExactly("RRULE:FREQ=WEEKLY");
        assertThat(read).hasSize(1 + 157);
        assertThat(read.get(1).key()).isEqualTo("w#20241125T100000Z");
        assertThat(read.get(1).gathering().getEnd()).isEqualTo(Instant.parse("2024-11-25T11:00:00Z"));
        assertThat(read.get(1).gathering().getRecurrence()).isEmpty();
        assertThat(read.getLast().gathering().getStart()).isBefore(Instant.parse("2027-11-22T12:00:00Z"));
    }

    @Test
    void anOverriddenAnExcludedAndACancelledInstanceAreWhatTheFileSays() {
        CollectingSink read = Calendars.read(Traps.file());

        assertThat(start(read, "series@example.org#20260105T090000Z")).isEqualTo("2026-01-05T09:00:00Z");
        assertThat(find(read, "series@example.org#20260112T090000Z")).isNull();
        assertThat(find(read, "series@example.org#20260114T090000Z")).isNotNull();
        assertThat(start(read, "series@example.org#20260119T090000Z")).isEqualTo("2026-01-19T14:00:00Z");
        assertThat(find(read, "series@example.org#20260126T090000Z").getStatus()).isEqualTo(GatheringStatus.CANCELLED);
        assertThat(start(read, "series@example.org#20260706T080000Z")).isEqualTo("2026-07-06T08:00:00Z");
        assertThat(read.gatherings().stream().map(GatheringRecord::key).distinct().count())
                .isEqualTo(read.gatherings().size());
    }

    @Test
    void anAllDaySeriesStaysOnItsDays() {
        List<GatheringRecord> read = Calendars.one("UID:b", "DTSTART;VALUE=DATE:16040412", "RRULE:FREQ=YEARLY")
                .gatherings();

        assertThat(read).extracting(GatheringRecord::key).containsExactly("b", "b#20250412", "b#20260412",
                "b#20270412");
    }

    @ParameterizedTest
    @ValueSource(strings = {"FREQ=SECONDLY", "FREQ=MINUTELY;INTERVAL=1", "FREQ=HOURLY;COUNT=2147483647",
        "FREQ=DAILY", "FREQ=DAILY;COUNT=2147483647", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=4", "FREQ=DAILY;INTERVAL=2147483647", "FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO",
        "FREQ=DAILY;BYHOUR=0,1,2,3,4,5,6,7,8,9,10,11,12;BYMINUTE=0,1,2,3,4,5;BYSECOND=0,1,2,3", "FREQ=DAILY;INTERVAL=0",
        "FREQ=DAILY;INTERVAL=-1", "FREQ=NEVER", "FREQ=WEEKLY;BYDAY=XX", "FREQ=YEARLY;BYDAY=99MO",
        "FREQ=MONTHLY;BYSETPOS=400;BYDAY=MO", "FREQ=YEARLY;BYYEARDAY=366;INTERVAL=3",
        "FREQ=DAILY;UNTIL=99991231T000000Z",
        "FREQ=YEARLY;BYEASTER=0", "=;;=", "FREQ=MONTHLY;BYDAY=5FR;BYMONTH=2;BYMONTHDAY=1", "W1 MO #0",
        "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30;COUNT=5"})
    void noRuleRunsForever(String rule) {
        for (String start : List.of("DTSTART:20200101T000000Z", "DTSTART;VALUE=DATE:00010101",
                "DTSTART:19700101T000000Z", "DTSTART:99990101T000000Z")) {
            Assertions.assertTimeout(Duration.ofSeconds(10), () -> {
                CollectingSink read = Calendars.one("UID:x", start, "RRULE:" + rule);
                assertThat(read.gatherings()).hasSizeBetween(1, 1 + Expansion.MOST);
            });
        }
    }

    @Test
    void aSeriesFromTheYearOneReachesToday() {
        assertThat(Calendars.one("UID:x", "DTSTART;VALUE=DATE:00010101", "RRULE:FREQ=WEEKLY").gatherings().get(1)
                .gathering().getStart()).isEqualTo(Instant.parse("2024-11-25T00:00:00Z"));
    }

    @Test
    void aSeriesThatRepeatsWithinADayIsKeptAndSaysSo() {
        CollectingSink read = Calendars.one("UID:x", "DTSTART:20260101T000000Z", "RRULE:FREQ=SECONDLY");

        assertThat(read.problems()).singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("FREQ=SECONDLY"));
        assertThat(Calendars.exported(read.gatherings())).contains("RRULE:FREQ=SECONDLY\r\n");
    }

    @Test
    void exportLeavesInstancesToTheirSeries() {
        List<GatheringRecord> read = Calendars.read(Traps.file()).gatherings();

        String file = Calendars.exported(read);

        assertThat(file.split("UID:series@example.org", -1)).as("the series and two that differ").hasSize(4);
        assertThat(file).contains("RECURRENCE-ID;TZID=W. Europe Standard Time:20260119T100000\r\n")
                .contains("BEGIN:VTIMEZONE\r\nTZID:W. Europe Standard Time\r\n");
    }

    private static String start(CollectingSink read, String key) {
        return find(read, key).getStart().toString();
    }

    private static Gathering find(CollectingSink read, String key) {
        return read.gatherings().stream().filter(record -> record.key().equals(key)).map(GatheringRecord::gathering)
                .findFirst().orElse(null);
    }
}
