package org.kith.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.core.session.Session;
import org.kith.store.PeopleQuery;
import org.kith.ui.Choice;
import org.kith.ui.QuietLine;

/** The window around the views, in the running workbench. */
class FrameTest {
    private static final String PROGRAMMERS = "(?i).*(search|run|restart|open file|convert|external|navigate|project"
            + "|keybinding|editor|refactor|debug|team|compare|working set).*";

    private final Screen screen = new Screen();

    @BeforeAll
    static void bringInTheSamples() {
        new Screen().samples();
    }

    @BeforeEach
    void asShipped() {
        page().resetPerspective();
        screen.settle();
    }

    @AfterEach
    void asItWas() {
        perspective("org.kith.workbench.people");
        screen.service(Choice.class).choose(Choice.Subject.EVERYBODY);
        screen.service(QuietLine.class).say("");
    }

    @Test
    void theMenusAreOursAlone() {
        List<String> items = items(screen.shell().getMenuBar());

        assertThat(Stream.of(screen.shell().getMenuBar().getItems()).map(item -> item.getText().replace("&", "")))
                .containsSubsequence("File", "Edit", "View", "People", "Help");
        assertThat(items).noneMatch(item -> item.matches(PROGRAMMERS));
        assertThat(items).anyMatch(item -> item.startsWith("Open Workspace"))
                .anyMatch(item -> item.startsWith("Undo")).anyMatch(item -> item.startsWith("Contacts"))
                .anyMatch(item -> item.startsWith("User Guide"));
    }

    @Test
    void whatTheMenusOfferHasAKeyBesideIt() {
        List<String> keyless = items(screen.shell().getMenuBar()).stream().filter(item -> !item.contains("\t"))
                .toList();

        assertThat(keyless).doesNotContain("Contacts", "Timeline", "Undo", "Redo", "Quit", "Welcome", "User Guide")
                .noneMatch(item -> item.startsWith("Arrangement") || item.startsWith("Open Workspace"));
    }

    @Test
    void onlyKeysOfOursAreBound() {
        IBindingService keys = PlatformUI.getWorkbench().getService(IBindingService.class);

        assertThat(keys.getActiveScheme().getId()).isEqualTo("org.kith.ui.keys");
        assertThat(keys.getBestActiveBindingFormattedFor("org.eclipse.ui.newWizard")).isNull();
        assertThat(keys.getBestActiveBindingFormattedFor("org.kith.workbench.back")).isNotNull();
    }

    @Test
    void aPerspectiveIsAClickOrAKeyAway() {
        ToolBar tabs = tabs();
        assertThat(Stream.of(tabs.getItems()).map(item -> item.getText().strip()))
                .startsWith("Today", "One-on-one", "Supporters", "Moments", "Events", "Letters", "Review", "People",
                        "Imports");

        press(tabs.getItem(4));
        assertThat(page().getPerspective().getId()).isEqualTo("org.kith.workbench.events");
        screen.keys("ALT+9");
        screen.waitFor("imports", () -> page().getPerspective().getId().equals("org.kith.workbench.imports"));
        assertThat(tabs.getItem(8).getSelection()).isTrue();
        screen.keys("ALT+8");
        screen.waitFor("people", () -> page().getPerspective().getId().equals("org.kith.workbench.people"));
    }

    @Test
    void noPerspectiveHasAnEditorArea() {
        for (String id : List.of("today", "oneonone", "supporters", "moments", "events", "letters", "review", "people",
                "imports", "welcome")) {
            perspective("org.kith.workbench." + id);
            assertThat(page().isEditorAreaVisible()).as(id).isFalse();
        }
    }

