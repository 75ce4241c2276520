package org.kith.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.core.events.CreateEvent;
import org.kith.core.events.EventFields;
import org.kith.core.session.Session;
import org.kith.model.activity.InteractionType;
import org.kith.model.care.FollowUp;
import org.kith.model.care.FollowUpState;
import org.kith.model.meet.Attendance;
import org.kith.model.meet.Gathering;
import org.kith.model.meet.Practice;
import org.kith.model.meet.Presence;
import org.kith.model.people.Person;
import org.kith.store.EventQuery;
import org.kith.store.TimelineFilter;
import org.kith.store.TimelineQuery;
import org.kith.ui.Choice;
import org.kith.ui.events.after.AfterPane;
import org.kith.ui.events.brief.BriefPane;
import org.kith.ui.events.practice.FacePane;

/** Thursday's mixer and the Friday after it (journeys 5 and 6), on the demo's people, by the keyboard alone. */
class JourneyEventTest {
    private static final Path ARCHIVES = Path.of(System.getProperty("kith.root"),
            "bundles/org.kith.samples/archives");

    @TempDir
    Path folder;
    private final Screen screen = new Screen();
    private Session session;
    private long steps;

    @BeforeEach
    void thePeopleOfTheDemo() throws Exception {
        screen.samples();
        session = screen.service(Session.class);
        steps = newest();
        screen.service(Choice.class).choose(Choice.Subject.EVERYBODY);
    }

    private long newest() throws CoreException {
        return session.history().undoable().map(step -> step.number()).orElse(-1L);
    }

    @AfterEach
    void tidy() throws Exception {
        screen.quiet();
        while (newest() > steps) {
            session.history().undo(new NullProgressMonitor());
        }
        screen.service(Choice.class).choose(Choice.Subject.EVERYBODY);
        screen.perspective("people");
    }

