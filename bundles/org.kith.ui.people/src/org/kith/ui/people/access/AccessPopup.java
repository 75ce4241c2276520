package org.kith.ui.people.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.kith.core.registry.PlatformRegistry;
import org.kith.core.session.Session;
import org.kith.ui.Background;
import org.kith.ui.Icons;
import org.kith.ui.Names;
import org.kith.ui.Palette;
import org.kith.ui.Portraits;
import org.kith.ui.StatusReporter;
import org.kith.ui.When;
import org.kith.ui.people.access.Found.Kind;

/**
 * A field and its results over the window. The field keeps the focus; arrows move in the results, Enter or a click
 * chooses, Escape or a click elsewhere closes. Reads in the background, one after the other; an answer to what is not
 * in the field any more is dropped. UI thread.
 */
final class AccessPopup {
    private static final int WIDTH = 560;
    private static final int HEIGHT = 500;
    private static final int FROM_TOP = 64;
    private static final int AIR = 10;

    private final Background background;
    private final Consumer<IStatus> failed;
    private final PeopleFinder people;
    private final ShelfReader reader;
    private final Recent recent = new Recent();
    private final Consumer<Found> chosen;
    private final Shell shell;
    private final Text text;
    private final StackLayout pages = new StackLayout();
    private final Composite below;
    private final Label nothing;
    private final ResultTable results;
    private Shelf shelf;
    private List<Found> found = List.of();
    /** What the results belong to; null before the first ones. */
    private String shown;
    private boolean reading;
    /** Enter was pressed before the results came. */
    private boolean hasty;
    /** The selection was moved by hand. */
    private boolean moved;

