package org.kith.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.contexts.IContextService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.core.circles.CircleMembers;
import org.kith.core.circles.NewCircle;
import org.kith.core.operations.AddPerson;
import org.kith.core.session.Session;
import org.kith.store.PeopleQuery;
import org.kith.ui.Choice;
import org.kith.ui.Doing;

/** The list of contacts as a person uses it: sort, filter, mark several, tag, delete, give back, draw circles. */
class ContactsTest {
    private static final String CONTACTS = "org.kith.ui.people.contacts";
    private static final String COMMAND = "org.kith.ui.people.contacts.";

    private final Screen screen = new Screen();
    private Table table;

    @BeforeEach
    void everybody() {
        screen.show(CONTACTS);
        screen.samples();
        scope("Everybody");
        filter().setText("");
        table = screen.table("Known on");
        screen.waitFor("everybody", () -> table.isVisible() && table.getItemCount() >= 270);
        table.deselectAll();
        screen.service(Choice.class).choose(Choice.Subject.EVERYBODY);
        screen.settle();
    }

    @AfterEach
    void tidy() {
        scope("Everybody");
        filter().setText("");
        screen.quiet();
    }

    @Test
    void aClickOnAHeaderSortsAndASecondTurnsRound() {
        int all = table.getItemCount();
        String first = screen.row(table, 0);
        press(column("Name"));
        screen.waitFor("the last by name", () -> !screen.row(table, 0).equals(first));
        assertThat(table.getSortDirection()).isEqualTo(SWT.DOWN);
        assertThat(screen.row(table, all - 1)).isEqualTo(first);
        press(column("Last contact"));
        screen.waitFor("the latest contact", () -> table.getSortColumn() == column("Last contact"));
        screen.waitFor("rows", () -> !screen.row(table, 0).contains("unknown"));
        assertThat(screen.row(table, all - 1)).endsWith("unknown");
        press(column("Last contact"));
        screen.waitFor("the longest ago", () -> table.getSortDirection() == SWT.UP);
        assertThat(screen.row(table, 0)).doesNotContain("unknown");
        assertThat(screen.row(table, all - 1)).as("still last").endsWith("unknown");
        press(column("Name"));
        screen.waitFor("by name again", () -> screen.row(table, 0).equals(first));
    }

    @Test
    void theFilterIsLeftAndReachedByKeys() {
        filter().forceFocus();
        screen.type("jonas");
        screen.waitFor("Jonases", () -> table.getItemCount() < 30 && table.getItemCount() > 1
                && screen.row(table, 0).toLowerCase(Locale.ROOT).contains("jonas"));
        screen.keys("ARROW_DOWN");
        screen.waitFor("the list", table::isFocusControl);
        if (table.getSelectionCount() == 0) {
            screen.keys("HOME");
        }
        screen.waitFor("the first of them", () -> table.getSelectionCount() == 1);
        assertThat(screen.service(Choice.class).person()).isNotNull();
        screen.keys("ESC");
        screen.waitFor("no filter", () -> filter().getText().isEmpty() && table.getItemCount() >= 270);
        assertThat(table.getSelectionCount()).as("stays chosen").isEqualTo(1);
        screen.keys("/");
        screen.waitFor("the filter", () -> filter().isFocusControl());
        assertThat(filter().getText()).isEmpty();
    }

    @Test
    void peopleAreFoundByAHandleThatTheyHadOnce() throws CoreException {
        List<String> handles = handles();
        assertThat(handles).isNotEmpty();
        filter().setText(handles.getFirst());
        screen.waitFor("whoever has " + handles.getFirst(), () -> table.getItemCount() > 0
                && table.getItemCount() < 20);
    }

    private List<String> handles() throws CoreException {
        Session session = screen.service(Session.class);
        return session.store().personRows(session.store().people(PeopleQuery.all())).stream()
                .filter(row -> !row.me()).flatMap(row -> row.accounts().stream())
                .filter(account -> account.key().platform().equals("x") && account.handle() != null)
                .map(account -> account.handle()).toList();
    }

    @Test
    void severalAreTaggedAtOnceAndThatIsTakenBack() throws CoreException {
        mark(1, 2, 3);
        assertThat(screen.shows(text -> text.endsWith(" people, 3 selected"))).isTrue();
        screen.keys("T");
        Shell popup = screen.window("Tags of 3 people");
        screen.in(popup, Text.class, text -> true).forceFocus();
        screen.type("book club");
        Table offers = screen.in(popup, Table.class, one -> one.getItemCount() > 0);
        assertThat(offers.getItem(offers.getItemCount() - 1).getText()).isEqualTo("New tag \u201cbook club\u201d");
        screen.keys("ENTER");
        screen.quiet();
        screen.waitFor("the line", () -> screen.line().equals("Tag 3 people with \u201cbook club\u201d"));
        scope("Tag: book club");
        screen.waitFor("the tagged", () -> table.getItemCount() == 3);
        assertThat(screen.shows("3 people"::equals)).isTrue();
        screen.picture("contacts-tag");
        screen.service(Doing.class).undo(table);
        screen.quiet();
        screen.waitFor("nobody", () -> screen.shows(text -> text.startsWith("Nobody is tagged"))
                || table.getItemCount() >= 270);
        assertThat(screen.service(Session.class).store().tags()).doesNotContainKey("book club");
    }

