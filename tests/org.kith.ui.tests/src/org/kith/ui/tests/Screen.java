package org.kith.ui.tests;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.kith.core.session.Session;
import org.kith.samples.SampleArchives;
import org.kith.store.BatchRow;
import org.kith.ui.Doing;
import org.kith.ui.QuietLine;
import org.kith.ui.Refresh;
import org.kith.ui.imports.Importing;

/** The window as a person sees it: finds widgets by what they show, and runs the event loop while it waits. */
final class Screen {
    private static final Duration PATIENCE = Duration.ofSeconds(Long.getLong("kith.patience", 60));

    private final Display display = Display.getCurrent();

    /** Each test begins at the window itself, among people: what a test before left open is closed. */
    Screen() {
        for (Shell stray : display.getShells()) {
            if (!stray.isDisposed() && stray.isVisible() && stray != shell()) {
                stray.dispose();
            }
        }
        perspective("people");
    }

    Shell shell() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
    }

    <T> T service(Class<T> type) {
        return PlatformUI.getWorkbench().getService(IEclipseContext.class).get(type);
    }

    /** Arranges the window as a perspective does: {@code "people"}. */
    void perspective(String name) {
        PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().setPerspective(PlatformUI.getWorkbench()
                .getPerspectiveRegistry().findPerspectiveWithId("org.kith.workbench." + name));
        settle();
    }

    /** Brings a view to the front. */
    void show(String view) {
        try {
            PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().showView(view);
        } catch (PartInitException e) {
            throw new AssertionError(e);
        }
        settle();
    }

    /** The visible table whose first column is called so. */
    Table table(String column) {
        return find(Table.class, table -> table.getColumnCount() > 0
                && Stream.of(table.getColumns()).anyMatch(one -> one.getText().equals(column)));
    }

    Text field(String hint) {
        return find(Text.class, text -> text.getMessage().startsWith(hint));
    }

    Button button(String text) {
        return find(Button.class, button -> button.getText().replace("&", "").equals(text));
    }

    boolean shows(Predicate<String> text) {
        return all(shell()).stream().filter(Control::isVisible).anyMatch(control -> control instanceof Label label
                && text.test(label.getText()) || control instanceof CLabel caption
                && caption.getText() != null && text.test(caption.getText()));
    }

    /** Texts of a row, asking the virtual table for it as scrolling there would. */
    String row(Table table, int index) {
        table.showItem(table.getItem(index));
        table.getItem(index).getText(0);
        waitFor("row " + index, () -> !table.getItem(index).getText(0).equals("\u2026"));
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < table.getColumnCount(); i++) {
            cells.add(table.getItem(index).getText(i));
        }
        return String.join(" | ", cells);
    }

    /** Selects a row as a click does. */
    void choose(Table table, int index) {
        row(table, index);
        table.setSelection(index);
        Event event = new Event();
        event.item = table.getItem(index);
        table.notifyListeners(SWT.Selection, event);
        settle();
    }

    /** Presses a button as a click does. */
    void press(Button button) {
        button.notifyListeners(SWT.Selection, new Event());
        settle();
    }

    /** Runs the event loop until it holds. */
    void waitFor(String what, BooleanSupplier holds) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        boolean[] late = new boolean[1];
        display.timerExec((int) PATIENCE.toMillis(), () -> late[0] = true);
        while (!holds.getAsBoolean()) {
            if (late[0] || System.nanoTime() > end) {
                picture("not-seen-" + what.replaceAll("[^A-Za-z0-9]+", "-"));
                throw new AssertionError(what + " was not to be seen within " + PATIENCE.toSeconds()
                        + " s; the focus is in " + display.getFocusControl());
            }
            if (!display.readAndDispatch()) {
                display.sleep();
            }
        }
    }

    void settle() {
        while (display.readAndDispatch()) {
            continue;
        }
    }

    /** Types text with real key events into whatever has the focus. */
    void type(String text) {
        focused();
        for (char c : text.toCharArray()) {
            key(c, SWT.KeyDown);
            key(c, SWT.KeyUp);
            settle();
        }
    }

    /**
     * Presses keys as on a keyboard: {@code "CTRL+SHIFT+M"}, {@code "ARROW_DOWN"}, {@code "ENTER"}, {@code "N"}; whoever
     * has the focus gets them, through key bindings where there are some.
     */
    void keys(String sequence) {
        focused();
        String[] names = sequence.split("\\+");
        for (int i = 0; i < names.length - 1; i++) {
            post(code(names[i]), (char) 0, SWT.KeyDown);
        }
        String last = names[names.length - 1];
        boolean character = last.length() == 1;
        char c = character ? Character.toLowerCase(last.charAt(0)) : 0;
        post(character ? 0 : code(last), c, SWT.KeyDown);
        post(character ? 0 : code(last), c, SWT.KeyUp);
        for (int i = names.length - 2; i >= 0; i--) {
            post(code(names[i]), (char) 0, SWT.KeyUp);
        }
        settle();
    }

    private static int code(String name) {
        return switch (name) {
            case "CTRL" -> SWT.CTRL;
            case "SHIFT" -> SWT.SHIFT;
            case "ALT" -> SWT.ALT;
            case "ENTER" -> SWT.CR;
            case "ESC" -> SWT.ESC;
            case "TAB" -> SWT.TAB;
            case "SPACE" -> SWT.SPACE;
            case "DEL" -> SWT.DEL;
            case "BS" -> SWT.BS;
            case "ARROW_UP" -> SWT.ARROW_UP;
            case "ARROW_DOWN" -> SWT.ARROW_DOWN;
            case "ARROW_LEFT" -> SWT.ARROW_LEFT;
            case "ARROW_RIGHT" -> SWT.ARROW_RIGHT;
            case "PAGE_UP" -> SWT.PAGE_UP;
            case "PAGE_DOWN" -> SWT.PAGE_DOWN;
            case "HOME" -> SWT.HOME;
            case "END" -> SWT.END;
            case "F1", "F2", "F3", "F4", "F5", "F6", "F7", "F8", "F9" -> SWT.F1 + name.charAt(1) - '1';
            default -> throw new IllegalArgumentException(name);
        };
    }

    /** Keys go where the focus is; after a popup has closed, the window manager takes its time to give it back. */
    private void focused() {
        settle();
        if (display.getActiveShell() == null) {
            shell().forceActive();
            waitFor("an active window", () -> display.getActiveShell() != null);
        }
        if (display.getFocusControl() == null) {
            display.getActiveShell().forceFocus();
            waitFor("a focus", () -> display.getFocusControl() != null);
        }
        settle();
    }

    /** Gives a control the focus, as Tab or a click does. */
    void focus(Control control) {
        focused();
        control.setFocus();
        waitFor("the focus", control::isFocusControl);
    }

    private void post(int code, char c, int type) {
        Event event = new Event();
        event.type = type;
        event.keyCode = code;
        event.character = c;
        if (code == SWT.CR || code == SWT.ESC || code == SWT.TAB || code == SWT.DEL || code == SWT.BS
                || code == SWT.SPACE) {
            event.character = (char) code;
        }
        display.post(event);
        settle();
    }

    private void key(char c, int type) {
        Event event = new Event();
        event.type = type;
        event.character = c;
        display.post(event);
        settle();
    }

    /** Clicks into the middle of a control with a real mouse. */
    void click(Control control) {
        Point middle = control.toDisplay(control.getSize().x / 2, control.getSize().y / 2);
        mouse(middle, SWT.MouseMove);
        mouse(middle, SWT.MouseDown);
        mouse(middle, SWT.MouseUp);
    }

    private void mouse(Point at, int type) {
        Event event = new Event();
        event.type = type;
        event.x = at.x;
        event.y = at.y;
        event.button = type == SWT.MouseMove ? 0 : 1;
        display.post(event);
        settle();
    }

    /** Waits for a window (dialog, popup) whose title starts so; an empty title finds one without. */
    Shell window(String title) {
        Shell[] found = new Shell[1];
        waitFor("window " + title, () -> {
            found[0] = Stream.of(display.getShells()).filter(one -> !one.isDisposed() && one.isVisible()
                    && one != shell() && (title.isEmpty() ? one.getText().isEmpty() : one.getText().startsWith(title)))
                    .findFirst().orElse(null);
            return found[0] != null;
        });
        return found[0];
    }

    /** Whether such a window is open. */
    boolean isOpen(String title) {
        return Stream.of(display.getShells()).anyMatch(one -> !one.isDisposed() && one.isVisible() && one != shell()
                && one.getText().startsWith(title));
    }

    /** Does something that opens a modal window, and in it what is to be done there; the window has to close by that. */
    void inWindow(String title, Runnable opens, Consumer<Shell> inside) {
        RuntimeException[] thrown = new RuntimeException[1];
        Error[] failed = new Error[1];
        display.timerExec(100, new Runnable() {
            private int tries;

            @Override
            public void run() {
                Shell found = Stream.of(display.getShells()).filter(one -> !one.isDisposed() && one.isVisible()
                        && one != shell() && one.getText().startsWith(title)).findFirst().orElse(null);
                if (found == null && tries++ < 200) {
                    display.timerExec(100, this);
                    return;
                }
                try {
                    if (found == null) {
                        throw new AssertionError("no window " + title);
                    }
                    inside.accept(found);
                } catch (RuntimeException e) {
                    thrown[0] = e;
                } catch (Error e) {
                    failed[0] = e;
                } finally {
                    if (found != null && !found.isDisposed() && (thrown[0] != null || failed[0] != null)) {
                        found.close();
                    }
                }
            }
        });
        opens.run();
        settle();
        if (thrown[0] != null) {
            throw thrown[0];
        }
        if (failed[0] != null) {
            throw failed[0];
        }
    }

    /** The visible control of that type inside a window or composite that fits; waits for it. */
    <T extends Control> T in(Composite parent, Class<T> type, Predicate<T> wanted) {
        List<T> found = new ArrayList<>();
        waitFor(type.getSimpleName(), () -> {
            found.clear();
            all(parent).stream().filter(type::isInstance).map(type::cast)
                    .filter(control -> control.isVisible() && wanted.test(control)).forEach(found::add);
            return !found.isEmpty();
        });
        return found.getFirst();
    }

    /** Whether any visible label, caption, button, link or field in it shows such a text. */
    boolean shows(Composite parent, Predicate<String> text) {
        return all(parent).stream().filter(Control::isVisible).map(Screen::text).anyMatch(text);
    }

    private static String text(Control control) {
        return switch (control) {
            case Label label -> label.getText();
            case CLabel label -> String.valueOf(label.getText());
            case Button button -> button.getText().replace("&", "");
            case Link link -> link.getText();
            case Text text -> text.getText();
            case StyledText text -> text.getText();
            default -> "";
        };
    }

    /** Runs a command as its key or menu item does. */
    void command(String id) {
        try {
            PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(id, null);
        } catch (CommandException e) {
            throw new AssertionError(id, e);
        }
        settle();
    }

    /** What stands on the quiet line. */
    String line() {
        return service(QuietLine.class).said().text();
    }

    /** Waits until no change, import or read is under way. */
    void quiet() {
        waitFor("quiet", () -> Job.getJobManager().find(Doing.class).length == 0
                && !service(Importing.class).isRunning());
        settle();
    }

    /** Does something to the data, and waits until the views were told of it. */
    void changed(Callable<?> change) throws Exception {
        boolean[] told = new boolean[1];
        quiet();
        Runnable unfollow = service(Refresh.class).follow(() -> told[0] = true);
        try {
            change.call();
            waitFor("the news of it", () -> told[0]);
            settle();
        } finally {
            unfollow.run();
        }
    }

    /** Brings the demo's archives in, once for all tests of the run; waits for the end. */
    void samples() {
        if (display.getData("kith.samples") == null) {
            display.setData("kith.samples", true);
            Path archives = Path.of(System.getProperty("kith.root"), "bundles/org.kith.samples/archives");
            for (String sample : SampleArchives.IMPORTS) {
                service(Importing.class).start(List.of(archives.resolve(sample)));
            }
            waitFor("all of the demo's archives", this::broughtIn);
        }
        waitFor("the end of the imports", () -> !service(Importing.class).isRunning());
    }

    private boolean broughtIn() {
        try {
            return service(Session.class).store().batches().stream().filter(one -> one.state() == BatchRow.State.COMPLETE)
                    .count() >= SampleArchives.IMPORTS.size();
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
    }

    /** Saves what the window shows, for a person to look at. */
    void picture(String name) {
        settle();
        Path folder = Path.of(System.getProperty("kith.root", "."), ".kith", "pictures");
        folder.toFile().mkdirs();
        Point size = shell().getSize();
        Image image = new Image(display, size.x, size.y);
        GC gc = new GC(shell());
        gc.copyArea(image, 0, 0);
        gc.dispose();
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] {image.getImageData()};
        loader.save(folder.resolve(name + ".png").toString(), SWT.IMAGE_PNG);
        image.dispose();
    }

    /** The visible controls of a type in the window, in their order. */
    <T extends Control> List<T> visible(Class<T> type) {
        return all(shell()).stream().filter(type::isInstance).map(type::cast).filter(Control::isVisible).toList();
    }

    private <T extends Control> T find(Class<T> type, Predicate<T> wanted) {
        List<T> found = new ArrayList<>();
        waitFor(type.getSimpleName(), () -> {
            found.clear();
            all(shell()).stream().filter(type::isInstance).map(type::cast)
                    .filter(control -> control.isVisible() && wanted.test(control)).forEach(found::add);
            return !found.isEmpty();
        });
        return found.getFirst();
    }

    private static List<Control> all(Composite parent) {
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
