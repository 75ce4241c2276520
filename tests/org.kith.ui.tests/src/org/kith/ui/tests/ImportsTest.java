package org.kith.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.core.registry.PlatformRegistry;
import org.kith.core.session.Session;
import org.kith.store.AccountKey;
import org.kith.ui.Doing;
import org.kith.ui.QuietLine;
import org.kith.ui.imports.Importing;

/** Dropping files on the window, and what becomes of them. */
class ImportsTest {
    private static final String IMPORTS = "org.kith.ui.imports";
    private static final String DIALOG = "Import";
    private static final Path ARCHIVES = Path.of(System.getProperty("kith.root"), "bundles/org.kith.samples/archives");
    private static final String CARD = "BEGIN:VCARD\nVERSION:3.0\nUID:%1$s\nFN:%2$s\nEND:VCARD\n";

    private final Screen screen = new Screen();

    @TempDir
    Path folder;

    @BeforeAll
    static void samples() {
        new Screen().samples();
    }

    @AfterEach
    void close() {
        Stream.of(screen.shell().getDisplay().getShells()).filter(shell -> shell != screen.shell()
                && shell.isVisible() && shell.getText().equals(DIALOG)).forEach(Shell::close);
        screen.quiet();
    }

    @Test
    void aDropIsRecognisedCountedAndWhatIsNotInItIsSaid() {
        drop(ARCHIVES.resolve("twitter-2026-03-11-sample.zip"));

        Shell dialog = screen.window(DIALOG);
        Button x = screen.in(dialog, Button.class, button -> button.getText().contains("X"));
        assertThat(screen.shows(dialog, text -> text.matches(".*[0-9,]+ interactions, from .* to .*"))).isTrue();
        assertThat(screen.shows(dialog, text -> text.startsWith("Not in it: "))).isTrue();
        assertThat(screen.shows(dialog, text -> text.startsWith("Your account @"))).isTrue();
        assertThat(screen.shows(dialog, text -> text.startsWith("The same was imported before"))).isTrue();
        assertThat(x.getSelection()).isFalse();
        assertThat(screen.in(dialog, Button.class, named("Import")).isEnabled()).isFalse();
        Link howTo = screen.in(dialog, Link.class, link -> link.getText().contains("How to get it"));
        howTo.notifyListeners(SWT.Selection, new Event());
        screen.settle();
        assertThat(screen.shows(dialog, text -> text.startsWith("1. On x.com"))).isTrue();
        Pictures.of(dialog, "import-again");
    }

    @Test
    void severalThingsAtOnceAreTakenByKeyboardAloneAndBackByTheLine() throws IOException {
        Path cards = write("cards.vcf", CARD.formatted("import-one", "Drop Test \u6797\u590f")
                + CARD.formatted("import-two", "A Person With a Name That Is Long Enough to Need an Ellipsis Anywhere"));
        drop(cards, write("strange.bin", "nothing that anybody knows"));
        Shell dialog = screen.window(DIALOG);
        Button ok = screen.in(dialog, Button.class, named("Import"));
        screen.waitFor("both", () -> ok.isEnabled()
                && screen.shows(dialog, text -> text.contains("No installed plug-in knows what strange.bin is")));
        assertThat(screen.shows(dialog, text -> text.startsWith("2 people"))).isTrue();
        Pictures.of(dialog, "import-dialog");

        dialog.forceActive();
        screen.keys("ENTER");
        screen.waitFor("the dialog gone", dialog::isDisposed);
        screen.quiet();

        assertThat(screen.line()).contains("2 new people");
        QuietLine line = screen.service(QuietLine.class);
        assertThat(line.said().action()).isEqualTo("Undo");
        line.said().pressed().run();
        screen.quiet();
        assertThat(screen.line()).contains("taken back");
    }

    @Test
    void whatIsNotTickedStaysOut() throws IOException {
        drop(write("cards.vcf", CARD.formatted("import-three", "Not Wanted")));
        Shell dialog = screen.window(DIALOG);
        Button ok = screen.in(dialog, Button.class, named("Import"));
        screen.waitFor("the end of looking", ok::isEnabled);

        dialog.forceActive();
        screen.type(" ");

        assertThat(ok.isEnabled()).isFalse();
        assertThat(screen.shows(dialog, text -> text.equals("Choose what to import"))).isTrue();
        screen.keys("ESC");
        screen.waitFor("the dialog gone", dialog::isDisposed);
    }