    @Test
    void aKeyBringsEachViewToTheFront() {
        List<String> views = List.of("org.kith.ui.people.contacts", "org.kith.ui.people.card",
                "org.kith.ui.people.timeline", "org.kith.ui.events.events", "org.kith.ui.imports",
                "org.kith.ui.platforms");
        for (int i = 0; i < views.size(); i++) {
            String view = views.get(i);
            if (PlatformUI.getWorkbench().getViewRegistry().find(view) != null) {
                screen.keys("CTRL+" + (i + 1));
                screen.waitFor(view, () -> page().getActivePart() != null
                        && page().getActivePart().getSite().getId().equals(view));
            }
        }
        perspective("org.kith.workbench.people");
        page().resetPerspective();
        screen.settle();
    }

    @Test
    void thereIsAWayBackAndForward() throws Exception {
        Choice choice = screen.service(Choice.class);
        List<String> people = screen.service(Session.class).store().people(PeopleQuery.all());
        choice.choose(people.get(0));
        choice.choose(people.get(1));
        screen.settle();
        ToolBar way = bar("Back");
        assertThat(way.getItem(0).isEnabled()).isTrue();
        assertThat(way.getItem(1).isEnabled()).isFalse();

        screen.keys("ALT+ARROW_LEFT");
        assertThat(choice.person()).isEqualTo(people.get(0));
        assertThat(way.getItem(1).isEnabled()).isTrue();
        screen.keys("ALT+ARROW_RIGHT");
        assertThat(choice.person()).isEqualTo(people.get(1));
        press(way.getItem(0));
        assertThat(choice.person()).isEqualTo(people.get(0));
    }

    @Test
    void theLineAtTheBottomSaysWhatWasDoneAndDoesItByAKey() {
        boolean[] pressed = new boolean[1];
        QuietLine line = screen.service(QuietLine.class);
        line.say("Deleted 3 people", "Undo", () -> pressed[0] = true);
        screen.settle();

        CLabel text = screen.in(screen.shell(), CLabel.class, label -> "Deleted 3 people".equals(label.getText()));
        assertThat(text.isVisible()).isTrue();
        assertThat(screen.in(screen.shell(), Button.class, button -> button.getText().equals("Undo")).getToolTipText())
                .contains("F8");
        screen.keys("F8");
        assertThat(pressed[0]).isTrue();
    }

    @Test
    void whatLastsShowsHowFarItIsAndCanBeCancelled() {
        boolean[] cancelled = new boolean[1];
        QuietLine line = screen.service(QuietLine.class);
        QuietLine.Handle running = line.progress("LinkedIn", () -> "12,400 of 20,113 messages",
                () -> cancelled[0] = true);
        screen.settle();

        screen.in(screen.shell(), CLabel.class, label -> "LinkedIn: 12,400 of 20,113 messages".equals(label.getText()));
        screen.in(screen.shell(), ProgressBar.class, bar -> true);
        screen.press(screen.in(screen.shell(), Button.class, button -> button.getText().equals("Cancel")));
        running.end();
        screen.settle();

        assertThat(cancelled[0]).isTrue();
        assertThat(screen.shows(screen.shell(), "Cancel"::equals)).isFalse();
    }

    @Test
    void theWelcomePageTeachesHowToGetAnArchive() {
        perspective("org.kith.workbench.welcome");
        screen.keys("CTRL+1");
        screen.waitFor("contacts over it", () -> !screen.shows(screen.shell(), "Drop your archive here"::equals));
        screen.keys("CTRL+7");
        screen.waitFor("welcome", () -> screen.shows(screen.shell(), "Drop your archive here"::equals));
        assertThat(screen.shows(screen.shell(), text -> text.contains("linkedin.com"))).isFalse();

        Button linkedIn = screen.in(screen.shell(), Button.class, button -> button.getText().endsWith("LinkedIn"));
        linkedIn.setSelection(true);
        screen.press(linkedIn);

        screen.waitFor("the steps", () -> screen.shows(screen.shell(), text -> text.contains("linkedin.com")));
        assertThat(screen.shows(screen.shell(), "Look at the Samples"::equals)).isTrue();
        screen.picture("welcome-light");
    }

