package org.kith.core.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.core.imports.Desk;
import org.kith.core.operations.AddPerson;
import org.kith.core.operations.EditFeatures;
import org.kith.model.PartialDates;
import org.kith.model.people.PartialDate;
import org.kith.model.people.PeopleFactory;
import org.kith.model.people.PeoplePackage.Literals;
import org.kith.model.people.Person;

/** Editing before and after it is saved. */
class DraftTest {
    @TempDir
    Path folder;
    private Desk desk;
    private String mei;
    private Drafts drafts;

    @BeforeEach
    void open() throws Exception {
        desk = new Desk(folder);
        mei = new AddPerson(desk.session(), "Mei Tanaka", List.of("mei@example.org")).run(new NullProgressMonitor());
        drafts = new Drafts(desk.session());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private Draft draft() throws CoreException {
        return drafts.open(drafts.read(mei));
    }

    private void save(Draft draft) throws CoreException {
        Changes changes = draft.changes();
        drafts.saved(changes, drafts.save(changes, new NullProgressMonitor()));
    }

    private Person stored() throws CoreException {
        return desk.session().documents().load(mei, Person.class).orElseThrow();
    }

    private static void rename(Draft draft, String name) {
        draft.set(draft.object(), Literals.AGENT__FORMATTED_NAME, name, "Name");
    }

    @Test
    void aChangeIsUndoneBeforeItIsSavedAndAfter() throws Exception {
        Draft draft = draft();

        rename(draft, "Mei T");
        rename(draft, "Mei Tan");

        assertThat(draft.undo()).isEqualTo("Name");
        assertThat(((Person) draft.object()).getFormattedName()).isEqualTo("Mei T");
        draft.redo();
        save(draft);
        assertThat(stored().getFormattedName()).isEqualTo("Mei Tan");
        assertThat(draft.isDirty()).isFalse();
        assertThat(draft.canUndo()).isFalse();
        assertThat(desk.session().history().undo(new NullProgressMonitor()).label()).isEqualTo("Edit Mei Tan");
        assertThat(stored().getFormattedName()).isEqualTo("Mei Tanaka");
        drafts.open(drafts.read(mei));
        assertThat(((Person) draft.object()).getFormattedName()).isEqualTo("Mei Tanaka");
    }

    @Test
    void whatIsReadAgainUnchangedLeavesUndoAndRedo() throws Exception {
        Draft draft = draft();
        rename(draft, "Mei T");
        draft.undo();

        drafts.open(drafts.read(mei));

        assertThat(draft.canRedo()).isTrue();
    }

    @Test
    void twoViewsHaveOneDraft() throws Exception {
        assertThat(draft()).isSameAs(draft());
    }

    @Test
    void whatSomebodyElseChangedStaysWhenItIsSomethingElse() throws Exception {
        Draft draft = draft();
        draft.set(draft.object(), Literals.PERSON__BIRTHDAY, PartialDates.parse("--03-12"), "Birthday");
        new EditFeatures(desk.session(), mei, List.of("formattedName=Mei Tanaka-Berg")).run(new NullProgressMonitor());

        drafts.open(drafts.read(mei));
        save(draft);

        assertThat(stored().getFormattedName()).isEqualTo("Mei Tanaka-Berg");
        assertThat(PartialDates.format(stored().getBirthday())).isEqualTo("--03-12");
    }

    @Test
    void theSameFeatureChangedElsewhereIsSaidAndNothingIsSaved() throws Exception {
        Draft draft = draft();
        rename(draft, "Mei One");
        new EditFeatures(desk.session(), mei, List.of("formattedName=Mei Two")).run(new NullProgressMonitor());

        assertThatThrownBy(() -> save(draft)).isInstanceOf(CoreException.class).hasMessageContaining("changed elsewhere");

        assertThat(stored().getFormattedName()).isEqualTo("Mei Two");
        drafts.open(drafts.read(mei));
        assertThat(((Person) draft.object()).getFormattedName()).isEqualTo("Mei One");
        save(draft);
        assertThat(stored().getFormattedName()).isEqualTo("Mei One");
    }

    @Test
    void aPartIsAddedAndTakenAway() throws Exception {
        Draft draft = draft();
        Person person = (Person) draft.object();
        var fact = PeopleFactory.eINSTANCE.createFact();
        fact.setText("sails");

        draft.add(person, Literals.PERSON__FACTS, fact, "Fact");
        draft.remove(person, Literals.AGENT__CONTACT_POINTS, person.getContactPoints().getFirst(), "E-mail");
        save(draft);

        assertThat(stored().getFacts()).singleElement().satisfies(one -> {
            assertThat(one.getText()).isEqualTo("sails");
            assertThat(one.getSource()).isEqualTo("user");
        });
        assertThat(stored().getContactPoints()).isEmpty();
    }

    @Test
    void whatTheModelRefusesIsSaid() throws Exception {
        Draft draft = draft();

        PartialDate never = PeopleFactory.eINSTANCE.createPartialDate();
        never.setMonth(2);
        never.setDay(30);
        draft.set(draft.object(), Literals.PERSON__BIRTHDAY, never, "Birthday");

        assertThat(draft.errors()).isNotEmpty();
        draft.revert();
        assertThat(draft.errors()).isEmpty();
        assertThat(draft.isDirty()).isFalse();
    }

    @Test
    void whatIsTypedWhileSavingStaysTyped() throws Exception {
        Draft draft = draft();
        rename(draft, "Mei One");
        Changes changes = draft.changes();
        var stored = drafts.save(changes, new NullProgressMonitor());
        draft.set(draft.object(), Literals.PERSON__PRONUNCIATION, "may", "Pronunciation");

        drafts.saved(changes, stored);

        assertThat(draft.isDirty()).isTrue();
        save(draft);
        assertThat(stored().getPronunciation()).isEqualTo("may");
        assertThat(stored().getFormattedName()).isEqualTo("Mei One");
    }
}
