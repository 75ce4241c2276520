package org.kith.platform.ical;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.component.VTodo;
import biweekly.io.text.ICalReader;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kith.core.care.AgendaItem.Kind;
import org.kith.core.care.AgendaItem;
import org.kith.core.platform.Problem;
import org.kith.model.people.Sensitivity;

/** The calendar of tasks, dates and rhythms, read back by a stranger. */
class AgendaTest {
    private static final Instant CREATED = Instant.parse("2026-11-01T10:00:00Z");
    private static final Instant CHANGED = Instant.parse("2026-11-02T10:00:00Z");
    private static final Instant DUE = Instant.parse("2026-11-24T08:00:00Z");

    private static final AgendaItem PROMISE = new AgendaItem("p-1", Kind.PROMISE, "mei",
            "Promised to Mei: two pages, \"Tidal; mills\"\nand a long line that has to be folded over 75 octets 日本語",
            "said\nat the mixer", CREATED, CHANGED, null, DUE, null, null, Sensitivity.CONFIDENTIAL, 1, List.of());
    private static final AgendaItem NO_HURRY = new AgendaItem("p-2", Kind.PROMISE, "mei", "no hurry", null, CREATED,
            CHANGED, null, null, null, null, Sensitivity.PUBLIC, 0, List.of());
    private static final AgendaItem LEAP = new AgendaItem("d-1", Kind.DAY, "ada", "Ada: birthday", null, null, null,
            null, null, LocalDate.of(1972, 2, 29), null, Sensitivity.PRIVATE, 0,
            List.of("RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1"));
    private static final AgendaItem RHYTHM = new AgendaItem("r-1", Kind.RHYTHM, "bob", "Be in touch with Bob", null,
            null, null, null, null, LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 22), Sensitivity.PRIVATE, 0,
            List.of());
    private static final AgendaItem STRICT = new AgendaItem("r-2", Kind.RHYTHM, "bob", "Be in touch with Eve", null,
            null, null, null, null, LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 1), Sensitivity.PRIVATE, 0,
            List.of());
    private static final AgendaItem FOLLOW_UP = new AgendaItem("f-1", Kind.FOLLOW_UP, "bob", "Write to Bob", "asked",
            CREATED, CHANGED, CREATED, DUE, null, null, Sensitivity.PRIVATE, 0, List.of("RRULE:FREQ=DAILY\nX:Y"));

    private static byte[] written(boolean events, AgendaItem... items) throws Exception {
        List<Problem> problems = new ArrayList<>();
        byte[] bytes = Calendars.written(events ? new AgendaExporter() : new TasksExporter(), Arrays.asList(items),
                problems::add);
        assertThat(problems).isEmpty();
        return bytes;
    }

    private static ICalendar read(boolean events, AgendaItem... items) throws Exception {
        ICalendar calendar;
        try (ICalReader reader = new ICalReader(new ByteArrayInputStream(written(events, items)))) {
            calendar = reader.readNext();
        }
        assertThat(calendar.validate(ICalVersion.V2_0).isEmpty()).as(calendar.validate(ICalVersion.V2_0).toString())
                .isTrue();
        return calendar;
    }

    @Test
    void aPromiseIsATaskWithADueTimeAnAlarmAndAPrivacyClass() throws Exception {
        VTodo todo = read(false, PROMISE).getTodos().getFirst();

        assertThat(todo.getUid().getValue()).isEqualTo("p-1");
        assertThat(todo.getSummary().getValue()).isEqualTo(PROMISE.summary());
        assertThat(todo.getDescription().getValue()).isEqualTo("said\nat the mixer");
        assertThat(todo.getDateDue().getValue().toInstant()).isEqualTo(DUE);
        assertThat(todo.getClassification().isConfidential()).isTrue();
        assertThat(todo.getPriority().getValue()).isEqualTo(1);
        assertThat(todo.getStatus().isNeedsAction()).isTrue();
        VAlarm alarm = todo.getAlarms().getFirst();
        assertThat(alarm.getTrigger().getRelated().getValue()).isEqualTo("END");
        assertThat(alarm.getAction().isDisplay()).isTrue();
    }

    @Test
    void whatIsPublicHasNoClassAndWhatIsUndatedNoAlarm() throws Exception {
        VTodo todo = read(false, NO_HURRY).getTodos().getFirst();

        assertThat(todo.getClassification()).isNull();
        assertThat(todo.getAlarms()).isEmpty();
        assertThat(todo.getDateDue()).isNull();
    }

    @Test
    void aCalendarOfNothingIsACalendar() throws Exception {
        assertThat(new String(written(true, NO_HURRY), StandardCharsets.UTF_8)).contains("BEGIN:VTIMEZONE")
                .doesNotContain("BEGIN:VEVENT");
        assertThat(new String(written(false, NO_HURRY), StandardCharsets.UTF_8)).doesNotContain("BEGIN:VTIMEZONE");
    }

    @Test
    void aBirthdayOnALeapDayComesOnTheLastOfFebruary() throws Exception {
        VEvent event = read(false, LEAP).getEvents().getFirst();

        assertThat(event.getDateStart().getValue().hasTime()).isFalse();
        var dates = event.getDateIterator(java.util.TimeZone.getTimeZone("UTC"));
        List<String> days = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            days.add(dates.next().toInstant().toString().substring(0, 10));
        }
        assertThat(days).containsExactly("1972-02-29", "1973-02-28", "1974-02-28", "1975-02-28");
        assertThat(event.getTransparency().isTransparent()).isTrue();
        assertThat(event.getAlarms().getFirst().getTrigger().getDuration().getHours()).isEqualTo(9);
    }

    @Test
    void aRhythmIsATaskFromTheIdealDayToTheLatest() throws Exception {
        List<VTodo> todos = read(false, RHYTHM, STRICT).getTodos();

        assertThat(todos.get(0).getDateStart().getValue().getRawComponents().getDate()).isEqualTo(1);
        assertThat(todos.get(0).getDateDue().getValue().getRawComponents().getDate()).isEqualTo(22);
        assertThat(todos.get(1).getDateStart()).isNull();
    }

    @Test
    void asEventsARhythmIsTwoDaysAndAFollowUpComesWhenItOpened() throws Exception {
        List<VEvent> events = read(true, FOLLOW_UP, RHYTHM, STRICT).getEvents();

        assertThat(events).extracting(event -> event.getUid().getValue()).containsExactly("f-1", "r-1-ideal",
                "r-1-latest", "r-2-ideal");
        assertThat(events.getFirst().getDateStart().getValue().toInstant()).isEqualTo(CREATED);
        assertThat(events.getFirst().getRecurrenceRule()).isNull();
        assertThat(events).allSatisfy(event -> assertThat(event.getAlarms()).hasSize(1));
    }

    @Test
    void equalItemsGiveEqualBytesOfShortLines() throws Exception {
        byte[] once = written(false, PROMISE, NO_HURRY, FOLLOW_UP, LEAP, RHYTHM);

        assertThat(written(false, PROMISE, NO_HURRY, FOLLOW_UP, LEAP, RHYTHM)).isEqualTo(once);
        assertThat(new String(once, StandardCharsets.UTF_8).split("\r\n"))
                .allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        assertThat(new String(once, StandardCharsets.UTF_8)).doesNotContain("X:Y");
    }
}