    @Test
    void whoIAmIsFilledInByKeysAlone() throws Exception {
        Session session = screen.service(Session.class);
        var before = session.me();
        screen.inWindow("Who I am", () -> screen.keys("CTRL+SHIFT+W"), dialog -> {
            focused(dialog).selectAll();
            Text first = focused(dialog);
            screen.type("Mia Hartwig; Mia of the Tests");
            screen.keys("TAB");
            screen.waitFor("the next field", () -> focused(dialog) != first);
            focused(dialog).selectAll();
            screen.type("nonsense");
            screen.keys("TAB");
            screen.waitFor("what is wrong",
                    () -> screen.shows(dialog, text -> text.contains("is no e-mail address")));
            assertThat(screen.in(dialog, Button.class, one -> one.getText().endsWith("Save")).isEnabled()).isFalse();
            Text emails = screen.in(dialog, Text.class, one -> one.getText().equals("nonsense"));
            emails.setFocus();
            screen.waitFor("the field again", () -> focused(dialog) == emails);
            emails.selectAll();
            screen.type("mia@hartwig.example");
            screen.keys("ENTER");
        });
        screen.quiet();
        screen.waitFor("my new name", () -> session.me().names().contains("Mia of the Tests"));

        session.history().undo(new NullProgressMonitor());
        screen.settle();
        assertThat(session.me().names()).isEqualTo(before.names());
    }

    @Test
    void helpOpensAtThePageOfTheView() {
        screen.show("org.kith.ui.people.contacts");
        screen.waitFor("contacts", () -> page().getActivePart() != null
                && page().getActivePart().getSite().getId().equals("org.kith.ui.people.contacts"));
        screen.keys("F1");

        StyledText help = screen.in(screen.shell(), StyledText.class,
                text -> text.getText().startsWith("Contacts"));
        assertThat(help.getText()).contains("Circles").contains("trash");
        assertThat(screen.shows(screen.shell(), "Contents"::equals)).isTrue();
        screen.press(screen.in(screen.shell(), Button.class,
                button -> button.getText().replace("&", "").equals("Contents")));
        assertThat(help.getText()).startsWith("User guide");
        page().hideView(page().findView("org.kith.workbench.help"));
        screen.settle();
    }

    /** The field of a dialog that has the focus, once the dialog is the one that keys go to. */
    private Text focused(Shell dialog) {
        screen.waitFor("the focus", () -> dialog.getDisplay().getActiveShell() == dialog
                && dialog.getDisplay().getFocusControl() instanceof Text);
        return (Text) dialog.getDisplay().getFocusControl();
    }

    private List<String> items(Menu menu) {
        List<String> all = new ArrayList<>();
        menu.notifyListeners(SWT.Show, new Event());
        for (MenuItem item : menu.getItems()) {
            if (item.getMenu() != null) {
                all.addAll(items(item.getMenu()));
            } else if (!item.getText().isEmpty()) {
                all.add(item.getText().replace("&", ""));
            }
        }
        menu.notifyListeners(SWT.Hide, new Event());
        return all;
    }

    private ToolBar tabs() {
        return screen.in(screen.shell(), ToolBar.class,
                bar -> bar.getItemCount() > 2 && bar.getItem(0).getText().strip().equals("Today"));
    }

    private ToolBar bar(String tip) {
        return screen.in(screen.shell(), ToolBar.class, bar -> bar.getItemCount() > 0
                && bar.getItem(0).getToolTipText() != null && bar.getItem(0).getToolTipText().startsWith(tip));
    }

    private void press(ToolItem item) {
        if ((item.getStyle() & SWT.RADIO) != 0) {
            Stream.of(item.getParent().getItems()).forEach(one -> one.setSelection(one == item));
        }
        item.notifyListeners(SWT.Selection, new Event());
        screen.settle();
    }

    private void perspective(String id) {
        page().setPerspective(PlatformUI.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId(id));
        screen.settle();
    }

    private static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    }
}
