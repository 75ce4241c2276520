package org.kith.ui.evidence;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TableItem;
import org.kith.core.evidence.Evidence;
import org.kith.core.session.Session;
import org.kith.model.activity.Direction;
import org.kith.store.AccountRow;
import org.kith.store.InteractionRow;
import org.kith.store.TimelineRow;
import org.kith.ui.Background;
import org.kith.ui.Directions;
import org.kith.ui.Names;
import org.kith.ui.Palette;
import org.kith.ui.PlainText;
import org.kith.ui.When;
import org.kith.ui.table.PagedTable;
import org.kith.ui.table.Rows;

/**
 * A small window with the interactions that prove a figure or a sentence; Escape closes it. Any view opens it with the
 * keys that the science names. UI thread.
 */
public final class EvidencePopup {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 320;
    private static final int MOST = 300;

    private final Session session;
    private final Background background;
    private final When when;
    private final Consumer<IStatus> failed;

    /** Reads from this session; failures are told to the last. */
    public EvidencePopup(Session session, Background background, When when, Consumer<IStatus> failed) {
        this.session = session;
        this.background = background;
        this.when = when;
        this.failed = failed;
    }

    /**
     * Opens it beside a control and gives it the focus.
     *
     * @param on    what was asked
     * @param title the sentence or figure that is to be proved
     * @param keys  of interactions, {@code platform:key}, in the order to be shown
     * @return the window, open
     */
    public Shell open(Control on, String title, Collection<String> keys) {
        Shell shell = new Shell(on.getShell(), SWT.TITLE | SWT.CLOSE | SWT.RESIZE);
        shell.setText(PlainText.line(title, MOST));
        GridLayoutFactory.fillDefaults().margins(8, 8).applyTo(shell);
        Label empty = new Label(shell, SWT.WRAP);
        empty.setText(Messages.Evidence_loading);
        Palette.apply(Palette.Role.MUTED, empty);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(empty);
        PagedTable<TimelineRow> table = table(shell);
        Names.of(table.widget(), NLS.bind(Messages.Evidence_name, shell.getText()));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
        shell.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE) {
                event.doit = false;
                shell.close();
            }
        });
        shell.setSize(WIDTH, HEIGHT);
        shell.setLocation(place(on));
        shell.open();
        List<String> wanted = List.copyOf(keys);
        background.read(shell, () -> new Evidence(session).behind(wanted), rows -> {
            empty.setText(rows.isEmpty() ? Messages.Evidence_empty : "");
            ((GridData) empty.getLayoutData()).exclude = !rows.isEmpty();
            empty.setVisible(rows.isEmpty());
            shell.layout();
            table.show(Rows.of(rows));
            if (!rows.isEmpty()) {
                table.select(0);
            }
            table.widget().setFocus();
        }, failed);
        return shell;
    }

    private PagedTable<TimelineRow> table(Shell shell) {
        return new PagedTable<TimelineRow>(shell, SWT.SINGLE, background, failed)
                .column(Messages.Evidence_when, 110, row -> when.words(at(row), row.interaction().precision()))
                .tip(row -> when.exact(at(row)))
                .column(Messages.Evidence_what, 150, EvidencePopup::what)
                .column(Messages.Evidence_who, 150, EvidencePopup::who)
                .column(Messages.Evidence_text, 320, EvidencePopup::words)
                .decorate(EvidencePopup::colour);
    }

    private static long at(TimelineRow row) {
        return row.interaction().published();
    }

    private static String what(TimelineRow row) {
        return Directions.words(row.interaction().direction()) + " " + KindWords.of(row.interaction().type());
    }

    private static String who(TimelineRow row) {
        AccountRow other = row.interaction().direction() == Direction.OUT && !row.targets().isEmpty()
                ? row.targets().getFirst() : row.actor();
        if (other != null && other.own() && !row.targets().isEmpty()) {
            other = row.targets().getFirst();
        }
        String name = other == null ? null : other.displayName() == null ? other.handle() : other.displayName();
        return name == null ? Messages.Evidence_someone : PlainText.line(name, MOST);
    }

    private static String words(TimelineRow row) {
        return PlainText.line(PlainText.of(row.interaction()), MOST);
    }

    private static void colour(TimelineRow row, TableItem item) {
        InteractionRow one = row.interaction();
        if (one.direction() != Direction.NONE) {
            item.setForeground(1, Directions.color(one.direction(), item.getParent()));
        }
    }

    /** Below what was asked about, but inside its screen. */
    private static Point place(Control on) {
        Rectangle screen = on.getMonitor().getClientArea();
        Point at = on.toDisplay(24, Math.min(on.getSize().y, 80));
        return new Point(Math.max(screen.x, Math.min(at.x, screen.x + screen.width - WIDTH)),
                Math.max(screen.y, Math.min(at.y, screen.y + screen.height - HEIGHT)));
    }
}
