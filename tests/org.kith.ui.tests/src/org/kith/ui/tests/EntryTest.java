package org.kith.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.core.operations.AddPerson;
import org.kith.core.session.Session;
import org.kith.model.activity.Direction;
import org.kith.model.activity.InteractionType;
import org.kith.model.care.Promise;
import org.kith.model.people.Person;
import org.kith.store.PeopleQuery;
import org.kith.store.TimelineQuery;
import org.kith.store.TimelineRow;
import org.kith.ui.Choice;

/** Entry in three keys, in the running workbench: real keys into real popups. */
class EntryTest {
    private final Screen screen = new Screen();
    private String ada;

    @BeforeAll
    static void samples() {
        new Screen().samples();
    }

    @BeforeEach
    void choose() throws Exception {
        ada = new AddPerson(session(), "Ada Entrytest", List.of()).run(new NullProgressMonitor());
        screen.show("org.kith.ui.people.contacts");
        screen.service(Choice.class).choose(ada);
        screen.quiet();
    }

    @AfterEach
    void nobody() {
        screen.service(Choice.class).choose(Choice.Subject.EVERYBODY);
        screen.quiet();
    }

    private Session session() {
        return screen.service(Session.class);
    }

    private List<TimelineRow> timeline() {
        try {
            return session().store().timeline(TimelineQuery.of(ada, 10));
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
    }

    private int people(String name) {
        try {
            return session().store().people(new PeopleQuery(name, PeopleQuery.Order.NAME, false, 0)).size();
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
    }

    private Shell open(String command, String title) {
        screen.command("org.kith.ui.people.entry." + command);
        Shell popup = screen.window(title);
        screen.waitFor("the focus", () -> popup.getDisplay().getActiveShell() == popup);
        return popup;
    }

    private void person(Shell popup) {
        screen.waitFor("the chosen person", () -> screen.shows(popup, "Ada Entrytest"::equals));
    }

    @Test
    void aMeetingWithTheChosenPersonTakesTwoKeys() {
        screen.keys("CTRL+SHIFT+M");
        Shell popup = screen.window("Meeting");
        person(popup);
        screen.keys("ENTER");

        screen.waitFor("the meeting", () -> timeline().size() == 1);
        assertThat(timeline().getFirst().interaction().type()).isEqualTo(InteractionType.MEETING);
        assertThat(popup.isDisposed()).isTrue();
        screen.waitFor("the quiet line", () -> screen.line().contains("Ada Entrytest"));
        screen.keys("CTRL+Z");
        screen.waitFor("nothing", () -> timeline().isEmpty());
    }

    @Test
    void aCallHasATimeInWords() {
        Shell popup = open("call", "Call");
        person(popup);
        Text when = screen.in(popup, Text.class, text -> text.getText().equals("now"));
        when.setFocus();
        when.selectAll();
        screen.type("once upon");
        screen.keys("ENTER");
        screen.waitFor("the words", () -> screen.shows(popup, text -> text.startsWith("This is no time")));
        when.selectAll();
        screen.type("yesterday 15:00");
        screen.keys("ENTER");

        screen.waitFor("the call", () -> timeline().size() == 1);
        assertThat(timeline().getFirst().interaction().published())
                .isEqualTo(java.time.Instant.parse("2026-03-11T15:00:00Z").toEpochMilli());
    }

    @Test
    void aNoteIsTyped() throws Exception {
        Shell popup = open("note", "Note");
        person(popup);
        screen.type("likes tidal mills");
        screen.keys("CTRL+ENTER");

        screen.waitFor("the note", () -> person().getNotes().size() == 1);
        assertThat(person().getNotes().getFirst().getText()).isEqualTo("likes tidal mills");
        screen.quiet();
    }

    private Person person() {
        try {
            return session().documents().load(ada, Person.class).orElseThrow();
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aPromiseIsDueOnADayInWords() {
        Shell popup = open("promise", "Promise");
        person(popup);
        screen.type("two pages");
        screen.keys("TAB");
        screen.type("Friday");
        screen.keys("ENTER");

        screen.waitFor("the promise", () -> promises().size() == 1);
        Promise promise = promises().getFirst();
        assertThat(promise.getSummary()).isEqualTo("two pages");
        assertThat(promise.getDirection()).isEqualTo(Direction.OUT);
        assertThat(promise.getDue()).isEqualTo(java.time.Instant.parse("2026-03-13T09:00:00Z"));
    }

    private List<Promise> promises() {
        List<Promise> found = new java.util.ArrayList<>();
        try {
            session().store().aggregates("Promise", row -> {
                if (session().documents().read(row) instanceof Promise one && ada.equals(one.getPersonUid())) {
                    found.add(one);
                }
            });
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
        return found;
    }

    @Test
    void aNewContactNeedsANameAndTakesAPastedSignature() {
        Shell popup = open("newContact", "New Contact");
        screen.keys("ENTER");
        screen.waitFor("the words", () -> screen.shows(popup, "A contact needs a name."::equals));
        Text name = screen.in(popup, Text.class, Text::isFocusControl);
        name.insert("Bob Pasted\nHead of Workshops, Tidal Mills GmbH\nbob@pasted.example\n+49 170 7654321");
        screen.waitFor("the parts", () -> screen.shows(popup, "bob@pasted.example"::equals)
                && screen.shows(popup, "Tidal Mills GmbH"::equals));
        screen.keys("ENTER");

        screen.waitFor("the contact", () -> people("bob pasted") == 1);
        screen.quiet();
        screen.keys("CTRL+Z");
        screen.waitFor("nobody", () -> people("bob pasted") == 0);
    }

    @Test
    void whatNobodyTouchedIsLeftByOneKey() {
        screen.keys("CTRL+SHIFT+M");
        Shell popup = screen.window("Meeting");
        person(popup);
        screen.keys("ESC");
        screen.waitFor("the end", popup::isDisposed);
    }

    @Test
    void somebodyElseIsCompleted() {
        screen.service(Choice.class).choose(Choice.Subject.EVERYBODY);
        Shell popup = open("note", "Note");
        screen.type("entrytest");
        Table matches = screen.in(popup, Table.class, table -> table.getItemCount() > 0);
        screen.keys("ARROW_DOWN");
        screen.keys("ENTER");
        person(popup);
        assertThat(matches.getVisible()).isFalse();
        screen.keys("ESC");
        screen.waitFor("the question", () -> popup.isDisposed()
                || screen.shows(popup, text -> text.startsWith("What you typed would be lost")));
        screen.keys("ESC");
        screen.waitFor("the end", popup::isDisposed);
    }

    @Test
    void aPastedLinkShowsPlatformAndAuthorAndIsRecorded() throws Exception {
        Clipboard clipboard = new Clipboard(screen.shell().getDisplay());
        clipboard.setContents(new Object[] {"https://x.com/entry_test/status/1899740000000000000?s=20"},
                new Transfer[] {TextTransfer.getInstance()});
        Shell popup = open("link", "Pasted Link");
        clipboard.dispose();
        screen.waitFor("what is understood", () -> screen.shows(popup, "X (Twitter): a post of @entry_test"::equals));
        screen.keys("ENTER");

        screen.waitFor("the quiet line", () -> screen.line().contains("entry_test"));
        TimelineRow row = session().store().timeline(TimelineQuery.latest(5)).stream()
                .filter(one -> "https://x.com/entry_test/status/1899740000000000000".equals(one.interaction().link()))
                .findFirst().orElseThrow();
        assertThat(row.interaction().platform()).isEqualTo("x");
        assertThat(row.interaction().type()).isEqualTo(InteractionType.LIKE);
        assertThat(row.interaction().direction()).isEqualTo(Direction.OUT);
        assertThat(row.targets().getFirst().handle()).isEqualTo("entry_test");
        screen.keys("CTRL+Z");
        screen.quiet();
    }
}