    @Test
    void aHostileFileHarmsNobody() throws IOException {
        drop(write("evil.zip", "PK\u0003\u0004 this is no zip"), write("fine.vcf", CARD.formatted("import-four", "Fine")));

        Shell dialog = screen.window(DIALOG);
        Button ok = screen.in(dialog, Button.class, named("Import"));
        screen.waitFor("the good one", ok::isEnabled);
        assertThat(screen.shows(dialog, text -> text.equals("evil.zip"))).isTrue();
    }

    @Test
    void aPluginThatThrowsInThePreviewIsNamedAndTheOthersGoOn() throws Exception {
        PlatformRegistry registry = screen.service(PlatformRegistry.class);
        try (BadPlugin bad = BadPlugin.install()) {
            screen.waitFor("the plug-in", () -> registry.platform(BadPlugin.PLATFORM).isPresent());
            drop(write("bad.boom", "x"), write("good.vcf", CARD.formatted("import-six", "Good")));
            Shell dialog = screen.window(DIALOG);

            Button ok = screen.in(dialog, Button.class, named("Import"));
            screen.waitFor("the good one", ok::isEnabled);
            screen.waitFor("the name of the bad one", () -> screen.shows(dialog,
                    text -> text.startsWith("The plug-in org.kith.ui.tests failed while it looked at this")));
            Pictures.of(dialog, "import-bad-plugin");
        }
    }

    @Test
    void aSecondOwnerIsAskedAboutAndMineOnceSaid() throws Exception {
        PlatformRegistry registry = screen.service(PlatformRegistry.class);
        Session session = screen.service(Session.class);
        try (BadPlugin plugin = BadPlugin.install()) {
            screen.waitFor("the plug-in", () -> registry.platform(BadPlugin.PLATFORM).isPresent());
            screen.service(Importing.class).start(List.of(write("first.owned", "mia")));
            screen.quiet();
            Runnable undoFirst = screen.service(QuietLine.class).said().pressed();

            drop(write("second.owned", "ana"));
            Shell dialog = screen.window(DIALOG);
            Button yes = screen.in(dialog, Button.class, named("Yes"));
            assertThat(screen.shows(dialog, text -> text.endsWith("Is @ana also you?"))).isTrue();
            assertThat(screen.in(dialog, Button.class, named("No, keep apart")).getSelection()).isTrue();
            Pictures.of(dialog, "import-second-owner");
            yes.setSelection(true);
            screen.press(screen.in(dialog, Button.class, named("Import")));
            screen.quiet();

            assertThat(session.me().owns(new AccountKey(BadPlugin.PLATFORM, "ana"))).isTrue();
            screen.service(QuietLine.class).said().pressed().run();
            screen.quiet();
            undoFirst.run();
            screen.quiet();
            screen.service(Doing.class).undo(screen.shell());
            screen.quiet();
        }
    }

    @Test
    void moreCanBeDroppedOnTheDialog() throws IOException {
        drop(write("one.vcf", CARD.formatted("import-five", "One")));
        Shell dialog = screen.window(DIALOG);
        screen.in(dialog, Button.class, button -> button.getText().contains("vCard"));

        dropOn(dialog, write("two.ics", "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:x\nBEGIN:VEVENT\nUID:drop\n"
                + "DTSTART:20260301T100000Z\nSUMMARY:Dropped\nEND:VEVENT\nEND:VCALENDAR\n"));

        screen.in(dialog, Button.class, button -> button.getText().contains("Calendar"));
    }

    @Test
    void progressStandsOnTheLineAndCancelKeepsWhatCame() throws IOException {
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 12_000; i++) {
            many.append(CARD.formatted("import-many-" + i, "Number " + i));
        }
        drop(write("many.vcf", many.toString()));
        Shell dialog = screen.window(DIALOG);
        Button ok = screen.in(dialog, Button.class, named("Import"));
        screen.waitFor("the preview", ok::isEnabled);

        screen.press(ok);
        QuietLine line = screen.service(QuietLine.class);
        screen.waitFor("progress", () -> line.running().stream()
                .anyMatch(one -> one.words().get().matches("[0-9,]+ of 12,000 entries")));
        line.running().getFirst().cancel().run();
        screen.quiet();

