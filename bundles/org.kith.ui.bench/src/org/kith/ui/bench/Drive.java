package org.kith.ui.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.kith.core.operations.PromoteAccount;
import org.kith.core.session.Session;
import org.kith.store.AccountQuery;
import org.kith.store.PeopleQuery;
import org.kith.store.PersonRow;
import org.kith.store.Store;
import org.kith.ui.Choice;
import org.kith.ui.imports.Importing;

/** Does in the window what a person does, and times what is shown. Runs on a thread of its own beside the window's. */
final class Drive {
    private static final long PATIENCE_SECONDS = 240;
    private static final String CARD = "org.kith.ui.people.card";
    private static final String TIMELINE = "org.kith.ui.people.timeline";
    private static final int CHOSEN = 20;
    /** Another person is chosen every so many looks at whether the import has ended. */
    private static final int CHANGE = 250;
    /** Longer lists grow to their length while one reads. */
    private static final int LONG = 1_000;
    private static final int SETTLE_MILLIS = 150;
    /** Often enough for what shall take 100 ms, and seldom enough not to keep the window busy. */
    private static final int LOOK_MILLIS = 4;
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
        closeDialogs();
        if (System.getProperty("kith.bench.import") != null) {
            typing();
            promote();
            choosing();
            importing(Path.of(System.getProperty("kith.bench.import")));
        }
        idle();
    }

    /** The question who I am at the first start. */
    private void closeDialogs() {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(SETTLE_MILLIS));
        ask(() -> {
            for (Shell shell : display.getShells()) {
                if (shell.getParent() == shell() && shell.isVisible()) {
                    shell.close();
                }
            }
            return null;
        });
    }

    private void typing() {
        for (int round = 0; round < 5; round++) {
            for (String text : TYPED) {
                List<String> matching = matching(text);
                String first = first(matching);
                boolean already = ask(() -> begins(matching.size(), first));
                long start = System.nanoTime();
                ask(() -> {
                    filter().setText(text);
                    return null;
                });
                await("a filtered list", () -> begins(matching.size(), first));
                if (!already) {
                    report.add("keystroke", (System.nanoTime() - start) / 1e6);
                }
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(SETTLE_MILLIS));
            }
        }
    }

    /** Whom the list will show, asked of the store before, so that the wait knows its end. */
    private List<String> matching(String text) {
        try {
            Store store = ask(() -> context().get(Store.class));
            return store.people(new PeopleQuery(text.isEmpty() ? null : text, PeopleQuery.Order.NAME, false, 0));
        } catch (CoreException e) {
            throw new IllegalStateException(e);
        }
    }

    private String first(List<String> uids) {
        try {
            Store store = ask(() -> context().get(Store.class));
            return uids.isEmpty() ? "" : store.personRows(uids.subList(0, 1)).getFirst().name();
        } catch (CoreException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether the list shows that many people, or as many as a long list begins with, that one at the top. */
    private static boolean begins(int rows, String first) {
        Table table = contacts();
        if (rows == 0 || table == null) {
            return rows == 0 && table == null;
        }
        return table.getItemCount() <= rows && table.getItemCount() >= Math.min(rows, LONG)
                && table.getItem(0).getText(0).contains(first);
    }

    /** Makes the busiest accounts contacts, so that there are people with long timelines. */
    private void promote() {
        try {
            Session session = ask(() -> context().get(Session.class));
            for (String account : session.store().accountUids(
                    new AccountQuery(null, false, false, null, AccountQuery.Order.INTERACTIONS, CHOSEN))) {
                new PromoteAccount(session, account).run(new NullProgressMonitor());
            }
        } catch (CoreException e) {
            throw new IllegalStateException(e);
        }
        LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(2));
    }

    private void choosing() {
        for (PersonRow person : people()) {
            if (ask(() -> isTold(CARD, person.name()) || isTold(TIMELINE, person.name()))) {
                continue;
            }
            long start = System.nanoTime();
            ask(() -> {
                context().get(Choice.class).choose(person.uid());
                return null;
            });
            await("the card and the timeline of " + person.name(), () -> isTold(CARD, person.name()) && isTold(TIMELINE, person.name()));
            report.add("choosing", (System.nanoTime() - start) / 1e6);
        }
    }

    private List<PersonRow> people() {
        try {
            Store store = ask(() -> context().get(Store.class));
            List<String> uids = new ArrayList<>();
            store.topAccounts(200).stream().map(total -> total.personUid()).filter(uid -> uid != null).distinct()
                    .limit(CHOSEN).forEach(uids::add);
            List<String> all = store.people(PeopleQuery.all());
            for (int i = 0; i < CHOSEN; i++) {
                uids.add(all.get((int) ((long) i * all.size() / CHOSEN)));
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
                if (turn[0]++ % CHANGE == 0 && !people.isEmpty()) {
                    context().get(Choice.class).choose(people.get(turn[0] / CHANGE % people.size()).uid());
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
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(LOOK_MILLIS));
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

    /** Whether a view says that name, lists left out. */
    private static boolean isTold(String view, String name) {
        MApplication application = context().get(MApplication.class);
        for (MPart part : application.getContext().get(EModelService.class).findElements(application, view,
                MPart.class)) {
            if (part.getWidget() instanceof Composite composite && !composite.isDisposed()) {
                List<Control> all = new ArrayList<>();
                collect(composite, all);
                return all.stream().anyMatch(control -> Texts.of(control).contains(name) && control.isVisible());
            }
        }
        return false;
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
