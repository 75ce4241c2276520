package org.kith.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.core.events.CreateEvent;
import org.kith.core.events.DeleteEvent;
import org.kith.core.events.EventFields;
import org.kith.core.operations.AddPerson;
import org.kith.core.operations.TrashPeople;
import org.kith.core.session.Session;
import org.kith.model.meet.Gathering;
import org.kith.model.meet.Presence;
import org.kith.store.EventQuery;
import org.kith.store.EventRow;
import org.kith.store.TimelineQuery;
import org.kith.ui.Choice;
import org.kith.ui.Doing;
import org.kith.ui.events.EventsExport;

/** Events as a person uses them: the month and the list by keys, writing, changing, who was there, undo, export. */
class EventsTest {
    private static final String EVENTS = "org.kith.ui.events.events";
    private static final Instant NOON = Instant.parse("2026-05-10T12:00:00Z");
    private static final String LONG = "東京から来た友人たちと夕食 عشاء مع الأصدقاء and a title of more than eighty characters 🎉";

    @TempDir
    Path folder;
    private final Screen screen = new Screen();
    private Session session;
    private String ada;
    private String event;
    private List<String> before;

    @BeforeEach
    void anEventInMay() throws Exception {
        screen.perspective("events");
        screen.show(EVENTS);
        screen.samples();
        session = screen.service(Session.class);
        before = around().stream().map(EventRow::uid).toList();
        ada = new AddPerson(session, "Ada Eventful", List.of("ada@eventful.example")).run(new NullProgressMonitor());
        screen.changed(() -> event = new CreateEvent(session, new EventFields("Tea at " + LONG, NOON,
                NOON.plus(Duration.ofHours(1)), false, "Europe/Berlin", "Kitchen, the east quay", "Bring cake", null),
                List.of(ada)).run(new NullProgressMonitor()));
        screen.command("org.kith.ui.events.month");
        month().setFocus();
        screen.keys("HOME");
    }

    @AfterEach
    void tidy() throws Exception {
        screen.quiet();
        for (EventRow row : around()) {
            if (!before.contains(row.uid())) {
                new DeleteEvent(session, row.uid()).run(new NullProgressMonitor());
            }
        }
        new TrashPeople(session, List.of(ada), true).run(new NullProgressMonitor());
        screen.service(Choice.class).choose(Choice.Subject.EVERYBODY);
        screen.command("org.kith.ui.events.month");
        screen.settle();
    }

    @Test
    void theMonthIsWalkedByKeys() {
        assertThat(month().isFocusControl()).isTrue();
        screen.keys("PAGE_DOWN");
        screen.keys("PAGE_DOWN");
        screen.waitFor("May", () -> screen.shows("May 2026"::equals));
        screen.keys("ARROW_LEFT");
        screen.keys("ARROW_LEFT");
        screen.waitFor("the event of the 10th", () -> spoken().contains("Sunday, May 10, 2026")
                && spoken().contains("Tea at"));
        screen.picture("events-month");
        screen.keys("ENTER");
        screen.waitFor("the event", () -> screen.shows(text -> text.startsWith("Tea at ")));
        assertThat(screen.shows(text -> text.startsWith("Sunday, May 10, 2026, "))).isTrue();
        assertThat(screen.shows("in 59 days"::equals)).isTrue();
        assertThat(screen.shows("1 attending, 1 known to you"::equals)).isTrue();
        assertThat(screen.service(Choice.class).subject()).isEqualTo(Choice.Subject.event(event));
        screen.picture("events-detail");
        screen.keys("ESC");
        screen.waitFor("the month alone", () -> !screen.shows(text -> text.startsWith("Tea at ")));
        screen.keys("HOME");
        screen.waitFor("March", () -> screen.shows("March 2026"::equals) && spoken().contains("today"));
    }

    @Test
    void theListHasWhatIsToComeFirstAndFilters() {
        screen.command("org.kith.ui.events.list");
        Table list = screen.table("Where");
        screen.waitFor("all", () -> list.getItemCount() > 100);
        assertThat(screen.row(list, 0)).startsWith("To come (");
        int past = IntStream.range(0, list.getItemCount()).filter(i -> screen.row(list, i).startsWith("Past ("))
                .findFirst().orElseThrow();
        assertThat(past).isGreaterThan(1);
        assertThat(screen.row(list, 1)).startsWith("Today");
        list.setFocus();
        screen.keys("/");
        Text filter = screen.field("Filter events");
        screen.waitFor("the filter", filter::isFocusControl);
        screen.type("eventful kitchen");
        screen.waitFor("none", () -> list.getItemCount() == 0);
        filter.setText("KÍTCHEN tea");
        screen.waitFor("one", () -> list.getItemCount() == 2);
        screen.keys("ARROW_DOWN");
        screen.waitFor("the event", () -> list.isFocusControl() && screen.shows(text -> text.startsWith("Tea at ")));
        screen.picture("events-list");
        filter.setText("");
        screen.waitFor("all again", () -> list.getItemCount() > 100);
    }

