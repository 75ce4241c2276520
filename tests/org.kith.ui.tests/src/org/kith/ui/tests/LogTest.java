package org.kith.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.ui.log.Entry;
import org.kith.ui.log.SessionLog;

/** The error log as a person reads it. */
class LogTest {
    private static final String LOG = "org.kith.workbench.log";

    private final Screen screen = new Screen();
    private final SessionLog log = screen.service(SessionLog.class);

    @BeforeEach
    void show() {
        log.clear();
        screen.show(LOG);
    }

    @AfterEach
    void clear() {
        log.clear();
        screen.settle();
    }

    @Test
    void emptyItTeaches() {
        screen.waitFor("the hint", () -> screen.shows(text -> text.startsWith("Nothing went wrong")));
        Pictures.of(screen.shell(), "log-empty");
    }

    @Test
    void whatHappenedIsListedNewestFirstWithThePlugInInWords() {
        ILog.of(SessionLog.class).warn("The photo could not be read");
        ILog.of(SessionLog.class).error("The import stopped",
                new IllegalStateException("Dear Ada, this is private"));

        Table table = screen.table("What happened");
        screen.waitFor("two entries", () -> table.getItemCount() == 2);

        assertThat(screen.row(table, 0)).startsWith("error | The import stopped | ")
                .endsWith(" | Kith user interface");
        assertThat(screen.row(table, 1)).startsWith("warning | The photo could not be read | ");
        screen.choose(table, 0);
        Event twice = new Event();
        twice.item = table.getItem(0);
        table.notifyListeners(SWT.DefaultSelection, twice);
        screen.settle();
        Event copy = new Event();
        copy.stateMask = SWT.MOD1;
        copy.keyCode = 'c';
        table.notifyListeners(SWT.KeyDown, copy);
        Clipboard clipboard = new Clipboard(table.getDisplay());
        assertThat((String) clipboard.getContents(TextTransfer.getInstance())).startsWith("error: The import stopped");
        clipboard.dispose();
        Text details = details();
        assertThat(details.getText()).contains("IllegalStateException", "LogTest").doesNotContain("private");
        Pictures.of(screen.shell(), "log-full");
    }

    @Test
    void clearEmptiesTheList() {
        ILog.of(SessionLog.class).info("Something");
        screen.waitFor("the entry", () -> screen.table("What happened").getItemCount() == 1);
        Button clear = screen.button("Clear");

        screen.press(clear);

        screen.waitFor("the hint", () -> screen.shows(text -> text.startsWith("Nothing went wrong")));
        assertThat(clear.isEnabled()).isFalse();
    }

    @Test
    void onlyTheNewestAreKept() {
        for (int i = 0; i < SessionLog.KEPT + 20; i++) {
            log.logging(new org.eclipse.core.runtime.Status(org.eclipse.core.runtime.IStatus.INFO, "org.kith.ui",
                    "number " + i), "org.kith.ui");
        }

        assertThat(log.entries()).hasSize(SessionLog.KEPT).extracting(Entry::what)
                .startsWith("number " + (SessionLog.KEPT + 19));
    }

    private Text details() {
        return (Text) PreferencesTest.all(screen.shell()).stream()
                .filter(control -> control instanceof Text text && text.isVisible()
                        && (text.getStyle() & SWT.READ_ONLY) != 0 && (text.getStyle() & SWT.MULTI) != 0)
                .findFirst().orElseThrow();
    }
}
