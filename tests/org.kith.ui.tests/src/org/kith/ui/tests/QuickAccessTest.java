package org.kith.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.core.circles.NewCircle;
import org.kith.core.events.CreateEvent;
import org.kith.core.events.EventFields;
import org.kith.core.operations.AddPerson;
import org.kith.core.session.Session;
import org.kith.model.people.Account;
import org.kith.model.people.Affiliation;
import org.kith.model.people.Handle;
import org.kith.model.people.PeopleFactory;
import org.kith.model.people.Person;
import org.kith.store.AccountQuery;
import org.kith.store.AccountRow;
import org.kith.ui.Choice;
import org.kith.ui.Choice.Subject;

/** Quick access by keys in the running workbench: who is this again? */
class QuickAccessTest {
    private static final String CONTACTS = "org.kith.ui.people.contacts";
    private static final String TITLE = "Quick access";

    private final Screen screen = new Screen();
    private int steps;

    @BeforeEach
    void contacts() {
        screen.samples();
        screen.show(CONTACTS);
        screen.service(Choice.class).choose(Subject.EVERYBODY);
        screen.settle();
    }

    @AfterEach
    void asItWas() throws CoreException {
        if (screen.isOpen(TITLE)) {
            screen.keys("ESC");
            closed();
        }
        for (; steps > 0; steps--) {
            session().history().undo(new NullProgressMonitor());
        }
        screen.service(Choice.class).choose(Subject.EVERYBODY);
        screen.show(CONTACTS);
        screen.quiet();
    }

    @Test
    void aPersonIsFoundByTheBeginningOfTheNameAndOpens() throws CoreException {
        String uid = person("Zbigniew Przybylski", "zp@quarry.example");
        find("zbi", "People | Zbigniew Przybylski");

        screen.keys("ENTER");
        closed();
        chosen(Subject.person(uid));
        opened("org.kith.ui.people.card");
    }

    @Test
    void accentsAndCaseDoNotMatter() throws CoreException {
        person("Žofie Křížová", "zofie@quarry.example");

        Table results = find("ZOFIE kriz", "Žofie Křížová");
        assertThat(rows(results)).hasSize(1);
    }

    @Test
    void aHandleOfLongAgoIsAHandle() throws CoreException {
        AccountRow account = session().store().accounts(new AccountQuery("x", false, true, null,
                AccountQuery.Order.INTERACTIONS, 1)).getFirst();
        step("a handle of long ago", edit -> {
            Handle handle = PeopleFactory.eINSTANCE.createHandle();
            handle.setUsername("qwertz_of_old");
            handle.setUntil(Instant.parse("2019-05-01T00:00:00Z"));
            edit.load(account.uid(), Account.class).getHandles().add(handle);
        });
        find("@qwertz_of", "Was @qwertz_of_old on X");

        screen.keys("ENTER");
        closed();
        chosen(Subject.person(account.personUid()));
    }

    @Test
    void anOrganisationAndAnAddressLeadToThePerson() throws CoreException {
        String uid = person("Oona Vale", "oona@zirconworks.example");
        step("work", edit -> {
            Affiliation work = PeopleFactory.eINSTANCE.createAffiliation();
            work.setOrganization("Xylographers' Guild");
            edit.load(uid, Person.class).getAffiliations().add(work);
        });
        Table results = find("xylogr", "Oona Vale");

        assertThat(row(results, 0)).contains("Xylographers' Guild");
        type("oona@zircon");
        screen.waitFor("the address", () -> row(results, 0).contains("oona@zirconworks.example"));
    }

    @Test
    void oneWrongLetterIsForgiven() throws CoreException {
        person("Zbigniew Przybylski", "zp@quarry.example");

        Table results = find("przibyl", "Zbigniew Przybylski");
        assertThat(rows(results)).hasSize(1);
    }

    @Test
    void aViewComesToTheFront() {
        assertThat(row(find("timel", "Views | Timeline"), 0)).contains("Ctrl+3");

        screen.keys("ENTER");
        closed();
        opened("org.kith.ui.people.timeline");
    }

    @Test
    void aCommandRuns() throws CoreException {
        screen.service(Choice.class).choose(person("Oona Vale", "oona@zirconworks.example"));
        Table results = find("everybody's", "Commands | Everybody's Timeline");
        assertThat(row(results, 0)).contains("Shift+Ctrl+U");
        screen.keys("ENTER");
        closed();

        chosen(Subject.EVERYBODY);
    }

    @Test
    void anEventAndACircleAreChosen() throws CoreException {
        Instant start = Instant.parse("2026-03-20T18:00:00Z");
        String event = new CreateEvent(session(), new EventFields("Zeppelin supper", start, start.plusSeconds(3600),
                false, "UTC", "Falmouth", null, null), List.of()).run(new NullProgressMonitor());
        steps++;
        String circle = new NewCircle(session(), "Zeppelin friends", null, List.of()).run(new NullProgressMonitor());
        steps++;
        Table results = find("zeppelin", "Events | Zeppelin supper");
        assertThat(rows(results)).anyMatch(one -> one.startsWith("Circles | Zeppelin friends"));

        screen.keys("ENTER");
        closed();
        chosen(Subject.event(event));
        opened("org.kith.ui.events.events");
        click(find("zeppelin fr", "Circles | Zeppelin friends"), 0);
        closed();
        chosen(Subject.circle(circle));
    }