    @Test
    void anEventIsWrittenInPlaceAndWhatIsWrongIsSaid() throws Exception {
        toMay10();
        screen.keys("N");
        Text title = field("Title");
        screen.waitFor("the form", title::isFocusControl);
        assertThat(text("Begins, date").getText()).isEqualTo("May 10, 2026");
        assertThat(text("Begins, time").getText()).isEqualTo("10:00 AM");
        assertThat(text("Ends, time").getText()).isEqualTo("11:00 AM");
        screen.keys("ENTER");
        screen.waitFor("what is wrong", () -> screen.shows("An event needs a title. Give one."::equals));
        screen.type("Picnic");
        screen.waitFor("nothing is wrong", () -> !screen.shows("An event needs a title. Give one."::equals));
        text("Begins, date").setText("2026-05-09");
        text("Begins, time").setText("9");
        assertThat(text("Ends, date").getText()).as("goes along").isEqualTo("May 9, 2026");
        text("Ends, time").setText("8:30");
        text("Ends, time").setFocus();
        title.setFocus();
        screen.waitFor("the end", () -> screen.shows("It cannot end before it begins."::equals));
        screen.picture("events-form");
        text("Ends, time").setText("soon");
        screen.waitFor("no time", () -> screen.shows(text -> text.startsWith("This is no time.")));
        text("Ends, time").setText("9:45");
        screen.keys("ESC");
        screen.waitFor("nothing is lost", () -> screen.shows(text -> text.startsWith("Not saved yet. Save it")));
        screen.press(screen.button("Save"));
        screen.waitFor("the event", () -> screen.shows("Picnic"::equals));
        screen.waitFor("the line", () -> screen.line().contains("New event \u201cPicnic\u201d"));
        assertThat(titles()).contains("Picnic");
        screen.service(Doing.class).undo(screen.shell());
        screen.waitFor("it is gone", () -> !titles().contains("Picnic"));
    }

    @Test
    void escapeAsksNothingWhenNothingWasChanged() {
        toMay10();
        screen.keys("N");
        screen.waitFor("the form", () -> field("Title").isFocusControl());
        screen.keys("ESC");
        screen.waitFor("the month", () -> month().isFocusControl());
        assertThat(screen.shows("New event"::equals)).isFalse();
    }

