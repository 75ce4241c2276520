package org.kith.ui.people.timeline;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.kith.core.operations.DeleteContact;
import org.kith.store.BatchRow;
import org.kith.store.InteractionRow;
import org.kith.ui.Directions;
import org.kith.ui.Names;
import org.kith.ui.Palette;
import org.kith.ui.PlainText;

/**
 * All about the selected interaction: who and what, the exact time, the whole text to select and copy, its source, its
 * original. Addresses are shown whole and opened on a click only. UI thread.
 */
final class DetailArea extends Composite {
    private final Surroundings around;
    private final Platforms platforms;
    private final Label head;
    private final Label facts;
    private final StyledText text;
    private final Label source;
    private final Button thread;
    private final Button original;
    private final Button copy;
    private final Button delete;
    private List<PlainText.Found> links = List.of();
    private Happening entry;
    private int turn;

    DetailArea(Composite parent, Surroundings around, Platforms platforms, Consumer<Happening> threads,
            Runnable closed) {
        super(parent, SWT.NONE);
        this.around = around;
        this.platforms = platforms;
        GridLayoutFactory.fillDefaults().numColumns(2).margins(10, 6).spacing(6, 2).applyTo(this);
        head = new Label(this, SWT.WRAP);
        head.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(head);
        Button close = new Button(this, SWT.PUSH | SWT.FLAT);
        close.setText("\u2715");
        close.setToolTipText(Messages.Detail_closeTip);
        Names.of(close, Messages.Detail_close);
        GridDataFactory.swtDefaults().align(SWT.END, SWT.BEGINNING).span(1, 2).applyTo(close);
        facts = quiet();
        text = new StyledText(this, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.MULTI);
        text.setAlwaysShowScrollBars(false);
        Names.of(text, Messages.Detail_name);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(200, 40).indent(0, 4).applyTo(text);
        source = quiet();
        ((org.eclipse.swt.layout.GridData) source.getLayoutData()).horizontalSpan = 2;
        Composite row = new Composite(this, SWT.NONE);
        RowLayout layout = new RowLayout();
        layout.marginLeft = 0;
        row.setLayout(layout);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(row);
        thread = button(row, Messages.Detail_thread, Messages.Detail_threadTip, () -> threads.accept(entry));
        original = button(row, Messages.Detail_open, null, () -> open(entry));
        copy = button(row, Messages.Detail_copy, null, this::copy);
        delete = button(row, Messages.Detail_delete, Messages.Detail_deleteTip,
                () -> around.removal().remove(this, entry.what()));
        close.addListener(SWT.Selection, event -> closed.run());
        text.addListener(SWT.MouseUp, this::click);
        text.addListener(SWT.MouseMove, event -> text.setCursor(link(event) == null ? null
                : getDisplay().getSystemCursor(SWT.CURSOR_HAND)));
        text.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ESC) {
                closed.run();
            } else if (event.keyCode == SWT.CR && (event.stateMask & SWT.MOD1) != 0) {
                openAtCaret();
            }
        });
        // Tab goes on to the buttons instead of into a text that cannot be changed
        text.addListener(SWT.Traverse, event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
    }

    private Label quiet() {
        Label label = new Label(this, SWT.WRAP);
        Palette.apply(Palette.Role.MUTED, label);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(label);
        return label;
    }

    private static Button button(Composite row, String words, String tip, Runnable pressed) {
        Button button = new Button(row, SWT.PUSH);
        button.setText(words);
        button.setToolTipText(tip);
        button.setLayoutData(new RowData());
        button.addListener(SWT.Selection, event -> pressed.run());
        return button;
    }

    private static void show(Button button, boolean shown) {
        button.setVisible(shown);
        ((RowData) button.getLayoutData()).exclude = !shown;
    }

    /** What is shown; null for nothing. */
    Happening entry() {
        return entry;
    }

    /** Shows one; the thread's button only where there is a thread to go to. */
    void show(Happening one, boolean inThread) {
        boolean same = entry != null && entry.equals(one);
        entry = one;
        InteractionRow what = one.what();
        show(thread, what.conversation() != 0 && !inThread);
        show(delete, DeleteContact.fits(what));
        if (same) {
            layout(true, true);
            return;
        }
        head.setText(Sentences.of(one).replace("&", "&&"));
        facts.setForeground(Palette.color(Palette.Role.MUTED, this));
        source.setForeground(Palette.color(Palette.Role.MUTED, this));
        facts.setText(NLS.bind(Messages.Detail_facts, new Object[] {Explanation.time(what, around.when()),
                Directions.words(what.direction()), Explanation.audience(what.audience())}).replace("&", "&&"));
        fill(what);
        URI address = PlainText.original(what).orElse(null);
        show(original, address != null);
        original.setToolTipText(address == null ? null
                : NLS.bind(Messages.Detail_openTip, address).replace("&", "&&"));
        source.setText(platforms.name(what.platform()));
        readSource(what);
        layout(true, true);
    }

    private void fill(InteractionRow what) {
        String summary = what.text() == null ? "" : PlainText.line(what.summary(), 1000);
        String words = PlainText.whole(PlainText.of(what));
        String whole = summary.isEmpty() || words.startsWith(summary) ? words
                : NLS.bind(Messages.Detail_subject, summary, words);
        boolean none = whole.isEmpty();
        text.setText(none ? Messages.Detail_noText : whole);
        links = PlainText.links(text.getText());
        for (PlainText.Found found : links) {
            StyleRange style = new StyleRange(found.start(), found.length(),
                    Palette.color(Palette.Role.ACCENT, text), null);
            style.underline = true;
            text.setStyleRange(style);
        }
        copy.setEnabled(!none);
    }

    private void readSource(InteractionRow what) {
        int mine = ++turn;
        if (DeleteContact.fits(what)) {
            source.setText(Messages.Detail_byHand);
            return;
        }
        around.background().read(this, () -> around.store().batches().stream()
                .filter(batch -> batch.id() == what.batch()).findFirst().orElse(null), batch -> {
                    if (mine == turn && batch != null) {
                        source.setText(words(what, batch).replace("&", "&&"));
                        layout(true, true);
                    }
                }, around.failed());
    }

    private String words(InteractionRow what, BatchRow batch) {
        String date = around.when().date(Instant.ofEpochMilli(batch.started()));
        String from = batch.source() == null ? Messages.Title_unknown : PlainText.line(
                batch.source().replaceFirst(".*[/\\\\](?=.)", ""), 200);
        Object[] parts = {platforms.name(what.platform()), from, date, PlainText.line(what.file(), 200), what.line()};
        boolean file = what.file() != null && !what.file().isBlank() && !what.file().equals(from);
        return NLS.bind(!file ? Messages.Detail_source : what.line() == 0 ? Messages.Detail_sourceFile
                : Messages.Detail_sourceLine, parts);
    }

    private PlainText.Found link(Event event) {
        int offset = text.getOffsetAtPoint(new Point(event.x, event.y));
        return offset < 0 ? null : at(offset);
    }

    private PlainText.Found at(int offset) {
        return links.stream().filter(one -> offset >= one.start() && offset < one.start() + one.length()).findFirst()
                .orElse(null);
    }

    private void click(Event event) {
        PlainText.Found found = event.button == 1 && text.getSelectionCount() == 0 ? link(event) : null;
        if (found != null) {
            around.browser().accept(found.address());
        }
    }

    private void openAtCaret() {
        PlainText.Found found = at(text.getCaretOffset());
        if (found != null) {
            around.browser().accept(found.address());
        } else {
            open(entry);
        }
    }

    /** Opens the original of an entry, where it has one. */
    void open(Happening one) {
        PlainText.original(one.what()).ifPresent(around.browser());
    }

    private void copy() {
        Point before = text.getSelection();
        if (text.getSelectionCount() == 0) {
            text.selectAll();
        }
        text.copy();
        text.setSelection(before);
    }

    @Override
    public boolean setFocus() {
        return text.setFocus();
    }
}
