package org.kith.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.core.operations.AddPerson;
import org.kith.core.operations.EditFeatures;
import org.kith.core.session.Session;
import org.kith.model.PartialDates;
import org.kith.model.people.Person;
import org.kith.ui.Choice;
import org.kith.ui.QuietLine;

/** The card in the running workbench, edited by keys. */
class CardTest {
    private static final String CARD = "org.kith.ui.people.card";

    private final Screen screen = new Screen();
    private String mei;

    @BeforeAll
    static void samples() {
        new Screen().samples();
    }

    @BeforeEach
    void openACard() throws Exception {
        mei = new AddPerson(session(), "Mei Cardtest", List.of("mei@cardtest.example"))
                .run(new NullProgressMonitor());
        screen.show(CARD);
        screen.service(Choice.class).choose(mei);
        screen.waitFor("her card", () -> shows("mei@cardtest.example"));
    }

    @AfterEach
    void nobody() {
        screen.service(Choice.class).choose(Choice.Subject.EVERYBODY);
        screen.quiet();
    }

    private Session session() {
        return screen.service(Session.class);
    }

    private Person stored() {
        try {
            return session().documents().load(mei, Person.class).orElseThrow();
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
    }

    private boolean shows(String value) {
        return screen.shows(screen.shell(), text -> text.equals(value));
    }

    /** The field whose label stands before it. */
    private Text field(String value) {
        return screen.in(screen.shell(), Text.class, text -> text.getData("kith.field") != null
                && text.getText().equals(value));
    }

    private void type(Text field, String text) {
        field.forceFocus();
        field.selectAll();
        screen.type(text);
    }

    private void press(String link) {
        Link adder = screen.in(screen.shell(), Link.class, one -> one.getText().contains(link));
        org.eclipse.swt.widgets.Event event = new org.eclipse.swt.widgets.Event();
        int at = adder.getText().indexOf(link);
        int href = adder.getText().lastIndexOf("href=\"", at) + 6;
        event.text = adder.getText().substring(href, adder.getText().indexOf('"', href));
        adder.notifyListeners(org.eclipse.swt.SWT.Selection, event);
        screen.settle();
    }

    @Test
    void aNameIsTypedAndUndoneBeforeAndAfterItIsSaved() {
        Text name = screen.in(screen.shell(), Text.class, text -> text.getText().equals("Mei Cardtest"));
        type(name, "Mei Tidal");
        screen.keys("ENTER");
        screen.keys("CTRL+Z");
        screen.waitFor("the old name", () -> shows("Mei Cardtest"));
        screen.keys("CTRL+Y");
        screen.waitFor("the new name", () -> shows("Mei Tidal"));

        screen.keys("CTRL+S");
        screen.waitFor("the store", () -> "Mei Tidal".equals(stored().getFormattedName()));
        screen.quiet();
        assertThat(screen.line()).isEqualTo("Edit Mei Tidal");
        screen.keys("CTRL+Z");
        screen.waitFor("the store as before", () -> "Mei Cardtest".equals(stored().getFormattedName()));
        screen.waitFor("the card as before", () -> shows("Mei Cardtest"));
    }

    @Test
    void aBirthdayWithoutAYearIsTakenAndOneThatIsNoneIsRefusedInWords() {
        Text birthday = screen.in(screen.shell(), Text.class, text -> text.getData("kith.field") != null
                && text.getData("kith.field").toString().endsWith("birthday"));
        type(birthday, "30 Feb");
        screen.keys("ENTER");
        screen.waitFor("the words beside it", () -> screen.shows(screen.shell(),
                text -> text.startsWith("This is no date")));

        type(birthday, "12 Mar");
        screen.keys("ENTER");
        screen.waitFor("the date in words", () -> shows("March 12"));
        screen.service(Choice.class).choose(Choice.Subject.EVERYBODY);

        screen.waitFor("the store", () -> stored().getBirthday() != null);
        assertThat(PartialDates.format(stored().getBirthday())).isEqualTo("--03-12");
    }

    @Test
    void escapeTakesBackWhatIsTyped() {
        Text email = field("mei@cardtest.example");
        type(email, "nonsense");
        screen.keys("ESC");

        assertThat(email.getText()).isEqualTo("mei@cardtest.example");
    }

    @Test
    void anAddressThatIsNoneIsRefusedAndAnotherIsAdded() {
        press("E-mail");
        Text fresh = screen.in(screen.shell(), Text.class, text -> text.isFocusControl());
        screen.type("nonsense");
        screen.keys("ENTER");
        screen.waitFor("the words", () -> screen.shows(screen.shell(), text -> text.startsWith("An e-mail address")));
        fresh.selectAll();
        screen.type("mei@second.example");
        screen.keys("ENTER");
        screen.keys("CTRL+S");

        screen.waitFor("two addresses", () -> stored().getContactPoints().size() == 2);
    }

    @Test
    void aPastedSignatureSplitsItself() {
        press("Phone");
        Text fresh = screen.in(screen.shell(), Text.class, text -> text.isFocusControl());
        fresh.insert("Head of Research, Tidal Mills GmbH\nHafenstraße 12\n20457 Hamburg\nMobile: +49 170 7654321");
        screen.waitFor("the parts", () -> shows("+49 170 7654321") && shows("Tidal Mills GmbH")
                && shows("Hafenstraße 12, 20457 Hamburg"));
        screen.keys("CTRL+S");

        screen.waitFor("the store", () -> stored().getAffiliations().size() == 1);
    }

    @Test
    void doNotContactIsSaidOnTheCard() {
        Button check = screen.in(screen.shell(), Button.class, one -> "true|false".contains(
                String.valueOf(one.getSelection())) && one.getData("kith.field") != null);
        check.setSelection(true);
        screen.press(check);

        screen.waitFor("the words", () -> shows("Does not want to be contacted"));
        screen.keys("CTRL+S");
        screen.waitFor("the store", () -> stored().isDoNotContact());
    }

    @Test
    void theRhythmIsNamedByItsTime() {
        Combo often = screen.in(screen.shell(), Combo.class, one -> one.getData("kith.field") != null);
        assertThat(often.getItems()).contains("every 3 weeks", "yearly");
    }

    @Test
    void whatIsEditedIsSavedWhenAnotherPersonIsChosen() throws Exception {
        String other = new AddPerson(session(), "Other Cardtest", List.of()).run(new NullProgressMonitor());
        type(field("mei@cardtest.example"), "new@cardtest.example");

        screen.service(Choice.class).choose(other);

        screen.waitFor("the store", () -> stored().getContactPoints().getFirst().getValue()
                .equals("new@cardtest.example"));
        screen.waitFor("the other card", () -> shows("Other Cardtest"));
    }

    @Test
    void anAccountIsUnlinkedAndLinkedAgain() throws Exception {
        String linked = session().store().topAccounts(50).stream().map(one -> one.personUid())
                .filter(uid -> uid != null).findFirst().orElseThrow();
        screen.service(Choice.class).choose(linked);
        int before = session().store().accountsOf(linked).size();
        screen.waitFor("where one is connected", () -> shows("Connected"));
        ToolBar bar = screen.in(screen.shell(), ToolBar.class, one -> one.getItemCount() == 1
                && String.valueOf(one.getItem(0).getToolTipText()).contains("is somebody else"));

        bar.getItem(0).notifyListeners(org.eclipse.swt.SWT.Selection, new org.eclipse.swt.widgets.Event());
        screen.waitFor("one less", () -> accounts(linked) == before - 1);
        screen.quiet();
        screen.keys("CTRL+Z");
        screen.waitFor("all again", () -> accounts(linked) == before);
    }

    private int accounts(String uid) {
        try {
            return session().store().accountsOf(uid).size();
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void theRowInContactsFollowsTheCard() {
        screen.show("org.kith.ui.people.contacts");
        screen.show(CARD);
        Text name = screen.in(screen.shell(), Text.class, text -> text.getText().equals("Mei Cardtest"));
        type(name, "Aaa Mei Cardtest");
        screen.keys("CTRL+S");
        screen.waitFor("the store", () -> "Aaa Mei Cardtest".equals(stored().getFormattedName()));
        screen.show("org.kith.ui.people.contacts");
        Table contacts = screen.table("Known on");
        screen.waitFor("the row", () -> Stream.of(contacts.getItems())
                .anyMatch(item -> item.getText().startsWith("Aaa Mei")));
        screen.show(CARD);
        screen.keys("CTRL+Z");
        screen.waitFor("the old name", () -> "Mei Cardtest".equals(stored().getFormattedName()));
    }

    @Test
    void whatWasAddedAndLeftEmptyIsGone() {
        press("Fact");
        screen.in(screen.shell(), Text.class, text -> text.isFocusControl() && text.getText().isEmpty());
        screen.keys("ESC");
        screen.waitFor("no field", () -> !screen.shows(screen.shell(), "Not saved yet"::equals));
        screen.keys("CTRL+S");
        screen.quiet();
        assertThat(stored().getFacts()).isEmpty();
    }

    @Test
    void aJobIsTypedThroughByEnterAndIsOneStepToUndoEach() {
        press("Job");
        screen.in(screen.shell(), Text.class, text -> text.isFocusControl() && text.getText().isEmpty());
        screen.type("Tidal Mills");
        screen.keys("ENTER");
        screen.waitFor("the title's turn", () -> "Title".equals(heard()));
        screen.type("Miller");
        screen.keys("ENTER");
        screen.waitFor("the headline", () -> shows("Miller at Tidal Mills"));
        screen.waitFor("what is not saved", () -> shows("Not saved yet"));
        screen.keys("CTRL+Z");
        screen.waitFor("no title", () -> shows("Tidal Mills") && !shows("Miller"));
        screen.keys("CTRL+Z");
        screen.waitFor("no job", () -> !shows("Tidal Mills") && !shows("Not saved yet"));
    }

    /** The label before the field with the focus. */
    private String heard() {
        Control focus = screen.shell().getDisplay().getFocusControl();
        Control first = focus == null || focus.getParent() == null ? null : focus.getParent().getChildren()[0];
        return first instanceof Label label ? label.getText() : null;
    }

    @Test
    void whatCannotBeKeptWaitsWhereItWasTyped() throws Exception {
        String other = new AddPerson(session(), "Third Cardtest", List.of()).run(new NullProgressMonitor());
        Text birthday = screen.in(screen.shell(), Text.class, text -> text.getData("kith.field") != null
                && text.getData("kith.field").toString().endsWith("birthday"));
        type(birthday, "30 Feb");
        screen.service(Choice.class).choose(other);
        screen.waitFor("the other card", () -> shows("Third Cardtest"));
        assertThat(screen.line()).startsWith("\u201c30 Feb\u201d was not kept.");

        screen.service(QuietLine.class).said().pressed().run();
        screen.waitFor("what was typed", () -> shows("Mei Cardtest") && shows("30 Feb"));
        screen.keys("ESC");
        screen.waitFor("nothing", () -> !shows("30 Feb"));
    }

    @Test
    void whatWasChangedElsewhereIsSaidAndWhatIsTypedStays() throws Exception {
        Text name = screen.in(screen.shell(), Text.class, text -> text.getText().equals("Mei Cardtest"));
        type(name, "Mei Here");
        screen.keys("ENTER");
        screen.waitFor("typed", () -> shows("Not saved yet"));
        new EditFeatures(session(), mei, List.of("formattedName=Mei There")).run(new NullProgressMonitor());

        screen.waitFor("the line", () -> screen.line().contains("changed elsewhere meanwhile"));
        assertThat(shows("Mei Here")).isTrue();
        screen.service(QuietLine.class).said().pressed().run();
        screen.waitFor("theirs", () -> shows("Mei There") && !shows("Not saved yet"));
    }

    @Test
    void theCardHasItsFields() {
        assertThat(all(screen.shell())).filteredOn(one -> one.getData("kith.field") != null).hasSizeGreaterThan(5);
        screen.picture("card-light");
    }

    private static List<Control> all(Composite parent) {
        List<Control> all = new java.util.ArrayList<>();
        for (Control child : parent.getChildren()) {
            all.add(child);
            if (child instanceof Composite composite) {
                all.addAll(all(composite));
            }
        }
        return all;
    }
}
