package org.kith.ui.bench;

import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;

/** What a control shows in words. UI thread. */
final class Texts {
    private Texts() {
    }

    /** The text; empty for controls that show none. */
    static String of(Control control) {
        String text = switch (control) {
            case Label label -> label.getText();
            case CLabel label -> label.getText();
            case Link link -> link.getText();
            case Text field -> field.getText();
            case StyledText field -> field.getText();
            default -> "";
        };
        return text == null ? "" : text;
    }
}
