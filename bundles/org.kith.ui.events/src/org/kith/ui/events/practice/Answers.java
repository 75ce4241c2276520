package org.kith.ui.events.practice;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.kith.ui.Names;

/** Where the answer is given: four names by the keys 1 to 4, or a field; then on with Enter or Space. UI thread. */
final class Answers extends Composite {
    private static final int CHOICES = 4;
    private static final int WIDTH = 320;

    private final Button[] names = new Button[CHOICES];
    private final Text field;
    private final Button on;
    private final Button again;
    private IntConsumer chosen = index -> {
    };
    private Runnable next = () -> {
    };

    Answers(Composite parent) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).spacing(8, 6).applyTo(this);
        for (int i = 0; i < CHOICES; i++) {
            int index = i;
            names[i] = new Button(this, SWT.PUSH);
            names[i].addListener(SWT.Selection, event -> chosen.accept(index));
            GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH / 2 + 40, SWT.DEFAULT).applyTo(names[i]);
        }
        field = new Text(this, SWT.BORDER);
        field.setMessage(Messages.Answer_hint);
        Names.of(field, Messages.Answer_name);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(field);
        on = wide(Messages.Answer_on, () -> next.run());
        again = wide(Messages.Answer_again, () -> {
        });
        for (Control control : getChildren()) {
            control.addListener(SWT.KeyDown, this::key);
        }
        nothing();
    }

    private Button wide(String text, Runnable pressed) {
        Button button = new Button(this, SWT.PUSH);
        button.setText(text);
        button.addListener(SWT.Selection, event -> pressed.run());
        GridDataFactory.fillDefaults().span(2, 1).align(SWT.CENTER, SWT.BEGINNING).applyTo(button);
        return button;
    }

    void onChosen(IntConsumer listener) {
        chosen = listener;
    }

    void onTyped(Consumer<String> listener) {
        field.addListener(SWT.DefaultSelection, event -> {
            if (!field.getText().isBlank()) {
                listener.accept(field.getText());
            }
        });
    }

    void onOn(Runnable listener) {
        next = listener;
    }

    void onAgain(Runnable listener) {
        again.addListener(SWT.Selection, event -> listener.run());
    }

    /** The digits choose while there are names to choose from. */
    void key(Event event) {
        int digit = event.character - '1';
        if (digit >= 0 && digit < CHOICES && shown(names[digit]) && names[digit].isEnabled()
                && !field.isFocusControl()) {
            event.doit = false;
            chosen.accept(digit);
        }
    }

    /** Shows names to choose from. */
    void ask(List<String> all) {
        boolean focus = hasFocus();
        for (int i = 0; i < CHOICES; i++) {
            boolean there = i < all.size();
            names[i].setText(there ? NLS.bind(Messages.Answer_choice, i + 1, all.get(i).replace("&", "&&")) : "");
            names[i].setToolTipText(there ? all.get(i) : null);
            names[i].setEnabled(true);
            show(names[i], there);
        }
        show(field, false);
        show(on, false);
        show(again, false);
        layout();
        if (focus) {
            names[0].setFocus();
        }
    }

    /** Shows the field to type into. */
    void ask() {
        boolean focus = hasFocus();
        names(false);
        field.setText("");
        field.setEditable(true);
        show(field, true);
        show(on, false);
        show(again, false);
        layout();
        if (focus) {
            field.setFocus();
        }
    }

    /** The answer was given; Enter or Space goes on. */
    void answered() {
        field.setEditable(false);
        show(on, true);
        on.setFocus();
        for (Button name : names) {
            name.setEnabled(false);
        }
        layout();
    }

    /** Nobody is left to be asked. */
    void end(boolean focus) {
        nothing();
        show(again, true);
        layout();
        if (focus) {
            again.setFocus();
        }
    }

    void nothing() {
        names(false);
        show(field, false);
        show(on, false);
        show(again, false);
    }

    private void names(boolean visible) {
        for (Button name : names) {
            show(name, visible);
        }
    }

    boolean hasFocus() {
        for (Control control : getChildren()) {
            if (control.isFocusControl()) {
                return true;
            }
        }
        return false;
    }

    private static boolean shown(Control control) {
        return !((GridData) control.getLayoutData()).exclude;
    }

    private static void show(Control control, boolean visible) {
        control.setVisible(visible);
        ((GridData) control.getLayoutData()).exclude = !visible;
    }

    @Override
    public boolean setFocus() {
        for (Control control : new Control[] {on, names[0], field, again}) {
            if (shown(control) && control.isEnabled()) {
                return control.setFocus();
            }
        }
        return super.setFocus();
    }
}
