package org.kith.ui.imports;

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
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.kith.core.registry.PlatformRegistry;
import org.kith.store.BatchRow;
import org.kith.store.CoverageRow;
import org.kith.store.ProblemRow;
import org.kith.store.Store;
import org.kith.ui.Background;
import org.kith.ui.Captions;
import org.kith.ui.Names;
import org.kith.ui.When;
import org.kith.ui.platforms.Monogram;
import org.kith.ui.table.PagedTable;
import org.kith.ui.table.Rows;
import org.kith.ui.table.TwoLines;

/**
 * Imports, latest first, and of the chosen one what it brought, what was not in it and what went wrong; undo, resume and
 * cancel. UI thread.
 */
public final class ImportsPane extends Composite {
    private static final int TICK_MILLIS = 400;
    private static final int SIGN = Monogram.SIZE + 14;

    private final Store store;
    private final Background background;
    private final Consumer<IStatus> failed;
    private final Importing importing;
    private final BatchWords words;
    private final StackLayout stack = new StackLayout();
    private final Composite stacked;
    private final Composite full;
    private final EmptyImports empty;
    private final PagedTable<BatchRow> batches;
    private final BatchDetails details;
    private final ProblemList problems;
    private final TabItem problemTab;
    private final CLabel caption;
    private final Button cancel;
    private final Button undo;
    private final Button resume;

    /** An empty pane; {@code commands} runs a command by its id. */
    public ImportsPane(Composite parent, Store store, Background background, When when, Importing importing,
            PlatformRegistry registry, Consumer<String> commands, Consumer<IStatus> failed) {
        super(parent, SWT.NONE);
        this.store = store;
        this.background = background;
        this.importing = importing;
        this.failed = failed;
        this.words = new BatchWords(registry);
        setLayout(new org.eclipse.swt.layout.FillLayout());
        stacked = new Composite(this, SWT.NONE);
        stacked.setLayout(stack);
        full = new Composite(stacked, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(full);
        empty = new EmptyImports(stacked, registry, commands);
        Composite top = new Composite(full, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).margins(6, 4).applyTo(top);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(top);
        caption = Captions.make(top);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(caption);
        cancel = button(top, Messages.Imports_cancel, Messages.Imports_cancelTip, importing::cancel);
        resume = button(top, Messages.Imports_resume, Messages.Imports_resumeTip, this::resume);
        undo = button(top, Messages.Imports_undo, Messages.Imports_undoTip, this::undo);
        SashForm sash = new SashForm(full, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        batches = new PagedTable<BatchRow>(sash, SWT.SINGLE, background, failed).rowHeight(TwoLines.HEIGHT)
                .column(Messages.Imports_from, 200, row -> NLS.bind(Messages.Imports_row, words.name(row),
                        BatchWords.from(row))).tip(BatchRow::source).paint(this::paint)
                .column(Messages.Imports_brought, 180, BatchWords::brought)
                .paint((gc, cell, row) -> TwoLines.paint(gc, cell, null, BatchWords.brought(row), null))
                .column(Messages.Imports_when, 90, row -> when.words(row.started()))
                .tip(row -> when.exact(row.started()))
                .column(Messages.Imports_state, 90, BatchWords::state);
        Names.of(batches.widget(), Messages.Imports_name);
        TabFolder tabs = new TabFolder(sash, SWT.NONE);
        details = new BatchDetails(tabs, words, when);
        tab(tabs, Messages.Imports_details).setControl(details.control());
        problems = new ProblemList(tabs, background, failed);
        problemTab = tab(tabs, Messages.Imports_problems);
        problemTab.setControl(problems.control());
        sash.setWeights(3, 2);
        stack.topControl = full;
        batches.widget().addListener(SWT.Selection, event -> opened());
        batches.widget().addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.DEL && (event.stateMask & SWT.MODIFIER_MASK) == 0 && undo.isEnabled()) {
                undo();
            }
        });
        tick();
    }

    private static TabItem tab(TabFolder tabs, String text) {
        TabItem item = new TabItem(tabs, SWT.NONE);
        item.setText(text);
        return item;
    }

    private Button button(Composite parent, String text, String tip, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(text);
        button.setToolTipText(tip);
        button.addListener(SWT.Selection, event -> {
            action.run();
            showState();
        });
        return button;
    }

    private void paint(GC gc, Rectangle cell, BatchRow row) {
        Rectangle square = new Rectangle(cell.x + 6, cell.y + (cell.height - Monogram.SIZE) / 2, Monogram.SIZE,
                Monogram.SIZE);
        Monogram.paint(gc, square, batches.widget().getBackground().getRGB(), words.platform(row));
        TwoLines.paint(gc, new Rectangle(cell.x + SIGN, cell.y, cell.width - SIGN, cell.height), null,
                words.name(row), BatchWords.from(row));
    }

    private void undo() {
        importing.undo(batches.selected().id(), words.name(batches.selected()));
    }

    private void resume() {
        importing.resume(batches.selected().id(), words.name(batches.selected()));
    }

    /** Reads the imports anew. */
    public void refresh() {
        background.read(this, () -> store.batches().stream()
                .sorted(Comparator.comparingInt(BatchRow::id).reversed()).toList(), this::show, failed);
    }

    private void show(List<BatchRow> rows) {
        BatchRow before = batches.selected();
        batches.show(Rows.of(rows));
        int at = 0;
        for (int i = 0; before != null && i < rows.size(); i++) {
            at = rows.get(i).id() == before.id() ? i : at;
        }
        if (!rows.isEmpty()) {
            batches.select(at);
        }
        caption.setText(rows.size() == 1 ? Messages.Imports_one : NLS.bind(Messages.Imports_count, rows.size()));
        boolean hadFocus = isFocusControl() || batches.widget().isFocusControl();
        stack.topControl = rows.isEmpty() ? empty.control() : full;
        stacked.layout();
        if (hadFocus) {
            setFocus();
        }
        opened();
    }

    /** What of the chosen import is read from the store. */
    private record More(List<ProblemRow> problems, List<CoverageRow> coverage) {
    }

    private void opened() {
        showState();
        BatchRow batch = batches.selected();
        if (batch == null) {
            details.clear();
            problems.show(List.of());
            return;
        }
        background.read(this, () -> new More(store.problems(batch.id()), store.coverage()), more -> {
            BatchRow now = batches.selected();
            if (now != null && now.id() == batch.id()) {
                details.show(batch, more.coverage());
                problems.show(more.problems());
                problemTab.setText(more.problems().isEmpty() ? Messages.Imports_problems
                        : NLS.bind(Messages.Imports_problemCount, more.problems().size()));
            }
        }, failed);
    }

    private void tick() {
        if (!isDisposed()) {
            showState();
            getDisplay().timerExec(TICK_MILLIS, this::tick);
        }
    }

    private void showState() {
        boolean running = importing.isRunning();
        BatchRow batch = batches.selected();
        enable(cancel, running);
        enable(undo, !running && batch != null && batch.state() != BatchRow.State.UNDONE);
        enable(resume, !running && batch != null
                && (batch.state() == BatchRow.State.OPEN || batch.state() == BatchRow.State.CANCELLED));
    }

    private static void enable(Button button, boolean enabled) {
        if (button.getEnabled() != enabled) {
            button.setEnabled(enabled);
        }
    }

    @Override
    public boolean setFocus() {
        return stack.topControl == full ? batches.widget().setFocus() : stacked.setFocus();
    }
}
