package org.kith.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.core.circles.NewCircle;
import org.kith.core.operations.RecordContact;
import org.kith.core.session.Session;
import org.kith.model.activity.InteractionType;
import org.kith.store.AccountQuery;
import org.kith.store.AccountRow;
import org.kith.store.AccountTotal;
import org.kith.ui.Choice;
import org.kith.ui.Choice.Subject;
import org.kith.ui.Doing;

/** The timeline on the demo data in the running workbench: whose, filters, threads, details, keys. */
class TimelineTest {
    private static final String TIMELINE = "org.kith.ui.people.timeline";
    private static final String COLUMN = "What happened";
    private static final int MANY = 40;
    private static final int STEP = 20;

    private final Screen screen = new Screen();
    private Table table;

    @BeforeEach
    void everybody() {
        screen.samples();
        screen.show(TIMELINE);
        clear();
        choose(Subject.EVERYBODY, "Everybody");
        screen.waitFor("everybody's timeline", () -> visible() && table.getItemCount() > 150);
    }

    @AfterEach
    void tidy() {
        screen.show(TIMELINE);
        clear();
        choose(Subject.EVERYBODY, "Everybody");
        screen.quiet();
    }

    private boolean visible() {
        table = screen.table(COLUMN);
        return table.isVisible();
    }

    private void clear() {
        if (screen.shows(text -> text.startsWith("Messages with"))) {
            visible();
            key(SWT.ESC, 0);
        }
        Button clear = screen.button("Clear");
        if (clear.isEnabled()) {
            screen.press(clear);
        }
    }

    private void choose(Subject subject, String title) {
        screen.service(Choice.class).choose(subject);
        screen.waitFor(title, () -> screen.shows(text -> text.startsWith(title)));
        screen.settle();
    }

    private Session session() {
        return screen.service(Session.class);
    }