    @Test
    void thursdaysMixer() throws Exception {
        screen.perspective("events");
        screen.show("org.kith.ui.events.events");
        screen.keys("CTRL+SHIFT+E");
        screen.waitFor("the form", () -> Display.getCurrent().getFocusControl() instanceof Text);
        screen.type("Mixer at the quay");
        screen.keys("CTRL+ENTER");
        screen.waitFor("the new event", () -> screen.service(Choice.class).subject().kind()
                == Choice.Subject.Kind.EVENT);
        String event = screen.service(Choice.class).subject().uid();
        screen.quiet();

        screen.keys("CTRL+SHIFT+B");
        BriefPane brief = pane(BriefPane.class);
        screen.waitFor("its brief", () -> brief.brief() != null && brief.brief().uid().equals(event)
                && brief.table().isFocusControl());
        assertThat(screen.shows(brief, text -> text.startsWith("Nobody is on the list yet."))).isTrue();
        copy(Files.readString(ARCHIVES.resolve("mixer.csv")));
        screen.keys("CTRL+V");
        screen.waitFor("the list", () -> brief.brief().counts().attending() == 63);
        assertThat(brief.brief().counts().connected()).isEqualTo(14);
        assertThat(screen.shows(brief, text -> text.startsWith("63 attending; you are already connected with "
                + "14."))).isTrue();
        assertThat(screen.shows(brief, text -> text.startsWith("5 guests may be people you know."))).isTrue();
        screen.picture("brief-uncertain");

        screen.keys("CTRL+V");
        screen.quiet();
        screen.waitFor("the same again", () -> screen.line().startsWith("0 are on the list now who were not before"));
        assertThat(brief.brief().counts().attending()).isEqualTo(63);

        Table table = brief.table();
        for (int left = 5; left > 0; left--) {
            int before = left;
            screen.waitFor("one who waits", () -> screen.shows(brief, text -> waits(text, before)));
            screen.keys("HOME");
            screen.keys(left == 1 ? "X" : "Y");
            screen.waitFor("one fewer", () -> screen.shows(brief, text -> waits(text, before - 1))
                    || before == 1 && !screen.shows(brief, text -> text.contains("you know. Y: this one")));
            screen.quiet();
        }
        assertThat(brief.brief().counts().connected()).as("four of the five, one was a guest").isEqualTo(18);
        assertThat(brief.brief().counts().attending()).isEqualTo(63);

        screen.keys("HOME");
        screen.waitFor("a card", () -> screen.shows(brief, text -> text.contains("Last exchanges")
                || text.contains("Where you are connected")));
        int told = IntStream.range(0, brief.brief().cards().size())
                .filter(i -> brief.brief().cards().get(i).opener().isPresent()).findFirst().orElseThrow();
        for (int i = 0; i < told; i++) {
            screen.keys("ARROW_DOWN");
        }
        screen.waitFor("something to begin with", () -> screen.shows(brief, text -> text.contains(
                "R: why this may be said")));
        screen.keys("R");
        screen.waitFor("why", () -> screen.shows(brief, text -> text.contains("Class: ")
                && text.contains("source: ")));
        screen.picture("brief-card");
        screen.keys("E");
        screen.window("The last exchanges with");
        screen.keys("ESC");
        screen.waitFor("the list again", table::isFocusControl);

        brief.save(folder.resolve("mixer.pdf"));
        screen.waitFor("the pocket sheet", () -> screen.line().startsWith("The pocket sheet is in"));
        assertThat(Files.readAllBytes(folder.resolve("mixer.pdf"))).startsWith("%PDF-1.".getBytes());

        screen.keys("CTRL+SHIFT+F");
        FacePane faces = pane(FacePane.class);
        screen.waitFor("a face", () -> faces.asks() != null);
        int all = Integer.parseInt(far(faces).replaceFirst("Face 1 of (\\d+)\\..*", "$1"));
        screen.picture("faces");
        List<String> asked = new ArrayList<>();
        for (int turn = 0; turn < 3 * all && faces.asks() != null; turn++) {
            String name = faces.asks();
            asked.add(name);
            int right = choice(faces, name);
            screen.keys(Integer.toString(turn == 0 ? right % 2 + 1 : right));
            String answer = turn == 0 && right != right % 2 + 1 ? "This is " : "Right: ";
            screen.waitFor("the answer", () -> faces.said().startsWith(answer + name));
            screen.keys("ENTER");
            screen.waitFor("on", () -> !faces.said().startsWith(answer));
        }
        assertThat(asked).as("the one that was not known comes again").hasSize(all + 1);
        assertThat(faces.said()).startsWith("That is enough; next ").endsWith("You knew " + (all - 1) + " of "
                + all + ".");
        screen.picture("faces-end");
        screen.quiet();
        screen.waitFor("it is kept", () -> practised(event) == all);
    }

    private static boolean waits(String text, int guests) {
        return text.startsWith(guests == 1 ? "One guest may be" : guests + " guests may be");
    }