    @Test
    void someAndAllAreToldApartAndToggled() {
        mark(1);
        tag("half");
        mark(1, 2);
        screen.keys("T");
        Shell popup = screen.window("Tags of 2 people");
        Table offers = screen.in(popup, Table.class, one -> one.getItemCount() > 0);
        TableItem half = Stream.of(offers.getItems()).filter(item -> item.getText().equals("half")).findFirst()
                .orElseThrow();
        assertThat(half.getChecked() && half.getGrayed()).isTrue();
        Pictures.of(popup, "contacts-tags");
        check(offers, half);
        screen.quiet();
        assertThat(half.getChecked() && !half.getGrayed()).isTrue();
        check(offers, half);
        screen.quiet();
        popup.close();
        screen.waitFor("gone", () -> tags().stream().noneMatch("half"::equals));
    }

    private List<String> tags() {
        try {
            return List.copyOf(screen.service(Session.class).store().tags().keySet());
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void whoIsDeletedCanBeTakenBackFromTheLineAndFromTheTrash() {
        int all = table.getItemCount();
        mark(4);
        String name = name(4);
        String next = name(5);
        delete();
        screen.waitFor("one fewer", () -> table.getItemCount() == all - 1);
        assertThat(screen.line()).isEqualTo("Move " + name + " to the trash");
        assertThat(name(4)).as("one goes on with the next").isEqualTo(next);
        assertThat(table.getSelectionIndices()).containsExactly(4);
        scope("Trash");
        screen.waitFor("the trash", () -> table.getItemCount() == 1);
        assertThat(screen.row(table, 0)).startsWith(name).endsWith("Apr 11, 2026");
        assertThat(column("Leaves")).isNotNull();
        screen.picture("contacts-trash");
        mark(0);
        screen.command(COMMAND + "restore");
        screen.waitFor("an empty trash", () -> screen.shows(text -> text.startsWith("The trash is empty")));
        screen.picture("contacts-trash-empty");
        scope("Everybody");
        screen.waitFor("all again", () -> table.getItemCount() == all);
        screen.service(Doing.class).undo(table);
        screen.waitFor("in the trash", () -> table.getItemCount() == all - 1);
        screen.service(Doing.class).undo(table);
        screen.waitFor("back", () -> table.getItemCount() == all);
    }

    @Test
    void deletingForGoodIsAskedFirst() throws CoreException {
        Session session = screen.service(Session.class);
        new AddPerson(session, "Zzz Passer-by", List.of()).run(new NullProgressMonitor());
        filter().setText("passer-by");
        screen.waitFor("her", () -> table.getItemCount() == 1);
        mark(0);
        delete();
        screen.waitFor("nobody", () -> screen.shows(text -> text.startsWith("Nobody matches")));
        filter().setText("");
        scope("Trash");
        screen.waitFor("her in the trash", () -> table.isVisible() && table.getItemCount() == 1);
        mark(0);
        answer("Keep");
        screen.quiet();
        assertThat(table.getItemCount()).isEqualTo(1);
        answer("Delete for Good");
        screen.waitFor("an empty trash", () -> screen.shows(text -> text.startsWith("The trash is empty")));
        assertThat(screen.line()).isEqualTo("Deleted for good: Zzz Passer-by");
    }

    @Test
    void allAreMarkedByOneKey() {
        table.setFocus();
        screen.keys("CTRL+A");
        int all = table.getItemCount();
        screen.waitFor("all marked", () -> screen.shows(text -> text.endsWith(String.format(", %,d selected", all))));
        assertThat(screen.service(Choice.class).people()).hasSize(all);
    }

    @Test
    void aCircleByQueryFillsItself() throws CoreException {
        Session session = screen.service(Session.class);
        new NewCircle(session, "Acoustics", "acoustics", List.of()).run(new NullProgressMonitor());
        scope("Circle: Acoustics");
        screen.waitFor("its members", () -> table.getItemCount() > 1 && table.getItemCount() < 100);
        String uid = new CircleMembers(session).all().stream().filter(one -> one.name().equals("Acoustics"))
                .findFirst().orElseThrow().uid();
        assertThat(screen.service(Choice.class).subject()).isEqualTo(Choice.Subject.circle(uid));
        assertThat(table.getItemCount()).isEqualTo(new CircleMembers(session).of(uid).size());
        screen.picture("contacts-circle");
        screen.service(Doing.class).undo(table);
        screen.quiet();
    }

    @Test
    void peopleArePutIntoACircleByKey() throws CoreException {
        mark(2, 5);
        screen.keys("O");
        Shell popup = screen.window("Circles of 2 people");
        screen.in(popup, Text.class, text -> true).forceFocus();
        screen.type("Choir");
        screen.keys("ENTER");
        screen.quiet();
        scope("Circle: Choir");
        screen.waitFor("the choir", () -> table.getItemCount() == 2);
        screen.service(Doing.class).undo(table);
        screen.quiet();
    }

    @Test
    void anAccountBecomesAContactByOneKey() {
        scope("Accounts, no contacts");
        Table accounts = screen.table("Follows");
        screen.waitFor("accounts", () -> accounts.isVisible() && accounts.getItemCount() > 3);
        int all = accounts.getItemCount();
        press(Stream.of(accounts.getColumns()).filter(one -> one.getText().equals("Interactions")).findFirst()
                .orElseThrow());
        screen.waitFor("the order", () -> accounts.getSortColumn() != null
                && accounts.getSortColumn().getText().equals("Interactions"));
        screen.picture("contacts-accounts");
        screen.choose(accounts, 0);
        assertThat(screen.service(Choice.class).subject().kind()).isEqualTo(Choice.Subject.Kind.ACCOUNT);
        accounts.setFocus();
        screen.keys("A");
        screen.waitFor("one fewer", () -> accounts.getItemCount() == all - 1);
        assertThat(screen.line()).startsWith("Make ").endsWith(" a contact");
        screen.service(Doing.class).undo(accounts);
        screen.waitFor("back", () -> accounts.getItemCount() == all);
    }

    @Test
    void addressesAreCopied() {
        mark(0, 1, 2, 3, 4, 5);
        screen.command(COMMAND + "copyAddresses");
        screen.waitFor("the line", () -> screen.line().startsWith("Copied "));
    }

    @Test
    void strangeNamesKeepTheirPlace() throws CoreException {
        Session session = screen.service(Session.class);
        List<String> names = List.of("\u7530\u4e2d \u7f8e\u8863", "\u0645\u062d\u0645\u062f \u0639\u0644\u064a",
                "\ud83c\udf89 Party", "Maximiliane Theodora Friederike Freifrau von und zu Hohenstein-Wolkenburg"
                        + " genannt Schlosser", "O'Neil");
        for (String name : names) {
            new AddPerson(session, name, List.of("strange@names.example")).run(new NullProgressMonitor());
        }
        filter().setText("strange@names");
        screen.waitFor("them", () -> table.getItemCount() == names.size());
        List<String> rows = IntStream.range(0, names.size()).mapToObj(this::name).toList();
        assertThat(rows).containsExactlyInAnyOrderElementsOf(names);
        screen.picture("contacts-strange");
        for (int i = 0; i < names.size(); i++) {
            screen.service(Doing.class).undo(table);
        }
        screen.quiet();
    }

    // what a person does ---------------------------------------------------------------------------------------

    private Text filter() {
        return screen.field("Type to filter");
    }

    private Combo combo() {
        return screen.in(screen.shell(), Combo.class, one -> one.getItemCount() > 0
                && one.getItem(0).equals("Everybody"));
    }

    private void scope(String words) {
        Combo combo = combo();
        screen.waitFor(words, () -> combo.indexOf(words) >= 0);
        combo.select(combo.indexOf(words));
        combo.notifyListeners(SWT.Selection, new Event());
        screen.settle();
    }

    private void mark(int... rows) {
        screen.focus(table);
        table.setSelection(rows);
        table.notifyListeners(SWT.Selection, new Event());
        screen.settle();
    }

    /** Deletes in the trash, and answers the question that comes. */
    private void answer(String button) {
        boolean[] answered = new boolean[1];
        screen.inWindow("Delete for Good", this::delete, shell -> {
            assertThat(screen.shows(shell, text -> text.contains("cannot be undone"))).isTrue();
            answered[0] = true;
            screen.press(screen.in(shell, Button.class, one -> one.getText().equals(button)));
        });
        screen.waitFor("the answer", () -> answered[0] && !screen.isOpen("Delete for Good"));
    }

    /** As the key does, through its binding; not posted, because all posted keys have one time. */
    private void delete() {
        screen.focus(table);
        IContextService contexts = PlatformUI.getWorkbench().getService(IContextService.class);
        screen.waitFor("the keys of lists", () -> contexts.getActiveContextIds().contains("org.kith.ui.context.list"));
        Event event = new Event();
        event.keyCode = SWT.DEL;
        event.character = SWT.DEL;
        // the dispatcher of keys takes two of one time for the same
        event.time = (int) System.nanoTime();
        table.notifyListeners(SWT.KeyDown, event);
        screen.settle();
    }

    private void tag(String name) {
        screen.keys("T");
        Shell popup = screen.window("Tags of ");
        screen.in(popup, Text.class, text -> true).forceFocus();
        screen.type(name);
        screen.keys("ENTER");
        screen.waitFor("the tag " + name, () -> tags().contains(name));
        screen.quiet();
    }

    private void check(Table offers, TableItem item) {
        Event event = new Event();
        event.item = item;
        event.detail = SWT.CHECK;
        offers.notifyListeners(SWT.Selection, event);
        screen.settle();
    }

    private TableColumn column(String title) {
        return Stream.of(table.getColumns()).filter(one -> one.getText().equals(title)).findFirst().orElseThrow();
    }

    private void press(TableColumn column) {
        column.notifyListeners(SWT.Selection, new Event());
        screen.settle();
    }

    private String name(int row) {
        return screen.row(table, row).split(" \\| ")[0];
    }
}
