package org.kith.workbench.window;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ProgressBar;
import org.kith.ui.Names;
import org.kith.ui.QuietLine;

/** Shows the quiet line at the window's bottom: what was done with its action, what runs with Cancel. UI thread. */
public final class BottomLine {
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
        area.setLayout(new LineLayout());
        text = new CLabel(area, SWT.NONE);
        text.setMargins(0, 0, 0, 0);
        action = button(() -> line.said().pressed().run());
        progress = new ProgressBar(area, SWT.INDETERMINATE | SWT.HORIZONTAL);
        cancel = button(() -> line.running().getFirst().cancel().run());
        cancel.setText(Messages.Line_cancel);
        Names.of(progress, NLS.bind(Messages.Line_progress, ""));
        Runnable stop = line.follow(this::show);
        area.addListener(SWT.Dispose, event -> stop.run());
        show();
    }

    private Button button(Runnable pressed) {
        Button button = new Button(area, SWT.PUSH | SWT.FLAT);
        button.addListener(SWT.Selection, event -> pressed.run());
        return button;
    }

    /** The platform's status line comes whatever one asks for, some time after the window opened, and takes room. */
    private void alone() {
        for (Control other : area.getParent().getChildren()) {
            if (other != area) {
                other.dispose();
                area.requestLayout();
            }
        }
    }

    private void show() {
        alone();
        List<QuietLine.Running> running = line.running();
        QuietLine.Said said = line.said();
        boolean runs = !running.isEmpty();
        boolean acts = !runs && said.action() != null;
        if (acts) {
            action.setText(said.action());
            action.setToolTipText(
                    NLS.bind(Messages.Line_key, said.action(), WindowCommands.key(WindowCommands.LINE_ACTION)));
        }
        action.setVisible(acts);
        progress.setVisible(runs);
        cancel.setVisible(runs && running.getFirst().cancel() != null);
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
        String how = words == null || words.isBlank() || words.equals(first.name()) ? first.name() + "\u2026"
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
}