    /** The person with the most interactions that fit. */
    private String person() {
        try {
            return session().store().topAccounts(100).stream().map(AccountTotal::personUid)
                    .filter(uid -> uid != null).findFirst().orElseThrow();
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
    }

    private String name(String uid) throws CoreException {
        return session().store().personRows(List.of(uid)).getFirst().name();
    }

    private List<String> rows(int most) {
        return IntStream.range(0, Math.min(most, table.getItemCount())).mapToObj(index -> screen.row(table, index))
                .filter(row -> row.contains(", ")).toList();
    }

    private int find(IntPredicate fits) {
        return IntStream.range(0, table.getItemCount()).filter(fits).findFirst().orElseThrow();
    }

    private void select(int index) {
        screen.row(table, index);
        table.setSelection(index);
        Event event = new Event();
        event.item = table.getItem(index);
        table.notifyListeners(SWT.Selection, event);
        screen.settle();
    }

    private void key(int code, int mask) {
        Event event = new Event();
        event.keyCode = code;
        event.character = (char) code;
        event.stateMask = mask;
        table.notifyListeners(SWT.KeyDown, event);
        screen.settle();
    }

    @Test
    void directionsKindsPlatformsAndTimesNarrowWhatIsShown() {
        screen.press(toggled("Received"));
        screen.waitFor("the title", () -> screen.shows(text -> text.equals("Everybody: received only")));
        screen.waitFor("rows", this::visible);
        assertThat(rows(MANY)).isNotEmpty().allSatisfy(row -> assertThat(row).startsWith("← received"));
        screen.picture("timeline-received");
        screen.press(toggled("Received"));
        screen.press(toggled("Given"));
        screen.waitFor("the title", () -> screen.shows(text -> text.equals("Everybody: given only")));
        assertThat(rows(MANY)).isNotEmpty().allSatisfy(row -> assertThat(row).startsWith("→ given"));
        clear();
        screen.waitFor("all", () -> screen.shows(text -> text.equals("Everybody, latest first")));
        assertThat(rows(MANY)).anySatisfy(row -> assertThat(row).startsWith("↔ mutual"));
    }

    private Button toggled(String text) {
        Button button = screen.button(text);
        button.setSelection(!button.getSelection());
        return button;
    }

    @Test
    void aPersonACircleAndAnAccountHaveTheirOwn() throws CoreException {
        String uid = person();
        choose(Subject.person(uid), "With \u2068" + name(uid));
        screen.waitFor("rows", this::visible);
        int alone = table.getItemCount();
        assertThat(rows(MANY)).isNotEmpty();
        screen.picture("timeline-person");

        String circle = new NewCircle(session(), "Printers", null, List.of(uid)).run(new NullProgressMonitor());
        choose(Subject.circle(circle), "With the circle \u2068Printers");
        screen.waitFor("rows", () -> visible() && table.getItemCount() == alone);
        session().history().undo(new NullProgressMonitor());

        AccountRow account = session().store().accounts(new AccountQuery(null, false, null, null,
                AccountQuery.Order.INTERACTIONS, 1)).getFirst();
        choose(Subject.account(account.uid()), "With \u2068");
        screen.waitFor("rows", () -> visible() && table.getItemCount() > 1);
    }

    @Test
    void aThreadOpensByEnterInItsPlaceAndEscapeComesBack() {
        int message = find(index -> screen.row(table, index).contains("wrote to"));
        select(message);
        String row = screen.row(table, message);
        screen.waitFor("it in sight", () -> inSight(message));
        Table everybody = table;
        table.notifyListeners(SWT.DefaultSelection, new Event());
        screen.waitFor("the thread", () -> screen.shows(text -> text.startsWith("Messages with")));
        screen.waitFor("its rows", () -> visible() && table != everybody && table.getItemCount() > 1);

        assertThat(table.getSelection()[0].getText(0)).isEqualTo(row);
        assertThat(IntStream.range(0, table.getItemCount()).mapToObj(index -> screen.row(table, index))
                .filter(text -> text.contains(", "))).allMatch(text -> text.contains("wrote to"));
        screen.picture("timeline-thread");
        key(SWT.ESC, 0);
        screen.waitFor("the way back", () -> visible() && table == everybody);
        assertThat(screen.shows(text -> text.startsWith("Messages with"))).isFalse();
        assertThat(table.getSelection()[0].getText(0)).isEqualTo(row);
        screen.waitFor("the message again in sight", () -> inSight(message));
    }

    /** Beneath the list stand the details of what is selected; they take their room when they were read. */
    private boolean inSight(int index) {
        return IntStream.range(0, table.getClientArea().height / STEP)
                .anyMatch(i -> table.getItem(new Point(STEP, i * STEP + STEP / 2)) == table.getItem(index));
    }

    @Test
    void theSelectedIsToldWholeBeneathAndHiddenByEscape() {
        int row = find(index -> screen.row(table, index).contains("LinkedIn") || screen.row(table, index)
                .contains("endorsed"));
        select(row);
        if (!screen.shows(screen.shell(), one -> one.equals("Copy Text"))) {
            key(' ', 0);
        }
        String words = screen.row(table, row).replaceAll(".*: ", "");
        StyledText text = screen.in(screen.shell(), StyledText.class, one -> one.getText().contains(words)
                && !one.getText().contains("\n"));
        screen.waitFor("the source", () -> screen.shows(one -> one.contains("imported ")));
        assertThat(screen.shows(one -> one.contains("\u00b7 \u2190 received"))).isTrue();
        key(SWT.ESC, 0);
        screen.waitFor("no details", () -> !text.isVisible());
        key('/', 0);
        screen.waitFor("the filter", () -> screen.button("Received").isFocusControl());
    }

    @Test
    void whatIsEnteredByHandShowsAtOnceAndIsDeletedAndComesBack() throws CoreException {
        String uid = person();
        choose(Subject.person(uid), "With \u2068" + name(uid));
        screen.waitFor("rows", this::visible);
        RecordContact contact = RecordContact.of(session(), uid, InteractionType.HELP,
                org.kith.model.activity.Direction.IN, session().clock().instant(), "Lent me a ladder");
        screen.service(Doing.class).run(table, "A note", contact::run, key -> {
        });
        screen.waitFor("the ladder", () -> table.getItemCount() > 2 && IntStream.range(0, 3)
                .anyMatch(index -> table.getItem(index).getText(0).contains("ladder")));
        assertThat(screen.row(table, 0)).isEqualTo("Today");
        select(1);
        assertThat(screen.row(table, 1)).contains("helped you").contains("just now");
        screen.picture("timeline-by-hand");
        key(SWT.DEL, 0);
        screen.waitFor("the end", () -> screen.line().startsWith("Delete an entry"));
        screen.waitFor("gone", () -> !table.getItem(1).getText(0).contains("ladder"));
        screen.service(Doing.class).undo(table);
        screen.waitFor("back", () -> table.getItem(1).getText(0).contains("ladder"));
        screen.service(Doing.class).undo(table);
        screen.waitFor("gone again", () -> !table.getItem(1).getText(0).contains("ladder"));
    }

    @Test
    void theFilterIsRememberedByTheView() {
        screen.press(toggled("Mutual"));
        screen.waitFor("the title", () -> screen.shows(text -> text.equals("Everybody: mutual only")));
        var page = org.eclipse.ui.PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        page.hideView(page.findView(TIMELINE));
        screen.show(TIMELINE);
        screen.waitFor("the same filter", () -> screen.shows(text -> text.equals("Everybody: mutual only")));
        assertThat(screen.button("Mutual").getSelection()).isTrue();
    }
}
