package org.kith.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.core.journal.Step;
import org.kith.core.session.Session;
import org.kith.core.session.Settings;

/** The preferences, page by page. */
class PreferencesTest {
    private static final String PAGES = "org.kith.ui.preferences.";

    private static final int MOST_TABS = 20;

    private final Screen screen = new Screen();
    private final Session session = screen.service(Session.class);
    private PreferenceDialog dialog;
    private long before;

    @BeforeEach
    void remember() throws Exception {
        before = newest();
    }

    private long newest() throws Exception {
        return session.history().undoable().map(Step::number).orElse(0L);
    }

    /** Others find everything as it was. */
    @AfterEach
    void close() throws Exception {
        while (newest() > before) {
            session.history().undo(new NullProgressMonitor());
        }
        if (dialog != null && dialog.getShell() != null && !dialog.getShell().isDisposed()) {
            dialog.close();
        }
    }

    @Test
    void onlyOurPagesAndTheKeysAreThere() {
        open("general");

        Tree pages = find(Tree.class, tree -> true);
        List<String> names = new ArrayList<>();
        for (TreeItem item : pages.getItems()) {
            names.add(item.getText());
            assertThat(item.getItemCount()).as(item.getText()).isZero();
        }
        assertThat(names).containsExactly("General", "Keys", "Rhythm", "Weights", "Who I Am");
        picture("preferences-general");
    }

    @Test
    void everyPageOpensAndHasAFirstField() {
        for (String page : List.of("general", "me", "weights", "rhythm", "keys")) {
            open(page);
            picture("preferences-" + page);
            assertThat(dialog.getSelectedPage()).as(page).isNotNull();
            assertThat(find(Control.class, control -> control.isFocusControl() || control instanceof Spinner
                    || control instanceof Text)).isNotNull();
            dialog.close();
        }
    }

    @Test
    void thePagesAreReachedAndLeftByKeyboard() {
        open("general");
        Tree pages = find(Tree.class, tree -> true);
        pages.forceFocus();
        for (String title : List.of("Keys", "Rhythm", "Weights", "Who I Am")) {
            key(SWT.ARROW_DOWN);
            screen.waitFor("the page " + title,
                    () -> ((PreferencePage) dialog.getSelectedPage()).getTitle().equals(title));
        }
        key(SWT.ARROW_UP);
        screen.waitFor("the page of weights",
                () -> ((PreferencePage) dialog.getSelectedPage()).getTitle().equals("Weights"));
        Spinner like = beside("Like");
        for (int i = 0; i < MOST_TABS && !like.isFocusControl(); i++) {
            dialog.getShell().getDisplay().getFocusControl().traverse(SWT.TRAVERSE_TAB_NEXT);
        }
        assertThat(like.isFocusControl()).as("Tab comes to the first field").isTrue();
        Shell shell = dialog.getShell();
        key(SWT.ESC);
        screen.waitFor("the end of the dialog", shell::isDisposed);
    }

    @Test
    void aWeightIsChangedAndGoesBack() {
        open("weights");
        Spinner like = beside("Like");
        assertThat(like.getSelection()).isEqualTo(10);
        like.setFocus();
        like.setSelection(25);
        press("Apply");
        screen.waitFor("the new weight", () -> "2.5".equals(session.settings().chosen().get("weight.like")));

        press("Restore Defaults");
        assertThat(beside("Like").getSelection()).isEqualTo(10);
        press("Apply");
        screen.waitFor("the shipped weight", () -> !session.settings().chosen().containsKey("weight.like"));
    }

    @Test
    void aLinkTakesOneWeightBackAlone() {
        open("weights");
        Link back = find(Link.class, link -> link.getToolTipText() != null
                && link.getToolTipText().startsWith("Meeting:"), true);
        assertThat(back.getVisible()).isFalse();
        beside("Meeting").setSelection(30);
        beside("Call").setSelection(30);
        screen.settle();
        assertThat(back.getVisible()).isTrue();

        back.notifyListeners(SWT.Selection, new Event());

        assertThat(beside("Meeting").getSelection()).isEqualTo(150);
        assertThat(beside("Call").getSelection()).isEqualTo(30);
        assertThat(back.getVisible()).isFalse();
    }

