package org.kith.platform.ical;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kith.core.platform.Archive;
import org.kith.core.platform.ArchiveSource;
import org.kith.platform.tck.ArchiveSourceContract;
import org.kith.testkit.ScriptedArchive;

class ICalArchiveTest extends ArchiveSourceContract {
    @Override
    protected ArchiveSource source() {
        return new ICalArchive();
    }

    @Override
    protected String platform() {
        return "ical";
    }

    @Override
    protected List<ScriptedArchive> samples() {
        return Stream.concat(Stream.of("rfc5545-example1", "rfc5545-example2", "rfc5545-example3")
                .map(Calendars::fixture), Stream.of(ScriptedArchive.named("traps.ics").with("traps.ics", Traps.file())))
                .toList();
    }

    @Override
    protected Archive oneBadInAHundred() {
        StringBuilder file = new StringBuilder("BEGIN:VCALENDAR\nVERSION:2.0\n");
        for (int i = 0; i < 100; i++) {
            file.append("BEGIN:VEVENT\nUID:").append(i).append("\nDTSTART:20260101T000000Z\n")
                    .append(i == 50 ? "this is no property\n" : "").append("END:VEVENT\n");
        }
        return ScriptedArchive.named("hundred.ics").with("hundred.ics", file + "END:VCALENDAR\n");
    }

    @Test
    void everyFixtureIsACalendarAndGivesItsEvents() throws Exception {
        for (String name : Calendars.fixtures()) {
            assertThat(source().recognize(Calendars.fixture(name), null).confidence()).as(name).isGreaterThan(50);
        }
        assertThat(Calendars.fixtures().stream().map(name -> read(Calendars.fixture(name)).gatherings().size()))
                .containsExactly(1, 1, 1, 0, 0, 0);
    }

    @Test
    void tasksAndAlarmsAreCountedAndLeftOut() {
        assertThat(read(Calendars.fixture("rfc5545-example4")).problems()).singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("1 VALARM, 1 VTODO"));
    }
}