        assertThat(screen.line()).contains("was stopped; what came is kept");
        screen.service(QuietLine.class).said().pressed().run();
        screen.quiet();
    }

    @Test
    void importsListWhatCameWhatIsNotInItAndAreTakenBackByKey() {
        screen.show(IMPORTS);
        Table imports = screen.table("What it brought");
        screen.waitFor("the imports", () -> imports.getItemCount() >= 4);
        screen.choose(imports, row(imports, "calendar.ics"));
        screen.waitFor("what came", () -> screen.shows(text -> text.startsWith("Not in it: ")));
        assertThat(screen.row(imports, row(imports, "calendar.ics"))).matches(".*[0-9]+ .*events.*complete");
        Pictures.of(screen.shell(), "imports-light");

        screen.shell().forceActive();
        imports.setFocus();
        screen.waitFor("the focus", imports::isFocusControl);
        screen.keys("DEL");

        screen.waitFor("the end of the undo", () -> screen.line()
                .equals("The import was taken back. To have it again, import the file again."));
        screen.waitFor("the word undone", () -> screen.row(imports, row(imports, "calendar.ics")).contains("undone"));
        screen.service(Importing.class).start(List.of(ARCHIVES.resolve("calendar.ics")));
        screen.quiet();
        screen.waitFor("the import again", () -> screen.row(imports, row(imports, "calendar.ics")).contains("complete"));
    }

    @Test
    void problemsAreFilteredAndCopiedWhole() {
        screen.show(IMPORTS);
        Table imports = screen.table("What it brought");
        screen.waitFor("the imports", () -> imports.getItemCount() >= 4);
        screen.choose(imports, row(imports, "twitter"));
        TabFolder tabs = screen.in(screen.shell(), TabFolder.class, one -> one.getItemCount() == 2
                && one.getItem(1).getText().startsWith("Problems"));
        screen.waitFor("the problems", () -> tabs.getItem(1).getText().matches("Problems \\(\\d+\\)"));
        tabs.setSelection(1);
        screen.settle();
        Table problems = screen.table("Where");
        int all = problems.getItemCount();

        screen.press(screen.button("Copy All"));
        assertThat(clipboard().lines()).hasSize(all).allMatch(line -> line.contains("\t"));
        screen.field("Filter the problems").setText("no such words");
        screen.waitFor("nothing", () -> problems.getItemCount() == 0);
        screen.field("Filter the problems").setText("");
        screen.waitFor("all", () -> problems.getItemCount() == all);
        tabs.setSelection(0);
    }

    @Test
    void aFileThatIsNoArchiveIsSaidAndNothingElseHappens() {
        Importing importing = screen.service(Importing.class);

        importing.start(List.of(Path.of(System.getProperty("kith.root"), "LICENSE")));
        screen.quiet();

        assertThat(importing.line()).contains("LICENSE").containsIgnoringCase("not");
    }

    private String clipboard() {
        Clipboard clipboard = new Clipboard(screen.shell().getDisplay());
        try {
            return (String) clipboard.getContents(TextTransfer.getInstance());
        } finally {
            clipboard.dispose();
        }
    }

    /** The newest import of a file. */
    private int row(Table imports, String file) {
        return IntStream.range(0, imports.getItemCount()).filter(index -> screen.row(imports, index).contains(file))
                .findFirst().orElseThrow();
    }

    private static java.util.function.Predicate<Button> named(String text) {
        return button -> button.getText().replace("&", "").equals(text);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private void drop(Path... paths) {
        dropOn(screen.shell(), paths);
    }

    /** What the platform does when something is let go over a control. */
    private void dropOn(Shell shell, Path... paths) {
        DropTarget target = (DropTarget) shell.getData(DND.DROP_TARGET_KEY);
        assertThat(target).as("the window takes drops").isNotNull();
        DropTargetEvent event = event(shell);
        event.data = Stream.of(paths).map(Path::toString).toArray(String[]::new);
        target.getDropListeners()[0].dragEnter(event);
        screen.settle();
        assertThat(event.detail).isEqualTo(DND.DROP_COPY);
        target.getDropListeners()[0].drop(event);
        screen.settle();
    }

    private static DropTargetEvent event(Shell shell) {
        try {
            Class<?> type = Class.forName("org.eclipse.swt.dnd.DNDEvent", true, DropTarget.class.getClassLoader());
            Constructor<?> make = type.getDeclaredConstructor();
            make.setAccessible(true);
            Object inner = make.newInstance();
            ((Event) inner).widget = shell;
            ((Event) inner).display = shell.getDisplay();
            Constructor<DropTargetEvent> outer = DropTargetEvent.class.getConstructor(type);
            outer.setAccessible(true);
            DropTargetEvent event = outer.newInstance(inner);
            event.display = shell.getDisplay();
            return event;
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
