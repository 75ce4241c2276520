package org.kith.ui.people.tie;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.kith.core.session.Session;
import org.kith.core.ties.TieDetail;
import org.kith.core.ties.TieDetail.Part;
import org.kith.insight.ties.Step;
import org.kith.model.insight.RungLevel;
import org.kith.ui.Background;
import org.kith.ui.Names;
import org.kith.ui.Palette;
import org.kith.ui.When;
import org.kith.ui.evidence.EvidencePopup;
import org.kith.ui.evidence.RungWords;

/** A small window with the rungs, their dates and proofs, and the strength in six parts; Escape closes it. UI thread. */
final class TieWindow {
    private static final int WIDTH = 720;
    private static final int HEIGHT = 520;
    private static final int WHAT = 150;
    private static final int FIGURE = 150;
    private static final int WHY = 390;

    private final When when;
    private final EvidencePopup evidence;

    TieWindow(Session session, Background background, When when, Consumer<IStatus> failed) {
        this.when = when;
        evidence = new EvidencePopup(session, background, when, failed);
    }

    void open(Control on, String name, TieDetail tie) {
        Shell shell = new Shell(on.getShell(), SWT.TITLE | SWT.CLOSE | SWT.RESIZE);
        shell.setText(NLS.bind(Messages.Window_title, name));
        GridLayoutFactory.fillDefaults().margins(8, 8).applyTo(shell);
        Table table = new Table(shell, SWT.FULL_SELECTION | SWT.SINGLE);
        table.setHeaderVisible(true);
        Names.of(table, Messages.Window_table);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
        column(table, Messages.Column_what, WHAT);
        column(table, Messages.Column_figure, FIGURE);
        column(table, Messages.Column_why, WHY);
        heading(table, Messages.Heading_ladder);
        for (RungLevel level : List.of(RungLevel.values()).reversed()) {
            rung(table, level, tie.ladder().step(level));
        }
        heading(table, NLS.bind(Messages.Heading_strength, Long.toString(Math.round(tie.strength().q()))));
        tie.parts().forEach(part -> part(table, part));
        Label hint = new Label(shell, SWT.WRAP);
        hint.setText(Messages.Hint);
        Palette.apply(Palette.Role.MUTED, hint);
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(hint);
        table.addListener(SWT.DefaultSelection, event -> prove(table));
        shell.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE) {
                event.doit = false;
                shell.close();
            }
        });
        shell.setSize(WIDTH, HEIGHT);
        shell.setLocation(on.toDisplay(0, on.getSize().y + 4));
        shell.open();
        table.setSelection(1);
        table.setFocus();
    }

    private static void column(Table table, String title, int width) {
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(title);
        column.setWidth(width);
    }

    private static void heading(Table table, String words) {
        TableItem item = new TableItem(table, SWT.NONE);
        item.setText(words);
        item.setForeground(Palette.color(Palette.Role.MUTED, table));
    }

    private void rung(Table table, RungLevel level, Optional<Step> step) {
        TableItem item = new TableItem(table, SWT.NONE);
        List<String> keys = step.map(TieWindow::keys).orElse(List.of());
        item.setText(new String[] {RungWords.of(level), step.map(this::since).orElse(Messages.Step_not),
            step.isEmpty() ? "" : keys.isEmpty() ? Messages.Step_account : Messages.Step_proof});
        item.setData(keys);
        if (step.isEmpty()) {
            item.setForeground(Palette.color(Palette.Role.MUTED, table));
        }
    }

    private String since(Step step) {
        return step.at() == null ? Messages.Step_unknown : when.date(step.at());
    }

    private static List<String> keys(Step step) {
        return new ArrayList<>(Stream.of(step.other(), step.key()).filter(key -> key != null).distinct().toList());
    }

    private static void part(Table table, Part part) {
        TableItem item = new TableItem(table, SWT.NONE);
        item.setText(new String[] {part.name(), Double.isNaN(part.value()) ? Messages.Figure_unknown
                : NLS.bind(Messages.Figure_percent, Long.toString(Math.round(100 * part.value()))), part.words()});
        item.setData(part.keys());
    }

    private void prove(Table table) {
        TableItem item = table.getSelectionCount() == 0 ? null : table.getSelection()[0];
        if (item != null && item.getData() instanceof List<?> keys && !keys.isEmpty()) {
            evidence.open(table, NLS.bind(Messages.Proof_title, item.getText(0), item.getText(1)),
                    keys.stream().map(String.class::cast).toList());
        }
    }
}
