package org.kith.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.core.operations.AddPerson;
import org.kith.core.session.Session;
import org.kith.model.people.ContactPoint;
import org.kith.model.people.ContactPointKind;
import org.kith.model.people.Note;
import org.kith.model.people.PeopleFactory;
import org.kith.model.people.Person;
import org.kith.store.PeopleQuery;
import org.kith.ui.Choice;

/** Cards of people of whom there is too much or something strange to show. */
class CardFullTest {
    private static final String CARD = "org.kith.ui.people.card";
    private static final PeopleFactory MAKE = PeopleFactory.eINSTANCE;

    private final Screen screen = new Screen();

    @BeforeAll
    static void samples() {
        new Screen().samples();
    }

    @BeforeEach
    void card() {
        screen.show(CARD);
    }

    @AfterEach
    void nobody() {
        screen.service(Choice.class).choose(Choice.Subject.EVERYBODY);
        screen.quiet();
    }

    private String person(String name) throws CoreException {
        return new AddPerson(screen.service(Session.class), name, List.of("strange@card.example"))
                .run(new NullProgressMonitor());
    }

    private void edit(String uid, Consumer<Person> change) throws CoreException {
        screen.service(Session.class).history().edit("", edit -> {
            change.accept(edit.load(uid, Person.class));
            edit.label("Fill a card");
            return null;
        });
    }

    private boolean shows(String text) {
        return screen.shows(screen.shell(), text::equals);
    }

    @Test
    void twoHundredAddressesAreShownInPartAndAtOnce() throws Exception {
        String many = person("Many Addresses");
        edit(many, person -> {
            for (int i = 0; i < 200; i++) {
                ContactPoint point = MAKE.createContactPoint();
                point.setKind(ContactPointKind.EMAIL);
                point.setValue("address" + i + "@card.example");
                person.getContactPoints().add(point);
            }
        });
        screen.service(Choice.class).choose(many);
        screen.waitFor("the first", () -> shows("address0@card.example"));
        assertThat(shows("address150@card.example")).isFalse();
        screen.picture("card-many");

        Link more = screen.in(screen.shell(), Link.class, link -> link.getText().contains("Show 30 of 181 more"));
        more.notifyListeners(SWT.Selection, new Event());
        screen.waitFor("some more", () -> shows("address45@card.example"));
        assertThat(screen.in(screen.shell(), Text.class, text -> text.isFocusControl()).getText())
                .isEqualTo("address19@card.example");
    }

    @Test
    void aLongNoteIsWholeAndScrolls() throws Exception {
        String text = "A long evening on the quay, and then another one. ".repeat(200);
        String writer = person("Long Notes");
        edit(writer, person -> {
            Note note = MAKE.createNote();
            note.setText(text);
            person.getNotes().add(note);
        });
        screen.service(Choice.class).choose(writer);
        Text note = screen.in(screen.shell(), Text.class, one -> one.getText().equals(text));
        assertThat(note.getSize().y).isBetween(60, 400);
        assertThat(note.getSize().x).isLessThan(900);
    }

    @Test
    void strangeNamesAreShownAsTheyAre() throws Exception {
        for (String name : List.of("久我一郎", "محمد بن عبد الله", "Ada 🐙 & <b>Tide</b>",
                "Wilhelmina Karoline von und zu Hinterbrüderlich-Schattenberg zu Unterwaldenkirch an der Au")) {
            String uid = person(name);
            screen.service(Choice.class).choose(uid);
            screen.waitFor(name, () -> shows(name));
            assertNothingLiesOverAnother();
            screen.picture("card-" + (name.codePointAt(0) & 0xff));
        }
    }

    /** A visible part of a card that another one covers cannot be read. */
    private void assertNothingLiesOverAnother() {
        Text email = screen.in(screen.shell(), Text.class, text -> text.getText().equals("strange@card.example"));
        Composite sheet = email.getParent().getParent().getParent();
        List<Control> shown = Stream.of(sheet.getChildren()).filter(Control::isVisible).toList();
        for (int i = 1; i < shown.size(); i++) {
            assertThat(shown.get(i).getBounds().intersects(shown.get(i - 1).getBounds())).as(shown.get(i).toString())
                    .isFalse();
        }
    }

    @Test
    void choosingIsFast() throws Exception {
        List<String> some = screen.service(Session.class).store().people(PeopleQuery.all())
                .subList(1, 41);
        for (String uid : some.subList(0, 20)) {
            choose(uid);
        }
        long[] took = some.stream().mapToLong(this::choose).sorted().toArray();
        assertThat(took[20] / 1_000_000).as("half of them, on a busy computer").isLessThan(400);
    }

    private long choose(String uid) {
        String name = name(uid);
        long start = System.nanoTime();
        screen.service(Choice.class).choose(uid);
        screen.waitFor(name, () -> shows(name));
        return System.nanoTime() - start;
    }

    private String name(String uid) {
        try {
            return screen.service(Session.class).store().personRows(List.of(uid)).getFirst().name();
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
    }
}
