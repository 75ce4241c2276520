package org.kith.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.core.care.Cadences;
import org.kith.core.care.Held;
import org.kith.core.care.PersonCare;
import org.kith.core.operations.AddPerson;
import org.kith.core.session.Session;
import org.kith.model.activity.InteractionType;
import org.kith.model.care.IntroductionState;
import org.kith.store.TimelineQuery;
import org.kith.ui.Choice;

/** Introductions, the journal and rhythms, by real keys in the running workbench. */
class CareEntryTest {
    private final Screen screen = new Screen();
    private String ada;

    @BeforeAll
    static void samples() {
        new Screen().samples();
    }

    @BeforeEach
    void choose() throws Exception {
        ada = new AddPerson(session(), "Ada Caretest", List.of()).run(new NullProgressMonitor());
        new AddPerson(session(), "Bob Broker", List.of()).run(new NullProgressMonitor());
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

    private PersonCare care() {
        try {
            return PersonCare.of(session(), ada);
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
    }

    private Shell popup(String keys, String title) {
        screen.keys(keys);
        Shell popup = screen.window(title);
        screen.waitFor("the focus", () -> popup.getDisplay().getActiveShell() == popup);
        return popup;
    }

    @Test
    void anIntroductionIsTypedAndMadeAndComesOntoTheTimelineOfBoth() throws Exception {
        Shell popup = popup("CTRL+SHIFT+R", "Introduction");
        screen.waitFor("the chosen person", () -> screen.shows(popup, "Ada Caretest"::equals));
        screen.type("broker");
        screen.in(popup, Table.class, table -> table.getItemCount() > 0);
        screen.keys("ARROW_DOWN");
        screen.keys("ENTER");
        screen.waitFor("the other", () -> screen.shows(popup, "Bob Broker"::equals));
        screen.type("both restore looms");
        screen.in(popup, Button.class, button -> button.getText().equals("&made")).setSelection(true);
        screen.in(popup, Button.class, button -> button.getText().contains("idea")).setSelection(false);
        screen.keys("ENTER");

        screen.waitFor("the introduction", () -> care().introductions().size() == 1);
        assertThat(care().introductions().getFirst().reason()).isEqualTo("both restore looms");
        screen.quiet();
        assertThat(care().introductions().getFirst().state()).isEqualTo(IntroductionState.MADE);
        assertThat(session().store().timeline(TimelineQuery.of(ada, 5)).getFirst().interaction().type())
                .isEqualTo(InteractionType.INTRODUCE);
    }

    @Test
    void aJournalEntryIsAboutTheChosenPerson() {
        Shell popup = popup("CTRL+SHIFT+J", "Journal");
        screen.waitFor("the chosen person", () -> screen.shows(popup, "Ada Caretest"::equals));
        screen.type("walked along the canal");
        screen.keys("CTRL+ENTER");

        screen.waitFor("the entry", () -> care().entries().size() == 1);
        assertThat(care().entries().getFirst().text()).isEqualTo("walked along the canal");
        screen.waitFor("the quiet line", () -> screen.line().contains("canal"));
        screen.keys("CTRL+Z");
        screen.waitFor("nothing", () -> care().entries().isEmpty());
    }

    @Test
    void aRhythmIsChosenByKeys() throws Exception {
        screen.command("org.kith.ui.people.contacts.rhythm");
        Shell rhythm = screen.window("Rhythm: Ada Caretest");
        screen.waitFor("the focus", () -> rhythm.getDisplay().getActiveShell() == rhythm);
        screen.keys("ARROW_DOWN");
        screen.keys("ARROW_DOWN");
        screen.keys("ARROW_DOWN");
        screen.keys("TAB");
        screen.keys("TAB");
        screen.type("1 April");
        screen.keys("ENTER");

        screen.waitFor("the end", rhythm::isDisposed);
        screen.quiet();
        Held held = Cadences.read(session(), new NullProgressMonitor()).of(ada).orElseThrow();
        assertThat(held.rhythm().ideal()).isEqualTo(Period.ofWeeks(3));
        assertThat(held.rhythm().latest()).isEqualTo(Period.ofWeeks(6));
        assertThat(held.paused()).isEqualTo("2026-04-01T00:00:00Z");
        screen.keys("CTRL+Z");
        screen.waitFor("none", () -> {
            try {
                return Cadences.read(session(), new NullProgressMonitor()).of(ada).isEmpty();
            } catch (CoreException e) {
                throw new AssertionError(e);
            }
        });
    }
}