    @Test
    void whatWasChosenLatelyIsThereBeforeOneTypes() throws CoreException {
        person("Zbigniew Przybylski", "zp@quarry.example");
        find("zbigniew", "People | Zbigniew");
        screen.keys("ENTER");
        closed();
        Table results = open();

        screen.waitFor("the recent ones", () -> row(results, 0).startsWith("Recent | Zbigniew Przybylski"));
        assertThat(rows(results)).anyMatch(one -> one.contains("Contacts, Ctrl+1"));
    }

    @Test
    void arrowsMoveInTheResultsWhileTheFieldKeepsTheFocus() {
        Table results = find("a", "People | ");
        int last = results.getItemCount() - 1;
        assertThat(results.getSelectionIndex()).isZero();
        assertThat(rows(results).stream().filter(one -> one.startsWith("People"))).hasSize(1);

        press("ARROW_DOWN", results, 1);
        press("ARROW_UP", results, 0);
        press("END", results, last);
        press("ARROW_DOWN", results, last);
        press("HOME", results, 0);
        screen.keys("PAGE_DOWN");
        screen.waitFor("a page", () -> results.getSelectionIndex() > 3);
        press("PAGE_UP", results, 0);
        assertThat(field().isFocusControl()).isTrue();
    }

    @Test
    void whenThereIsNothingItSaysSo() {
        open();
        type("xqxqxqxq");

        screen.waitFor("words", () -> screen.shows(screen.window(TITLE),
                text -> text.startsWith("Nothing is called \u201cxqxqxqxq\u201d.")));
        screen.keys("ENTER");
        assertThat(screen.isOpen(TITLE)).isTrue();
    }

    @Test
    void escapeClosesItAndNothingIsChosen() {
        find("a", "People | ");
        screen.keys("ESC");
        closed();

        chosen(Subject.EVERYBODY);
        opened(CONTACTS);
    }

    @Test
    void theFieldInTheBarOpensIt() {
        ToolBar bar = screen.in(screen.shell(), ToolBar.class,
                one -> one.getItemCount() == 1 && one.getItem(0).getText().startsWith(TITLE));
        assertThat(bar.getItem(0).getText()).contains("Ctrl+K");
        bar.getItem(0).notifyListeners(SWT.Selection, new Event());

        assertThat(screen.window(TITLE)).isNotNull();
    }

    private void press(String key, Table results, int selected) {
        screen.keys(key);
        screen.waitFor(key, () -> results.getSelectionIndex() == selected);
    }

    private interface Changing {
        void run(org.kith.core.journal.Edit edit) throws CoreException;
    }

    private void step(String label, Changing change) throws CoreException {
        session().history().edit(label, edit -> {
            change.run(edit);
            return null;
        });
        steps++;
    }

    private String person(String name, String email) throws CoreException {
        String uid = new AddPerson(session(), name, List.of(email)).run(new NullProgressMonitor());
        steps++;
        return uid;
    }

    private Session session() {
        return screen.service(Session.class);
    }

    private Table open() {
        Display display = screen.shell().getDisplay();
        screen.waitFor("the window", () -> display.getFocusControl() != null
                && display.getActiveShell() == screen.shell());
        screen.keys("CTRL+K");
        Shell popup = screen.window(TITLE);
        screen.waitFor("the focus", () -> field().isFocusControl());
        return screen.in(popup, Table.class, table -> table.getItemCount() > 0);
    }

    /** Types words and waits until the first result says so. */
    private Table find(String words, String first) {
        Table results = open();
        type(words);
        screen.waitFor(first, () -> results.isVisible() && results.getItemCount() > 0
                && row(results, 0).contains(first));
        return results;
    }

    private Text field() {
        return screen.in(screen.window(TITLE), Text.class, text -> true);
    }

    private void type(String words) {
        field().selectAll();
        screen.type(words);
    }

    private static String row(Table table, int index) {
        TableItem item = table.getItem(index);
        return item.getText(0) + " | " + item.getText(1);
    }

    private static List<String> rows(Table table) {
        return Stream.of(table.getItems()).map(item -> item.getText(0) + " | " + item.getText(1)).toList();
    }

    private void click(Table table, int index) {
        Event event = new Event();
        event.button = 1;
        event.x = table.getItem(index).getBounds(1).x + 20;
        event.y = table.getItem(index).getBounds(1).y + 10;
        table.notifyListeners(SWT.MouseUp, event);
        screen.settle();
    }

    private void closed() {
        screen.waitFor("the end of it", () -> !screen.isOpen(TITLE));
        screen.settle();
    }

    private void chosen(Subject subject) {
        screen.waitFor(subject.toString(), () -> screen.service(Choice.class).subject().equals(subject));
    }

    private void opened(String view) {
        screen.waitFor(view, () -> view.equals(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage()
                .getActivePart().getSite().getId()));
    }
}
