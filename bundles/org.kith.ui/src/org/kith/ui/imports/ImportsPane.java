package org.kith.ui.imports;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.kith.store.BatchRow;
import org.kith.store.ProblemRow;
import org.kith.store.Store;
import org.kith.ui.Background;
import org.kith.ui.Captions;
import org.kith.ui.When;
import org.kith.ui.table.PagedTable;
import org.kith.ui.table.Rows;

/** Imports, latest first, with the problems of the chosen one; a line with progress and cancel. UI thread. */
public final class ImportsPane extends Composite {
    private static final int TICK_MILLIS = 200;

    private final Store store;
    private final Background background;
    private final Consumer<IStatus> failed;
    private final Importing importing;
    private final Composite stack;
    private final SashForm sash;
    private final PagedTable<BatchRow> batches;
    private final PagedTable<ProblemRow> problems;
    private final CLabel problemTitle;
    private final Label notInIt;
    private final Label hint;
    private final CLabel line;
    private final ProgressBar bar;
    private final Button cancel;
    private final Button undo;
    private final Button resume;

    /** An empty pane. */
    public ImportsPane(Composite parent, Store store, Background background, When when, Importing importing,
            Consumer<IStatus> failed) {
        super(parent, SWT.NONE);
        this.store = store;
        this.background = background;
        this.importing = importing;
        this.failed = failed;
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(this);
        Composite top = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(5).margins(6, 4).applyTo(top);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(top);
        line = Captions.make(top);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(line);
        bar = new ProgressBar(top, SWT.INDETERMINATE);
        GridDataFactory.swtDefaults().hint(120, SWT.DEFAULT).applyTo(bar);
        cancel = button(top, Messages.Imports_cancel, importing::cancel);
        resume = button(top, Messages.Imports_resume, () -> importing.resume(selected().id(), name(selected())));
        undo = button(top, Messages.Imports_undo, () -> importing.undo(selected().id(), name(selected())));
        stack = new Composite(this, SWT.NONE);
        stack.setLayout(new StackLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
        sash = new SashForm(stack, SWT.HORIZONTAL);
        batches = new PagedTable<BatchRow>(sash, SWT.SINGLE, background, failed)
                .column(Messages.Imports_when, 110, row -> when.words(row.started()))
                .column(Messages.Imports_what, 90, BatchRow::platform)
                .column(Messages.Imports_from, 200, ImportsPane::name)
                .column(Messages.Imports_brought, 80, row -> String.format("%,d", row.records()))
                .column(Messages.Imports_state, 130, ImportsPane::state);
        Composite right = new Composite(sash, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(right);
        problemTitle = Captions.make(right);
        problemTitle.setText(Messages.Problems_choose);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(problemTitle);
        problems = new PagedTable<ProblemRow>(right, SWT.SINGLE, background, failed)
                .column(Messages.Problems_where, 170, ImportsPane::where)
                .column(Messages.Problems_what, 420, ProblemRow::message);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(problems.control());
        notInIt = new Label(right, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).indent(6, 0).hint(200, SWT.DEFAULT).applyTo(notInIt);
        sash.setWeights(3, 2);
        hint = new Label(stack, SWT.WRAP | SWT.CENTER);
        hint.setText(Messages.Imports_empty);
        batches.widget().addListener(SWT.Selection, event -> opened());
        tick();
    }

    private Button button(Composite parent, String text, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(text);
        button.addListener(SWT.Selection, event -> {
            action.run();
            showState();
        });
        return button;
    }

    /** Reads the imports anew. */
    public void refresh() {
        background.read(this, () -> store.batches().stream()
                .sorted(Comparator.comparingInt(BatchRow::id).reversed()).toList(), this::show, failed);
    }

    private void show(List<BatchRow> rows) {
        BatchRow before = selected();
        batches.show(Rows.of(rows));
        for (int i = 0; before != null && i < rows.size(); i++) {
            if (rows.get(i).id() == before.id()) {
                batches.widget().setSelection(i);
            }
        }
        ((StackLayout) stack.getLayout()).topControl = rows.isEmpty() ? hint : sash;
        stack.layout();
        showState();
    }

    private void opened() {
        showState();
        BatchRow batch = selected();
        if (batch != null) {
            background.read(this, () -> store.problems(batch.id()), found -> {
                problems.show(Rows.of(found));
                problemTitle.setText(found.isEmpty() ? Messages.Problems_none
                        : found.size() == 1 ? Messages.Problems_one : NLS.bind(Messages.Problems_title, found.size()));
                String missing = batch.notInIt() == null || batch.notInIt().isBlank() ? ""
                        : NLS.bind(Messages.NotInIt, batch.notInIt().replace('\n', ' '));
                notInIt.setText(missing);
                notInIt.getParent().layout();
            }, failed);
        }
    }

    private void tick() {
        if (!isDisposed()) {
            showState();
            getDisplay().timerExec(TICK_MILLIS, this::tick);
        }
    }

    private void showState() {
        boolean running = importing.isRunning();
        String text = importing.line();
        if (!text.equals(line.getText())) {
            line.setText(text);
            line.setToolTipText(text);
        }
        if (bar.getVisible() != running) {
            bar.setVisible(running);
        }
        BatchRow batch = selected();
        cancel.setEnabled(running);
        undo.setEnabled(!running && batch != null && batch.state() != BatchRow.State.UNDONE);
        resume.setEnabled(!running && batch != null && batch.state() == BatchRow.State.OPEN);
    }

    private BatchRow selected() {
        return batches.selected();
    }

    private static String name(BatchRow row) {
        Path file = Path.of(row.source()).getFileName();
        return file == null ? row.source() : file.toString();
    }

    private static String state(BatchRow row) {
        return switch (row.state()) {
            case OPEN -> Messages.State_OPEN;
            case COMPLETE -> Messages.State_COMPLETE;
            case CANCELLED -> Messages.State_CANCELLED;
            case UNDONE -> Messages.State_UNDONE;
        };
    }

    private static String where(ProblemRow row) {
        return row.line() > 0 ? NLS.bind(Messages.Problems_line, row.file(), row.line()) : row.file();
    }

    @Override
    public boolean setFocus() {
        return batches.widget().setFocus();
    }
}
