package org.kith.workbench.workspace;

import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/**
 * Says why a workspace cannot be opened and what can be done about it: a heading, what happened, what stays as it is,
 * and buttons. Opens in any shell, before there is a workbench. UI thread.
 */
public final class StartTroublePane extends Composite {
    private static final int WIDTH = 460;

    private final Consumer<Answer> answered;
    private Label state;

    /** What a person wants to do. */
    public enum Answer {
        /** Try to open it again. */
        RETRY,
        /** Put the newest backup in its place. */
        RESTORE,
        /** Open another workspace. */
        OTHER,
        /** Leave it. */
        QUIT
    }

    /** Shows the trouble; {@code answered} hears which button was pressed. */
    public StartTroublePane(Composite parent, Trouble trouble, Consumer<Answer> answered) {
        super(parent, SWT.NONE);
        this.answered = answered;
        GridLayoutFactory.fillDefaults().margins(24, 20).spacing(0, 12).applyTo(this);
        Label heading = new Label(this, SWT.WRAP);
        heading.setFont(JFaceResources.getHeaderFont());
        heading.setText(heading(trouble));
        wide(heading);
        // read-only text can be selected and copied into a mail
        Text sentence = new Text(this, SWT.WRAP | SWT.READ_ONLY | SWT.MULTI);
        sentence.setText(trouble.sentence());
        sentence.setBackground(getBackground());
        wide(sentence);
        state = new Label(this, SWT.WRAP);
        state.setText(advice(trouble));
        wide(state);
        Composite buttons = new Composite(this, SWT.NONE);
        RowLayout row = new RowLayout();
        row.marginLeft = 0;
        row.spacing = 8;
        row.pack = true;
        buttons.setLayout(row);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(buttons);
        Button first = trouble.kind() == Trouble.Kind.DAMAGED && trouble.backup().isPresent()
                ? button(buttons, Messages.Trouble_restore, Answer.RESTORE)
                : button(buttons, Messages.Trouble_retry, Answer.RETRY);
        if (trouble.kind() == Trouble.Kind.DAMAGED && trouble.backup().isPresent()) {
            button(buttons, Messages.Trouble_retry, Answer.RETRY);
        }
        button(buttons, Messages.Trouble_other, Answer.OTHER);
        button(buttons, Messages.Trouble_quit, Answer.QUIT);
        getShell().setDefaultButton(first);
        first.setFocus();
    }

    /** Says how far the answer is, or what came of it. */
    public void say(String sentence) {
        state.setText(sentence);
        layout(true, true);
        getShell().pack();
    }

    private static String heading(Trouble trouble) {
        return switch (trouble.kind()) {
            case LOCKED -> Messages.Trouble_locked;
            case DAMAGED -> Messages.Trouble_damaged;
            case NEWER -> Messages.Trouble_newer;
            case FAILED -> Messages.Trouble_failed;
        };
    }

    private static String advice(Trouble trouble) {
        return switch (trouble.kind()) {
            case LOCKED -> Messages.Trouble_lockedAdvice;
            case DAMAGED -> trouble.backup().map(file -> NLS.bind(Messages.Trouble_damagedAdvice, file.getFileName()))
                    .orElse(Messages.Trouble_damagedNoBackup);
            case NEWER -> Messages.Trouble_newerAdvice;
            case FAILED -> NLS.bind(Messages.Trouble_failedAdvice, trouble.workspace());
        };
    }

    private Button button(Composite row, String text, Answer answer) {
        Button button = new Button(row, SWT.PUSH);
        button.setText(text);
        button.addListener(SWT.Selection, event -> answered.accept(answer));
        return button;
    }

    private static void wide(org.eclipse.swt.widgets.Control control) {
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(control);
    }
}
