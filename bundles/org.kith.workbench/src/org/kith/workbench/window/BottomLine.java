package org.kith.workbench.window;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ProgressBar;
import org.kith.ui.Names;
import org.kith.ui.QuietLine;

/** Shows the quiet line at the window's bottom: what was done with its action, what runs with Cancel. UI thread. */
public final class BottomLine {
    private static final int HEIGHT = 32;
    private static final int BAR = 120;
    private static final int BEAT_MILLIS = 250;

    private final QuietLine line;
    private Composite area;
    private CLabel text;
    private Button action;
    private ProgressBar progress;
    private Button cancel;

    @Inject
    BottomLine(QuietLine line) {
        this.line = line;
    }

    @PostConstruct
    void create(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).margins(8, 0).spacing(8, 0).applyTo(area);
        text = new CLabel(area, SWT.NONE);
        text.setMargins(0, 0, 0, 0);
        GridDataFactory.fillDefaults().grab(true, true).align(SWT.FILL, SWT.CENTER).hint(0, HEIGHT).applyTo(text);
        action = button(() -> line.said().pressed().run());
        progress = new ProgressBar(area, SWT.INDETERMINATE | SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().hint(BAR, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(progress);
        cancel = button(() -> line.running().getFirst().cancel().run());
        cancel.setText(Messages.Line_cancel);
        Names.of(progress, NLS.bind(Messages.Line_progress, ""));
        Runnable stop = line.follow(this::show);
        area.addListener(SWT.Dispose, event -> stop.run());
        show();
    }

    private Button button(Runnable pressed) {
        Button button = new Button(area, SWT.PUSH | SWT.FLAT);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(button);
        button.addListener(SWT.Selection, event -> pressed.run());
        return button;
    }

    private void show() {
        List<QuietLine.Running> running = line.running();
        QuietLine.Said said = line.said();
        boolean runs = !running.isEmpty();
        boolean acts = !runs && said.action() != null;
        if (acts) {
            action.setText(said.action());
            action.setToolTipText(
                    NLS.bind(Messages.Line_key, said.action(), WindowCommands.key(WindowCommands.LINE_ACTION)));
        }
        visible(action, acts);
        visible(progress, runs);
        visible(cancel, runs && running.getFirst().cancel() != null);
        if (runs) {
            cancel.setToolTipText(NLS.bind(Messages.Line_cancelTip, running.getFirst().name()));
            beat();
        } else {
            say(said.text());
        }
        area.layout();
    }

    /** How far it is, a few times a second while something runs. */
    private void beat() {
        if (area.isDisposed() || line.running().isEmpty()) {
            return;
        }
        QuietLine.Running first = line.running().getFirst();
        String words = first.words().get();
        String how = words == null || words.isBlank() ? first.name() + "\u2026"
                : NLS.bind(Messages.Line_running, first.name(), words);
        int more = line.running().size() - 1;
        say(more == 0 ? how : NLS.bind(Messages.Line_more, how, more));
        area.getDisplay().timerExec(BEAT_MILLIS, this::beat);
    }

    private void say(String words) {
        String plain = words.replace('\n', ' ');
        if (!plain.equals(text.getText())) {
            text.setText(plain);
            text.setToolTipText(plain.isEmpty() ? null : plain);
        }
    }

    private static void visible(Control control, boolean visible) {
        control.setVisible(visible);
        ((GridData) control.getLayoutData()).exclude = !visible;
    }
}
