package org.kith.ui.preferences;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Spinner;
import org.kith.core.session.Settings;
import org.kith.insight.Weights;
import org.kith.ui.Names;

/** How much each kind of interaction counts: a number a line, beside it the way back to the shipped one. UI thread. */
public final class WeightsPane extends Composite {
    private static final int DIGITS = 1;
    private static final int TENTHS = 10;

    private Settings before;
    private final Map<String, Spinner> fields = new HashMap<>();

    /** With the settings as they are. */
    public WeightsPane(Composite parent, Settings before) {
        super(parent, SWT.NONE);
        this.before = before;
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(12, 4).applyTo(this);
        Forms.intro(this, Messages.Weights_intro, 3);
        Weights.table().forEach(this::row);
    }

    private void row(Weights.Line line) {
        String name = WeightNames.of(line);
        Label label = Forms.label(this, name);
        label.setToolTipText(line.signal() == null ? Messages.Weights_always : Messages.Weights_paired);
        Spinner field = new Spinner(this, SWT.BORDER);
        field.setDigits(DIGITS);
        field.setValues(tenths(current(line)), 0, (int) Weights.GREATEST * TENTHS, DIGITS, TENTHS / 2, TENTHS);
        Names.of(field, name);
        fields.put(line.key(), field);
        Link back = new Link(this, SWT.NONE);
        back.setText(NLS.bind(Messages.Weights_back, number(line.weight())));
        back.setToolTipText(NLS.bind(Messages.Weights_backTip, name, number(line.weight())));
        back.addListener(SWT.Selection, event -> {
            field.setSelection(tenths(line.weight()));
            field.setFocus();
        });
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(back);
        Runnable show = () -> back.setVisible(field.getSelection() != tenths(line.weight()));
        field.addListener(SWT.Modify, event -> show.run());
        show.run();
    }

    private double current(Weights.Line line) {
        return Weights.chosen(before.chosen().get(line.key())).orElse(line.weight());
    }

    /** What is different from before, by key; empty values for what is as shipped. */
    private Map<String, String> changes() {
        Map<String, String> changes = new TreeMap<>();
        for (Weights.Line line : Weights.table()) {
            int tenths = fields.get(line.key()).getSelection();
            if (tenths != tenths(current(line))) {
                changes.put(line.key(), tenths == tenths(line.weight()) ? "" : number(tenths / (double) TENTHS));
            }
        }
        return changes;
    }

    /** Takes the form as it stands for what holds; answers what was different. */
    public Map<String, String> take() {
        Map<String, String> changes = changes();
        before = before.with(changes);
        return changes;
    }

    /** Puts the shipped weights into the form. */
    public void reset() {
        Weights.table().forEach(line -> fields.get(line.key()).setSelection(tenths(line.weight())));
    }

    private static int tenths(double weight) {
        return (int) Math.round(weight * TENTHS);
    }

    private static String number(double weight) {
        return weight == Math.rint(weight) ? String.valueOf((int) weight) : String.valueOf(weight);
    }
}