    @Test
    void anEventIsChanged() throws Exception {
        open();
        screen.press(screen.button("Edit"));
        field("Title").setText("Coffee");
        Button whole = screen.button("All day");
        whole.setSelection(true);
        whole.notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event());
        screen.keys("ENTER");
        screen.waitFor("all day", () -> screen.shows("Sunday, May 10, 2026, all day"::equals)
                && screen.shows("Coffee"::equals));
        assertThat(gathering().getStart()).isEqualTo(Instant.parse("2026-05-10T00:00:00Z"));
        assertThat(gathering().getEnd()).isEqualTo(Instant.parse("2026-05-11T00:00:00Z"));
        screen.service(Doing.class).undo(screen.shell());
        screen.waitFor("as it was", () -> screen.shows(text -> text.startsWith("Tea at ")));
        assertThat(gathering().getStart()).isEqualTo(NOON);
    }

    @Test
    void attendeesAreAddedAndWhoWasThereIsNotedByKeys() throws Exception {
        open();
        Table attendees = screen.table("Attendee");
        screen.waitFor("Ada", () -> attendees.getItemCount() == 1);
        Text finder = screen.field("Add somebody");
        finder.setFocus();
        screen.type("Nobody Known <nobody@guests.example>");
        screen.waitFor("an offer", () -> screen.in(screen.shell(), Table.class, table -> table.getItemCount() == 1
                && table.getItem(0).getText(0).startsWith("Add ")) != null);
        screen.keys("ENTER");
        screen.waitFor("two", () -> attendees.getItemCount() == 2);
        assertThat(attendees.getItem(1).getText(0)).isEqualTo("Nobody Known, Guest, no contact");
        assertThat(attendees.getItem(0).getText(0)).isEqualTo("Ada Eventful, Contact");
        attendees.setFocus();
        attendees.setSelection(0);
        screen.keys("S");
        screen.waitFor("seen", () -> attendees.getItem(0).getText(1).equals("Seen"));
        assertThat(meetings()).as("attending is not meeting").isZero();
        screen.keys("M");
        screen.waitFor("met", () -> attendees.getItem(0).getText(1).equals("Met"));
        assertThat(meetings()).isEqualTo(1);
        assertThat(screen.line()).contains("Met Ada Eventful");
        assertThat(attendees.getSelectionIndices()).containsExactly(0);
        screen.picture("events-attendees");
        screen.service(Doing.class).undo(screen.shell());
        screen.waitFor("seen again", () -> attendees.getItem(0).getText(1).equals("Seen"));
        assertThat(meetings()).isZero();
        assertThat(gathering().getAttendances().getFirst().getPresence()).isEqualTo(Presence.SEEN);
        attendees.setFocus();
        screen.keys("ENTER");
        screen.waitFor("Ada is chosen", () -> ada.equals(screen.service(Choice.class).person()));
        attendees.setSelection(1);
        screen.keys("DEL");
        screen.waitFor("one", () -> attendees.getItemCount() == 1);
    }

    @Test
    void aDeletedEventComesBack() {
        open();
        month().setFocus();
        screen.keys("DEL");
        screen.waitFor("gone", () -> !titles().contains("Tea at " + LONG)
                && !screen.shows(text -> text.startsWith("Tea at ")));
        screen.waitFor("the line", () -> screen.line().contains("Delete the event"));
        screen.service(Doing.class).undo(screen.shell());
        screen.waitFor("back", () -> titles().contains("Tea at " + LONG) && spoken().contains("Tea at"));
    }

    @Test
    void theChosenEventIsExported() throws IOException {
        Path file = folder.resolve("tea.ics");
        EventsExport.of(PlatformUI.getWorkbench().getService(IEclipseContext.class)).write(screen.shell(),
                List.of(event), file);
        screen.waitFor("the line", () -> screen.line().startsWith("Exported the event"));
        assertThat(Files.readString(file)).contains("BEGIN:VEVENT", "LOCATION:Kitchen", "ada@eventful.example")
                .containsOnlyOnce("BEGIN:VEVENT");
    }

    private void toMay10() {
        month().setFocus();
        screen.keys("HOME");
        screen.keys("PAGE_DOWN");
        screen.keys("PAGE_DOWN");
        screen.keys("ARROW_LEFT");
        screen.keys("ARROW_LEFT");
        screen.waitFor("the event of the 10th", () -> spoken().contains("Tea at"));
    }

    private void open() {
        toMay10();
        screen.keys("ENTER");
        screen.waitFor("the event", () -> screen.shows(text -> text.startsWith("Tea at ")));
    }

    private Canvas month() {
        return screen.in(screen.shell(), Canvas.class, one -> one.getClass().getSimpleName().equals("MonthGrid"));
    }

    /** What a screen reader says of the day that has the focus. */
    private String spoken() {
        return name(month());
    }

    private Text field(String name) {
        return text(name);
    }

    private Text text(String name) {
        return screen.in(screen.shell(), Text.class, text -> name.equals(name(text)));
    }

    private static String name(Control control) {
        org.eclipse.swt.accessibility.AccessibleEvent asked = new org.eclipse.swt.accessibility.AccessibleEvent(control);
        try {
            java.lang.reflect.Field listeners = Accessible.class.getDeclaredField("accessibleListeners");
            listeners.setAccessible(true);
            Object all = listeners.get(control.getAccessible());
            if (all instanceof List<?> list) {
                for (Object one : list) {
                    ((org.eclipse.swt.accessibility.AccessibleListener) one).getName(asked);
                }
            }
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
        return asked.result == null ? "" : asked.result;
    }

    private List<String> titles() {
        try {
            return around().stream().map(EventRow::summary).toList();
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
    }

    private List<EventRow> around() throws CoreException {
        return session.store().events(new EventQuery(NOON.minus(Duration.ofDays(3)).toEpochMilli(),
                NOON.plus(Duration.ofDays(3)).toEpochMilli(), 0));
    }

    private Gathering gathering() throws CoreException {
        return session.documents().load(event, Gathering.class).orElseThrow();
    }

    private int meetings() throws CoreException {
        return session.store().timeline(new TimelineQuery(ada, 0, null, 10)).size();
    }
}
