package org.kith.ui.people.contacts;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks what a circle is called and which words keep it filled. UI thread. */
final class CircleDialog extends Dialog {
    private static final int WIDTH = 380;

    private final String title;
    private String name;
    private String query;
    private Text nameField;
    private Text queryField;

    CircleDialog(Shell parent, String title, String name, String query) {
        super(parent);
        this.title = title;
        this.name = name;
        this.query = query;
    }

    /** The name that was given. */
    String name() {
        return name;
    }

    /** The words; empty for a fixed circle. */
    String query() {
        return query;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.fillDefaults().margins(12, 12).spacing(0, 4).applyTo(area);
        nameField = field(area, Messages.CircleDialog_name, name);
        queryField = field(area, Messages.CircleDialog_words, query);
        Label hint = new Label(area, SWT.WRAP);
        hint.setText(Messages.CircleDialog_hint);
        GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(hint);
        nameField.addModifyListener(event -> getButton(IDialogConstants.OK_ID).setEnabled(
                !nameField.getText().isBlank()));
        nameField.selectAll();
        return area;
    }

    private static Text field(Composite parent, String label, String value) {
        Label words = new Label(parent, SWT.NONE);
        words.setText(label);
        Text field = new Text(parent, SWT.BORDER);
        field.setText(value == null ? "" : value);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(field);
        return field;
    }

    @Override
    protected Control createContents(Composite parent) {
        Control contents = super.createContents(parent);
        getButton(IDialogConstants.OK_ID).setEnabled(!nameField.getText().isBlank());
        return contents;
    }

    @Override
    protected void okPressed() {
        name = nameField.getText().strip();
        query = queryField.getText().strip();
        super.okPressed();
    }
}
