package org.kith.ui.tests;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
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
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;

/** The window as a person sees it: finds widgets by what they show, and runs the event loop while it waits. */
final class Screen {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Display display = Display.getCurrent();

    Shell shell() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
    }

    <T> T service(Class<T> type) {
        return PlatformUI.getWorkbench().getService(IEclipseContext.class).get(type);
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
                throw new AssertionError(what + " was not to be seen within " + PATIENCE.toSeconds() + " s");
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
        for (char c : text.toCharArray()) {
            key(c, SWT.KeyDown);
            key(c, SWT.KeyUp);
            settle();
        }
    }

    private void key(char c, int type) {
        Event event = new Event();
        event.type = type;
        event.character = c;
        display.post(event);
        settle();
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
