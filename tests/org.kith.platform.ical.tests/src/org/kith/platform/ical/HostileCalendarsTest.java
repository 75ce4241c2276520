package org.kith.platform.ical;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kith.core.platform.Problem;
import org.kith.core.platform.Problem.Code;
import org.kith.core.platform.io.Limits;
import org.kith.testkit.CollectingSink;
import org.kith.testkit.ScriptedArchive;

/** Files that were damaged or made to do harm: a hundred events, one of them bad. */
class HostileCalendarsTest {
    static Stream<Arguments> faults() {
        String good = event(50);
        return Stream.of(
                Arguments.of("END is missing", 100, Code.MALFORMED, 203, good.replace("END:VEVENT\n", "")),
                Arguments.of("a line without colon", 100, Code.MALFORMED, 204, good.replace("UID", "nothing\nUID")),
                Arguments.of("a NUL in a name", 100, Code.MALFORMED, 204, good.replace("UID", "U\0D")),
                Arguments.of("no such day", 100, Code.INVALID_VALUE, 205, good.replace("20260101T", "20260231T")),
                Arguments.of("words for a date", 100, Code.INVALID_VALUE, 205, good.replace("20260101T", "tomorrow")),
                Arguments.of("no start", 99 + 1, Code.INVALID_VALUE, 203, good.replaceAll("DTSTART.*\n", "")),
                Arguments.of("a rule that is none", 100, Code.INVALID_VALUE, 203,
                        good.replace("END", "RRULE:FREQ=SOMETIMES\nEND")),
                Arguments.of("a calendar in an event", 100, Code.MALFORMED, 203,
                        good.replace("END:VEVENT\n", "BEGIN:VCALENDAR\n")),
                Arguments.of("an alarm without END", 100, Code.NOT_UNDERSTOOD, 0,
                        good.replace("END:VEVENT\n", "BEGIN:VALARM\nEND:VEVENT\n")),
                Arguments.of("the same twice", 101, null, 0, good + good));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void theOthersArriveAndTheBadOneIsNamed(String fault, int events, Code code, int line, String bad) {
        StringBuilder file = new StringBuilder("BEGIN:VCALENDAR\nVERSION:2.0\n");
        for (int i = 0; i < 100; i++) {
            file.append(i == 50 ? bad : event(i));
        }
        CollectingSink read = Calendars.read(file + "END:VCALENDAR\n");

        assertThat(read.gatherings()).hasSize(events);
        if (code == null) {
            assertThat(read.problems()).isEmpty();
        } else {
            assertThat(read.problems()).anySatisfy(problem -> {
                assertThat(problem.code()).isEqualTo(code);
                assertThat(problem.line()).isEqualTo(line);
                assertThat(problem.file()).isEqualTo("cal.ics");
                assertThat(problem.message()).endsWith(".");
            });
        }
    }

    @Test
    void aCutFileGivesWhatIsBeforeTheCut() {
        String file = "BEGIN:VCALENDAR\nVERSION:2.0\n" + event(1) + event(2).replace("END:VEVENT\n", "");

        CollectingSink read = Calendars.read(file);

        assertThat(read.gatherings()).hasSize(1);
        assertThat(read.problems()).extracting(Problem::code).contains(Code.TRUNCATED);
    }

    @Test
    void aLineOverTheLimitIsLeftOutAndTheRestIsRead() {
        CollectingSink sink = new CollectingSink();
        String file = Calendars.calendar(Calendars.event("UID:u", "DESCRIPTION:" + "x".repeat(5_000), "SUMMARY:Here"));
        new ICalArchive(Limits.DEFAULT.withLine(4_000)).read(ScriptedArchive.named("a.ics").with("a.ics", file),
                Calendars.CONTEXT, sink, new NullProgressMonitor());

        assertThat(sink.gatherings().get(0).gathering().getSummary()).isEqualTo("Here");
        assertThat(sink.problems()).extracting(Problem::code).contains(Code.TOO_LARGE);
    }

    @Test
    void zonesThatAreMadeToKeepAReaderBusyDoNot() {
        String zone = "BEGIN:VTIMEZONE\r\nTZID:Busy\r\nBEGIN:STANDARD\r\nDTSTART:00010101T000000\r\n"
                + "TZOFFSETFROM:+0000\r\nTZOFFSETTO:+0100\r\nRRULE:FREQ=SECONDLY\r\nEND:STANDARD\r\nBEGIN:DAYLIGHT\r\n"
                + "DTSTART:00010101T000000\r\nTZOFFSETTO:+9999\r\nRRULE:FREQ=YEARLY;BYMONTH=99;BYDAY=9SU\r\n"
                + "END:DAYLIGHT\r\nEND:VTIMEZONE";
        Assertions.assertTimeout(Duration.ofSeconds(10), () -> assertThat(Calendars.read(Calendars.calendar(zone,
                Calendars.event("UID:u", "DTSTART;TZID=Busy:20260101T100000", "RRULE:FREQ=DAILY"))).gatherings().get(0)
                .gathering().getStart().toString()).isEqualTo("2026-01-01T09:00:00Z"));
    }

    @Test
    void aThousandEndlessSeriesAreBounded() {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < 1_000; i++) {
            all.append("BEGIN:VEVENT\r\nUID:").append(i).append("\r\nDTSTART:20200101T000000Z\r\nRRULE:FREQ=DAILY\r\n")
                    .append("END:VEVENT\r\n");
        }
        CollectingSink read = Calendars.read("BEGIN:VCALENDAR\r\n" + all + "END:VCALENDAR\r\n");

        assertThat(read.gatherings().size()).isLessThanOrEqualTo(201_000);
    }

    @Test
    void oneWhoCannotBeWrittenDoesNotKillTheExport() {
        CollectingSink read = Calendars.read(Calendars.calendar(Calendars.event("UID:a", "SUMMARY:A"),
                Calendars.event("UID:b", "SUMMARY:B")));
        read.gatherings().get(0).gathering().setSummary("half \ud800 pair");
        java.util.List<Problem> problems = new java.util.ArrayList<>();

        String file = new String(Calendars.export(read.gatherings(), problems),
                java.nio.charset.StandardCharsets.UTF_8);

        assertThat(file).contains("SUMMARY:half \ufffd pair", "SUMMARY:B");
        assertThat(problems).extracting(Problem::code).containsExactly(Code.NOT_WRITABLE);
    }

    private static String event(int number) {
        return "BEGIN:VEVENT\nUID:" + number + "\nDTSTART:20260101T000000Z\nEND:VEVENT\n";
    }
}
