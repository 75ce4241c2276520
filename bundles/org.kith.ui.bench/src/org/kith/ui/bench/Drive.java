package org.kith.ui.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.kith.store.PeopleQuery;
import org.kith.store.PersonRow;
import org.kith.store.Store;
import org.kith.ui.Choice;
import org.kith.ui.imports.Importing;

/** Does in the window what a person does, and times what is shown. Runs on a thread of its own beside the window's. */
final class Drive {
    private static final long PATIENCE_SECONDS = 240;
    private static final List<String> TYPED = List.of("m", "ma", "mar", "ma", "m", "", "a", "an", "ann", "an", "a", "");

    private final Display display;
    private final Report report;

    Drive(Display display, Report report) {
        this.display = display;
        this.report = report;
    }

    /** The bare window: usable when its event loop answers; then what it keeps in memory. */
    void bare() {
        await("a window", () -> shell() != null && shell().isVisible());
        ask(() -> null);
        report.add("usable", Report.sinceStart());
        idle();
    }

    /** Kith's window. */
    void window() {
        await("a window", () -> shell() != null && shell().isVisible());
        ask(() -> null);
        report.add("usable", Report.sinceStart());
        await("first rows", () -> contacts() != null && contacts().getItemCount() > 0 && isShown(contacts()));
        report.add("rows", Report.sinceStart());
        if (System.getProperty("kith.bench.import") != null) {
            typing();
            choosing();
            importing(Path.of(System.getProperty("kith.bench.import")));
        }
        idle();
    }

    private void typing() {
        for (int round = 0; round < 5; round++) {
            for (String text : TYPED) {
                int before = ask(() -> contacts().getItemCount());
                long start = System.nanoTime();
                ask(() -> {
                    filter().setText(text);
                    return null;
                });
                await("a filtered list", () -> contacts().getItemCount() != before && isShown(contacts()));
                report.add("keystroke", (System.nanoTime() - start) / 1e6);
            }
        }
    }

    private void choosing() {
        for (PersonRow person : people()) {
            long start = System.nanoTime();
            ask(() -> {
                context().get(Choice.class).choose(person.uid());
                return null;
            });
            await("the card and the timeline of " + person.name(), () -> parts(person.name()) >= 2);
            report.add("choosing", (System.nanoTime() - start) / 1e6);
        }
    }

    private List<PersonRow> people() {
        try {
            Store store = ask(() -> context().get(Store.class));
            List<String> uids = new ArrayList<>();
            store.topAccounts(200).stream().map(total -> total.personUid()).filter(uid -> uid != null).distinct()
                    .limit(20).forEach(uids::add);
            List<String> all = store.people(PeopleQuery.all());
            for (int i = 0; i < 20; i++) {
                uids.add(all.get((int) ((long) i * all.size() / 20)));
            }
            return store.personRows(uids).stream().filter(row -> !row.name().isBlank()).toList();
        } catch (CoreException e) {
            throw new IllegalStateException(e);
        }
    }

    private void importing(Path archive) {
        try (StallWatch watch = new StallWatch(display)) {
            long start = System.nanoTime();
            ask(() -> {
                context().get(Importing.class).start(List.of(archive));
                return null;
            });
            int[] turn = {0};
            List<PersonRow> people = people();
            await("the end of the import", () -> {
                if (turn[0]++ % 500 == 0 && !people.isEmpty()) {
                    context().get(Choice.class).choose(people.get(turn[0] / 500 % people.size()).uid());
                }
                return !context().get(Importing.class).isRunning();
            });
            report.add("import", (System.nanoTime() - start) / 1e6);
            watch.close();
            watch.report(report, "stall");
        }
    }

    /** After a while of doing nothing: the driver reads the memory of this process when it sees this. */
    private void idle() {
        System.gc();
        LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(3));
        report.add("heap", (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / 1e6);
        report.add("idle", 1);
        LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(3));
    }

    private void await(String what, BooleanSupplier holds) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!ask(holds::getAsBoolean)) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException(what + " did not come");
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
        }
    }

    private <T> T ask(java.util.function.Supplier<T> question) {
        List<T> answer = new ArrayList<>();
        display.syncExec(() -> answer.add(question.get()));
        return answer.getFirst();
    }

    private static IEclipseContext context() {
        return PlatformUI.getWorkbench().getService(IEclipseContext.class);
    }

    private static Shell shell() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow() == null ? null
                : PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
    }

    private static boolean isShown(Table table) {
        return table.getItemCount() == 0 || !table.getItem(table.getTopIndex()).getText(0).isEmpty()
                && !table.getItem(table.getTopIndex()).getText(0).equals("\u2026");
    }

    private static Table contacts() {
        return find(Table.class, table -> table.getColumnCount() > 2 && (table.getStyle() & SWT.VIRTUAL) != 0
                && table.getColumn(2).getText().equals("Known on"));
    }

    private static Text filter() {
        return find(Text.class, text -> text.getMessage().startsWith("Type to filter"));
    }

    /** In how many places of the window a name stands, lists left out. */
    private static int parts(String name) {
        List<Control> all = new ArrayList<>();
        collect(shell(), all);
        return (int) all.stream().filter(Control::isVisible).filter(control -> Texts.of(control).contains(name)).count();
    }

    private static <T extends Control> T find(Class<T> type, Predicate<T> wanted) {
        if (shell() == null) {
            return null;
        }
        List<Control> all = new ArrayList<>();
        collect(shell(), all);
        return all.stream().filter(type::isInstance).map(type::cast).filter(Control::isVisible).filter(wanted)
                .findFirst().orElse(null);
    }

    private static void collect(Composite parent, List<Control> all) {
        for (Control child : parent.getChildren()) {
            all.add(child);
            if (child instanceof Composite composite) {
                collect(composite, all);
            }
        }
    }
}
