package org.kith.ui.people.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.kith.ui.Names;
import org.kith.ui.Palette;

/**
 * A small window to enter one thing by keyboard: Enter saves, Ctrl+Enter where there are several lines, Escape closes
 * and asks only when something was typed. UI thread.
 */
final class Popup {
    private static final int WIDTH = 460;
    private static final int LINES = 4;

    private final Shell shell;
    private final Composite body;
    private final Label problem;
    private final List<Text> typed = new ArrayList<>();
    private final List<String> before = new ArrayList<>();
    private BooleanSupplier save = () -> true;
    private boolean askedToLeave;

    Popup(Shell parent, String title) {
        shell = new Shell(parent, SWT.TITLE | SWT.CLOSE | SWT.RESIZE);
        shell.setText(title);
        GridLayoutFactory.fillDefaults().margins(14, 12).spacing(6, 6).applyTo(shell);
        body = new Composite(shell, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 6).applyTo(body);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        problem = new Label(shell, SWT.WRAP);
        Palette.apply(Palette.Role.ERROR, problem);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(problem);
        shell.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE) {
                event.doit = false;
                leave();
            }
        });
        shell.addListener(SWT.Close, event -> {
            event.doit = mayLeave();
        });
    }

    Composite body() {
        return body;
    }

    Shell shell() {
        return shell;
    }

    /** A labelled line. */
    Text line(String label, String value, String hint) {
        label(label);
        Text text = new Text(body, SWT.SINGLE | SWT.BORDER);
        text.setText(value);
        text.setMessage(hint);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        return watch(text, label, value);
    }

    /** Several labelled lines. */
    Text lines(String label, String hint) {
        label(label);
        Text text = new Text(body, SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
        text.setToolTipText(hint);
        GridDataFactory.fillDefaults().grab(true, true).hint(100, text.getLineHeight() * LINES).applyTo(text);
        text.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                event.doit = true;
            }
        });
        return watch(text, label, "");
    }

    private Text watch(Text text, String label, String value) {
        Names.of(text, label);
        typed.add(text);
        before.add(value);
        text.addListener(SWT.Traverse, event -> {
            boolean lines = (text.getStyle() & SWT.MULTI) != 0;
            if (event.detail == SWT.TRAVERSE_RETURN && (!lines || (event.stateMask & SWT.MOD1) != 0)) {
                event.doit = false;
                finish();
            }
        });
        text.addListener(SWT.Modify, event -> say(""));
        return text;
    }

    /** What stands in this line now was not typed by the user. */
    void untouched(Text text) {
        before.set(typed.indexOf(text), text.getText());
    }

    void label(String words) {
        Label label = new Label(body, SWT.NONE);
        label.setText(words);
        Palette.apply(Palette.Role.MUTED, label);
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(label);
    }

    /** A choice of one by radio buttons with mnemonics; the first is chosen. */
    List<Button> oneOf(String label, String... words) {
        label(label);
        Composite group = new Composite(body, SWT.NONE);
        RowLayoutFactory.fillDefaults().spacing(10).applyTo(group);
        List<Button> buttons = new ArrayList<>();
        for (String word : words) {
            Button button = new Button(group, SWT.RADIO);
            button.setText(word);
            button.setSelection(buttons.isEmpty());
            buttons.add(button);
        }
        return buttons;
    }

    /** What Enter does: false when something is missing, which it has said. */
    void onSave(BooleanSupplier how) {
        save = how;
    }

    /** Says what is wrong, beside what was typed. */
    void say(String words) {
        if (!problem.isDisposed() && !problem.getText().equals(words)) {
            problem.setText(words);
            problem.requestLayout();
            shell.layout(true, true);
        }
    }

    /** Opens it near the top of the parent, with the cursor in that control. */
    void open(Control first) {
        Composite buttons = new Composite(shell, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(buttons);
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(buttons);
        Button cancel = new Button(buttons, SWT.PUSH);
        cancel.setText(Messages.Popup_cancel);
        cancel.addListener(SWT.Selection, event -> leave());
        Button ok = new Button(buttons, SWT.PUSH);
        ok.setText(Messages.Popup_save);
        ok.addListener(SWT.Selection, event -> finish());
        shell.setDefaultButton(ok);
        shell.pack();
        Point size = shell.getSize();
        Rectangle around = shell.getParent().getBounds();
        shell.setBounds(around.x + (around.width - WIDTH) / 2, around.y + around.height / 6, WIDTH, size.y + 12);
        shell.setMinimumSize(WIDTH * 2 / 3, size.y);
        shell.open();
        first.setFocus();
    }

    void finish() {
        if (save.getAsBoolean()) {
            askedToLeave = true;
            shell.close();
        }
    }

    private void leave() {
        if (mayLeave()) {
            askedToLeave = true;
            shell.close();
        }
    }

    /** The first Escape says that something would be lost; the second closes. */
    private boolean mayLeave() {
        boolean changed = false;
        for (int i = 0; i < typed.size(); i++) {
            changed |= !typed.get(i).isDisposed() && !typed.get(i).getText().equals(before.get(i));
        }
        if (!changed || askedToLeave) {
            return true;
        }
        askedToLeave = true;
        say(Messages.Popup_lost);
        return false;
    }

    /** Leaves a control out of the layout or takes it in again. */
    static void show(Control control, boolean visible) {
        control.setVisible(visible);
        ((GridData) control.getLayoutData()).exclude = !visible;
        control.requestLayout();
    }
}