    /**
     * Not yet open.
     *
     * @param offer  views and commands of the window
     * @param chosen takes what was chosen when this is closed
     */
    AccessPopup(Shell window, IEclipseContext context, List<Found> offer, Consumer<Found> chosen) {
        background = context.get(Background.class);
        failed = context.get(StatusReporter.class)::show;
        Session session = context.get(Session.class);
        people = new PeopleFinder(session, context.get(PlatformRegistry.class));
        reader = new ShelfReader(session, context.get(When.class));
        this.chosen = chosen;
        shelf = new Shelf(offer);
        shell = new Shell(window, SWT.NO_TRIM | SWT.TOOL);
        shell.setText(Messages.Access_title);
        GridLayoutFactory.fillDefaults().margins(1, 1).spacing(0, 0).applyTo(shell);
        Composite above = new Composite(shell, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(AIR, AIR).applyTo(above);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(above);
        text = new Text(above, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        text.setMessage(Messages.Access_hint);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        below = new Composite(shell, SWT.NONE);
        below.setLayout(pages);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(below);
        results = new ResultTable(below, context.get(Portraits.class), context.get(Icons.class), this::choose);
        nothing = new Label(below, SWT.WRAP | SWT.CENTER);
        pages.topControl = results.widget();
        name();
        text.addListener(SWT.Modify, event -> ask());
        text.addListener(SWT.KeyDown, this::keys);
        text.addListener(SWT.DefaultSelection, event -> chooseSelected(event.detail));
        shell.addListener(SWT.Paint, this::frame);
        shell.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE) {
                event.doit = false;
                close();
            }
        });
        shell.addListener(SWT.Deactivate, event -> shell.getDisplay().asyncExec(() -> {
            if (!shell.isDisposed()) {
                shell.close();
            }
        }));
    }

    /** Opens it near the top of the window with what was chosen lately. */
    void open() {
        Rectangle window = shell.getParent().getBounds();
        int width = Math.min(WIDTH, window.width);
        shell.setBounds(window.x + (window.width - width) / 2, window.y + FROM_TOP, width,
                Math.min(HEIGHT, Math.max(HEIGHT / 2, window.height - 2 * FROM_TOP)));
        shell.open();
        text.setFocus();
        background.read(shell, reader::read, read -> {
            shelf = shelf.with(read);
            if (text.getText().isBlank()) {
                ask();
            } else if (shown != null) {
                show();
            }
        }, failed);
    }

    private void name() {
        Names.of(text, Messages.Access_hint);
        text.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getDescription(AccessibleEvent event) {
                event.result = results.spoken();
            }
        });
    }

    private void ask() {
        if (!reading) {
            read(text.getText());
        }
    }

    private void read(String asked) {
        reading = true;
        Typed typed = new Typed(asked);
        List<Recent.Chosen> lately = typed.isEmpty() ? recent.all() : List.of();
        background.read(shell, () -> typed.isEmpty() ? recent(lately) : people.find(typed), read -> {
            reading = false;
            if (asked.equals(text.getText())) {
                found = read;
                shown = asked;
                moved = false;
                show();
                chooseHastily();
            } else {
                ask();
            }
        }, status -> {
            reading = false;
            failed.accept(status);
        });
    }

    private void chooseHastily() {
        if (hasty) {
            chooseSelected(0);
        }
    }

    /** The people of them, still to be mixed with what is on the shelf. */
    private List<Found> recent(List<Recent.Chosen> lately) throws CoreException {
        Set<String> uids = lately.stream().filter(one -> one.kind() == Kind.PERSON).map(Recent.Chosen::id)
                .collect(Collectors.toSet());
        return List.copyOf(people.byUid(uids).values());
    }

    private void show() {
        Typed typed = new Typed(shown);
        List<Section> sections = typed.isEmpty() ? lately() : Section.of(typed, found, shelf);
        boolean same = pages.topControl == results.widget() && !sections.isEmpty();
        nothing.setText(sections.isEmpty() ? NLS.bind(Messages.Access_nothing, shown.strip()) : "");
        pages.topControl = sections.isEmpty() ? nothing : results.widget();
        results.show(sections, moved ? results.selected() : null);
        if (!same) {
            below.layout();
        }
        speak();
    }

    private List<Section> lately() {
        Map<String, Found> living = found.stream().collect(Collectors.toMap(Found::id, one -> one));
        List<Found> rows = new ArrayList<>();
        for (Recent.Chosen one : recent.all()) {
            Found now = one.kind() == Kind.PERSON ? living.get(one.id()) : shelf.find(one.kind(), one.id());
            if (now != null) {
                rows.add(now);
            }
        }
        List<Section> sections = new ArrayList<>();
        if (!rows.isEmpty()) {
            sections.add(new Section(Messages.Section_recent, rows));
        }
        List<Found> views = shelf.all(Kind.VIEW).stream().filter(view -> rows.stream().noneMatch(view::same)).toList();
        if (!views.isEmpty()) {
            sections.add(new Section(Messages.Section_views, views));
        }
        return sections;
    }

    private void keys(Event event) {
        int steps = switch (event.keyCode) {
            case SWT.ARROW_DOWN -> 1;
            case SWT.ARROW_UP -> -1;
            case SWT.PAGE_DOWN -> results.page();
            case SWT.PAGE_UP -> -results.page();
            case SWT.HOME -> Integer.MIN_VALUE / 2;
            case SWT.END -> Integer.MAX_VALUE / 2;
            default -> 0;
        };
        if (steps != 0 && (event.stateMask & SWT.MODIFIER_MASK) == 0) {
            event.doit = false;
            moved = true;
            results.move(steps);
            speak();
        } else if (event.keyCode == SWT.ESC) {
            event.doit = false;
            close();
        }
    }

    private void speak() {
        text.getAccessible().sendEvent(ACC.EVENT_DESCRIPTION_CHANGED, null);
    }

    private void chooseSelected(int detail) {
        boolean icon = detail == SWT.ICON_CANCEL || detail == SWT.ICON_SEARCH;
        hasty = !icon && !text.getText().equals(shown);
        if (!icon && !hasty && results.selected() != null) {
            choose(results.selected());
        }
    }

    private void choose(Found one) {
        recent.add(one);
        var display = shell.getDisplay();
        var window = shell.getParent();
        close();
        // what is opened takes the focus after the window has got it back
        display.asyncExec(() -> {
            if (!window.isDisposed()) {
                chosen.accept(one);
            }
        });
    }

    /** Closes and gives the focus back to the window, as the toolkit may have lost it then. */
    private void close() {
        var display = shell.getDisplay();
        Shell window = (Shell) shell.getParent();
        shell.close();
        display.asyncExec(() -> {
            if (!window.isDisposed() && display.getActiveShell() == null) {
                window.forceActive();
            }
        });
    }

    private void frame(Event event) {
        Rectangle area = shell.getClientArea();
        event.gc.setForeground(Palette.color(Palette.Role.HATCH, shell));
        event.gc.drawRectangle(area.x, area.y, area.width - 1, area.height - 1);
    }
}
