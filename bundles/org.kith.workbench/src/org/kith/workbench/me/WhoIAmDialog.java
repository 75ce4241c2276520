package org.kith.workbench.me;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.kith.core.identity.ContactKeys;
import org.kith.ui.Palette;

/**
 * Asks for my names, addresses and accounts: a field each, several separated by semicolons, what is wrong said under
 * the field. Enter saves, Escape leaves it for later. UI thread.
 */
final class WhoIAmDialog extends Dialog {
    private static final int WIDTH = 460;

    private Answer answer;
    private Field names;
    private Field emails;
    private Field accounts;

    /** What was entered, without blanks. */
    record Answer(List<String> names, List<String> emails, List<String> accounts) {
    }

    /** A field and what is wrong with it. */
    private record Field(Text text, Label problem, UnaryOperator<String> check) {
        List<String> words() {
            return Stream.of(text.getText().split(";")).map(String::strip).filter(word -> !word.isEmpty()).toList();
        }

        String wrong() {
            return words().stream().map(check).filter(one -> one != null).findFirst().orElse(null);
        }
    }

    WhoIAmDialog(Shell shell, List<String> names, List<String> emails, List<String> accounts) {
        super(shell);
        answer = new Answer(names, emails, accounts);
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
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.fillDefaults().margins(20, 16).spacing(0, 4).applyTo(area);
        Label intro = new Label(area, SWT.WRAP);
        intro.setText(Messages.Me_intro);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(intro);
        names = field(area, Messages.Me_names, answer.names(), Messages.Me_namesHint, word -> null);
        emails = field(area, Messages.Me_emails, answer.emails(), Messages.Me_emailsHint,
                word -> ContactKeys.email(word).isPresent() ? null : NLS.bind(Messages.Me_badEmail, word));
        accounts = field(area, Messages.Me_accounts, answer.accounts(), Messages.Me_accountsHint,
                word -> word.indexOf(':') > 0 && !word.endsWith(":") ? null : NLS.bind(Messages.Me_badAccount, word));
        Label later = new Label(area, SWT.WRAP);
        later.setText(Messages.Me_archives);
        Palette.apply(Palette.Role.MUTED, later);
        GridDataFactory.fillDefaults().grab(true, false).indent(0, 10).hint(WIDTH, SWT.DEFAULT).applyTo(later);
        names.text().setFocus();
        names.text().selectAll();
        return area;
    }

    private Field field(Composite area, String label, List<String> words, String hint, UnaryOperator<String> check) {
        Label name = new Label(area, SWT.NONE);
        name.setText(label);
        GridDataFactory.fillDefaults().indent(0, 10).applyTo(name);
        Text text = new Text(area, SWT.SINGLE | SWT.BORDER);
        text.setText(String.join("; ", words));
        text.setMessage(hint);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(text);
        Label problem = new Label(area, SWT.WRAP);
        Palette.apply(Palette.Role.ERROR, problem);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(problem);
        Field field = new Field(text, problem, check);
        text.addListener(SWT.FocusOut, event -> say(field));
        text.addListener(SWT.Modify, event -> {
            // no reproach while one types; praise at once
            if (field.wrong() == null) {
                say(field);
            }
            enable();
        });
        return field;
    }

    private static void say(Field field) {
        String wrong = field.wrong();
        field.problem().setText(wrong == null ? "" : wrong);
        field.problem().requestLayout();
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.Me_later, false);
        createButton(parent, IDialogConstants.OK_ID, Messages.Me_save, true);
        enable();
    }

    private void enable() {
        Button save = getButton(IDialogConstants.OK_ID);
        if (save != null) {
            boolean named = !names.words().isEmpty() || !emails.words().isEmpty();
            save.setEnabled(named && Stream.of(names, emails, accounts).allMatch(field -> field.wrong() == null));
            save.setToolTipText(named ? null : Messages.Me_needName);
        }
    }

    @Override
    protected void okPressed() {
        answer = new Answer(names.words(), emails.words(), accounts.words());
        super.okPressed();
    }
}