    @Test
    void changedPreferencesAreOneStepThatCanBeUndone() throws Exception {
        open("rhythm");
        beside("The closest").setSelection(2);
        press("Apply and Close");
        screen.waitFor("the rhythm", () -> session.settings().chosen().containsKey("rhythm.a"));

        screen.service(org.kith.ui.Doing.class).undo(screen.shell());

        screen.waitFor("the old rhythm", () -> !session.settings().chosen().containsKey("rhythm.a"));
    }

    @Test
    void aZoneThatThereIsNotIsSaidAndNotKept() {
        open("general");
        Text zone = find(Text.class, text -> text.getMessage().equals("as this machine"));
        zone.setText("Europe/Atlantis");
        screen.settle();

        assertThat(((PreferencePage) dialog.getSelectedPage()).getErrorMessage()).contains("Europe/Atlantis");
        assertThat(button("Apply and Close").isEnabled()).isFalse();
        zone.setText("Europe/Lisbon");
        press("Apply and Close");
        screen.waitFor("the zone", () -> session.settings().zone().isPresent());

        screen.service(org.kith.ui.Doing.class).undo(screen.shell());
        screen.waitFor("the old zone", () -> session.settings().chosen().get(Settings.ZONE) == null);
        assertThat(session.settings().chosen()).isEqualTo(Map.of());
    }

    @Test
    void anotherAddressOfMineIsAddedAndRemovedByKeyboard() {
        open("me");
        Text entry = find(Text.class, text -> text.getMessage().equals("ada@example.org"));
        entry.forceFocus();
        screen.type("not an address");
        entry.traverse(SWT.TRAVERSE_RETURN);
        assertThat(find(Label.class, label -> label.getText().contains("is not an e-mail address"))).isNotNull();
        entry.setText("me-too@example.org");
        entry.traverse(SWT.TRAVERSE_RETURN);
        press("Apply and Close");
        screen.waitFor("the address", () -> session.me().emails().contains("me-too@example.org"));

        open("me");
        org.eclipse.swt.widgets.List emails = find(org.eclipse.swt.widgets.List.class,
                list -> List.of(list.getItems()).contains("me-too@example.org"));
        emails.setSelection(emails.indexOf("me-too@example.org"));
        Event delete = new Event();
        delete.keyCode = SWT.DEL;
        emails.notifyListeners(SWT.KeyDown, delete);
        press("Apply and Close");
        screen.waitFor("no such address", () -> !session.me().emails().contains("me-too@example.org"));
    }

    private void open(String page) {
        dialog = PreferencesUtil.createPreferenceDialogOn(screen.shell(), PAGES + page, null, null);
        dialog.setBlockOnOpen(false);
        dialog.open();
        screen.settle();
    }

    private void key(int code) {
        Event event = new Event();
        event.keyCode = code;
        event.character = code == SWT.ESC ? SWT.ESC : 0;
        Display display = dialog.getShell().getDisplay();
        for (int type : new int[] {SWT.KeyDown, SWT.KeyUp}) {
            event.type = type;
            display.post(event);
            screen.settle();
        }
    }

    private Spinner beside(String label) {
        List<Control> all = all(dialog.getShell());
        for (int i = 0; i + 1 < all.size(); i++) {
            if (all.get(i) instanceof Label one && one.getText().replace("&", "").equals(label)) {
                return (Spinner) all.stream().skip(i).filter(Spinner.class::isInstance).findFirst().orElseThrow();
            }
        }
        throw new AssertionError(label);
    }

    private void press(String text) {
        screen.press(button(text));
    }

    private Button button(String text) {
        return find(Button.class, button -> button.getText().replace("&", "").equals(text));
    }

    private <T extends Control> T find(Class<T> type, Predicate<T> wanted) {
        return find(type, wanted, false);
    }

    private <T extends Control> T find(Class<T> type, Predicate<T> wanted, boolean hidden) {
        return all(dialog.getShell()).stream().filter(type::isInstance).map(type::cast)
                .filter(control -> (hidden || control.isVisible()) && wanted.test(control)).findFirst().orElseThrow();
    }

    private void picture(String name) {
        Pictures.of(dialog.getShell(), name);
    }

    static List<Control> all(Composite parent) {
        List<Control> all = new ArrayList<>();
        for (Control child : parent.getChildren()) {
            all.add(child);
            if (child instanceof Composite composite) {
                all.addAll(all(composite));
            }
        }
        return all;
    }
}