    @Test
    void fridayAfterIt() throws Exception {
        Instant began = session.clock().instant().minus(Duration.ofHours(14));
        List<String> people = session.store().events(EventQuery.all()).stream().filter(row -> row.attendees() > 40)
                .flatMap(row -> attendances(row.uid()).stream()).map(Attendance::getPersonUid)
                .filter(Objects::nonNull).filter(uid -> !uid.equals(session.me().personUid())).distinct().limit(14)
                .toList();
        assertThat(people).hasSize(14);
        String[] event = new String[1];
        screen.changed(() -> event[0] = new CreateEvent(session, new EventFields("Supper at the pump house", began,
                began.plus(Duration.ofHours(2)), false, "UTC", null, null, null), people)
                .run(new NullProgressMonitor()));
        screen.service(Choice.class).choose(Choice.Subject.event(event[0]));
        int meetings = meetings(people);

        screen.keys("CTRL+SHIFT+A");
        AfterPane after = pane(AfterPane.class);
        screen.waitFor("the list", () -> after.table().getItemCount() == 14
                && after.table().isFocusControl());
        assertThat(screen.shows(after, text -> text.startsWith("0 of 14 contacts."))).isTrue();
        screen.keys("HOME");
        screen.keys("N");
        screen.waitFor("the note", () -> Display.getCurrent().getFocusControl() instanceof Text);
        screen.type("Wants the reed drawings");
        screen.keys("ENTER");
        screen.waitFor("the list again", () -> after.table().isFocusControl());
        String keys = "MMMSMMAMMSMMAM";
        for (char key : keys.toCharArray()) {
            screen.keys(Character.toString(key));
        }
        screen.waitFor("the end", () -> !after.end().isEmpty());
        screen.quiet();
        assertThat(after.end()).isEqualTo("That is it. 10 people to write to until Saturday 08:00; they are in "
                + "One-on-one.");
        screen.picture("after-event");
        assertThat(attendances(event[0])).extracting(Attendance::getPresence)
                .filteredOn(Presence.MET::equals).hasSize(10);
        assertThat(attendances(event[0])).extracting(Attendance::getNote).filteredOn(Objects::nonNull)
                .containsExactly("Wants the reed drawings");
        assertThat(meetings(people)).as("one meeting each").isEqualTo(meetings + 10);
        assertThat(followUps(event[0])).as("exactly those who were met").containsExactlyInAnyOrderElementsOf(
                attendances(event[0]).stream().filter(one -> one.getPresence() == Presence.MET)
                        .map(Attendance::getPersonUid).toList());
        for (String uid : followUps(event[0])) {
            assertThat(session.documents().load(uid, Person.class).orElseThrow().getRelationships())
                    .anyMatch(relation -> relation.getTypes().contains("met"));
        }

        screen.keys("END");
        screen.keys("S");
        screen.quiet();
        screen.waitFor("the last was only seen", () -> followUpsNow(event[0]) == 9);
        assertThat(meetings(people)).isEqualTo(meetings + 9);
        screen.keys("CTRL+Z");
        screen.quiet();
        screen.waitFor("met after all", () -> followUpsNow(event[0]) == 10);
        assertThat(meetings(people)).isEqualTo(meetings + 10);
    }

    private <T extends Composite> T pane(Class<T> type) {
        return screen.in(screen.shell(), type, one -> true);
    }

    private int choice(FacePane faces, String name) {
        Button button = screen.in(faces, Button.class, one -> one.getText().endsWith("  " + name.replace("&", "&&")));
        return button.getText().charAt(0) - '0';
    }

    private String far(FacePane faces) {
        String[] found = new String[1];
        screen.waitFor("how far", () -> screen.shows(faces, text -> {
            found[0] = text.startsWith("Face ") ? text : found[0];
            return text.startsWith("Face ");
        }));
        return found[0];
    }

    private List<Attendance> attendances(String event) {
        try {
            return session.documents().load(event, Gathering.class).orElseThrow().getAttendances();
        } catch (org.eclipse.core.runtime.CoreException e) {
            throw new AssertionError(e);
        }
    }

    private int meetings(List<String> people) throws Exception {
        int all = 0;
        for (String uid : people) {
            all += session.store().timeline(TimelineQuery.of(uid, 500)
                    .only(TimelineFilter.ALL.ofTypes(java.util.Set.of(InteractionType.MEETING)))).size();
        }
        return all;
    }

    private List<String> followUps(String event) throws Exception {
        List<String> found = new ArrayList<>();
        session.store().aggregates("FollowUp", row -> {
            if (session.documents().read(row) instanceof FollowUp one && event.equals(one.getGatheringUid())
                    && one.getState() == FollowUpState.OPEN) {
                found.add(one.getPersonUid());
            }
        });
        return found;
    }

    private int followUpsNow(String event) {
        try {
            return followUps(event).size();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private int practised(String event) {
        int[] found = new int[1];
        try {
            session.store().aggregates("Practice", row -> found[0] += session.documents().read(row)
                    instanceof Practice one && event.equals(one.getGatheringUid()) ? 1 : 0);
        } catch (org.eclipse.core.runtime.CoreException e) {
            throw new AssertionError(e);
        }
        return found[0];
    }

    private static void copy(String text) {
        Clipboard clipboard = new Clipboard(PlatformUI.getWorkbench().getDisplay());
        clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
    }
}
