package org.kith.workbench;

import java.util.List;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks for my names, addresses and accounts, one a line. UI thread. */
final class WhoIAmDialog extends TitleAreaDialog {
    private static final int LINES = 3;

    private Answer answer;
    private Text names;
    private Text emails;
    private Text accounts;

    /** What was entered, without blank lines. */
    record Answer(List<String> names, List<String> emails, List<String> accounts) {
    }

    WhoIAmDialog(Shell shell, Answer before) {
        super(shell);
        answer = before;
        setHelpAvailable(false);
    }

    /** What was entered when the dialog was left by Save. */
    Answer answer() {
        return answer;
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Me_title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(Messages.Me_title);
        setMessage(Messages.Me_intro);
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.swtDefaults().margins(12, 12).applyTo(area);
        names = field(area, Messages.Me_names, answer.names(), "");
        emails = field(area, Messages.Me_emails, answer.emails(), "");
        accounts = field(area, Messages.Me_accounts, answer.accounts(), Messages.Me_accountsHint);
        names.setFocus();
        return area;
    }

    private Text field(Composite area, String label, List<String> lines, String hint) {
        Label name = new Label(area, SWT.NONE);
        name.setText(label);
        Text text = new Text(area, SWT.MULTI | SWT.BORDER | SWT.V_SCROLL);
        text.setText(String.join("\n", lines));
        text.setToolTipText(hint);
        GridDataFactory.fillDefaults().grab(true, true).hint(420, text.getLineHeight() * LINES).applyTo(text);
        text.addModifyListener(event -> setErrorMessage(problem()));
        text.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                event.doit = true;
            }
        });
        return text;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.Me_save, true);
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.Me_later, false);
    }

    private String problem() {
        if (lines(names).isEmpty() && lines(emails).isEmpty()) {
            return Messages.Me_needName;
        }
        return lines(accounts).stream().filter(line -> line.indexOf(':') < 1 || line.endsWith(":")).findFirst()
                .map(line -> NLS.bind(Messages.Me_badAccount, line)).orElse(null);
    }

    @Override
    protected void okPressed() {
        String problem = problem();
        setErrorMessage(problem);
        if (problem == null) {
            answer = new Answer(lines(names), lines(emails), lines(accounts));
            super.okPressed();
        }
    }

    private static List<String> lines(Text text) {
        return text.getText().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
