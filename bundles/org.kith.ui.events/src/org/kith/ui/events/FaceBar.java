package org.kith.ui.events;

import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.kith.ui.Icons;
import org.kith.ui.Names;

/** Above the events: month or list, which month, a new event. UI thread. */
final class FaceBar extends Composite {
    private final Button month;
    private final Button list;
    private final Button[] turns = new Button[3];
    private final CLabel title;
    private Consumer<Boolean> face = asMonth -> {
    };
    private IntConsumer move = by -> {
    };
    private Runnable create = () -> {
    };

    FaceBar(Composite parent, Icons icons) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(7).margins(6, 4).spacing(4, 0).applyTo(this);
        month = button(SWT.TOGGLE, Messages.Bar_month, Messages.Bar_monthTip, "month", icons);
        list = button(SWT.TOGGLE, Messages.Bar_list, Messages.Bar_listTip, "list", icons);
        month.addListener(SWT.Selection, event -> face.accept(true));
        list.addListener(SWT.Selection, event -> face.accept(false));
        title = new CLabel(this, SWT.NONE);
        title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        title.setMargins(8, 0, 4, 0);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(title);
        turns[0] = button(SWT.PUSH, "", Messages.Bar_before, "back", icons);
        turns[1] = button(SWT.PUSH, Messages.Bar_today, Messages.Bar_todayTip, null, icons);
        turns[2] = button(SWT.PUSH, "", Messages.Bar_after, "forward", icons);
        for (int i = 0; i < turns.length; i++) {
            int by = i - 1;
            turns[i].addListener(SWT.Selection, event -> move.accept(by));
        }
        Button add = button(SWT.PUSH, Messages.Bar_new, Messages.Bar_newTip, "add", icons);
        add.addListener(SWT.Selection, event -> create.run());
    }

    private Button button(int style, String text, String tip, String icon, Icons icons) {
        Button button = new Button(this, style);
        button.setText(text);
        button.setToolTipText(tip);
        if (icon != null) {
            button.setImage(icons.of(icon, button));
        }
        if (text.isEmpty()) {
            Names.of(button, tip);
        }
        return button;
    }

    void onFace(Consumer<Boolean> listener) {
        face = listener;
    }

    /** Hears by how many months to turn; 0 is today. */
    void onMove(IntConsumer listener) {
        move = listener;
    }

    void onNew(Runnable listener) {
        create = listener;
    }

    void face(boolean asMonth) {
        month.setSelection(asMonth);
        list.setSelection(!asMonth);
    }

    boolean isMonth() {
        return month.getSelection();
    }

    /** What is shown; the way through the months is there only for a month. */
    void say(String text, boolean any) {
        title.setText(any ? text : "");
        for (Button turn : turns) {
            turn.setVisible(any && isMonth());
        }
    }
}
