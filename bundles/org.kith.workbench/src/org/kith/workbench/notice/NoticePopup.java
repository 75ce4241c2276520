package org.kith.workbench.notice;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** A small window in the corner of the screen that goes away by itself, or when it is pressed. UI thread. */
final class NoticePopup {
    private static final int MILLIS = 8000;
    private static final int WIDTH = 320;
    private static final int GAP = 16;

    private NoticePopup() {
    }

    static void open(Shell window, String heading, String sentence) {
        open(window, heading, sentence, () -> {
        });
    }

    /** Runs something when it is pressed. */
    static void open(Shell window, String heading, String sentence, Runnable opened) {
        Shell popup = new Shell(window.getDisplay(), SWT.ON_TOP | SWT.NO_FOCUS | SWT.TOOL);
        GridLayoutFactory.fillDefaults().margins(14, 12).spacing(0, 4).applyTo(popup);
        label(popup, heading, opened).setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        label(popup, sentence, opened);
        popup.pack();
        Rectangle screen = window.getMonitor().getClientArea();
        Point size = popup.getSize();
        popup.setLocation(screen.x + screen.width - size.x - GAP, screen.y + screen.height - size.y - GAP);
        popup.setVisible(true);
        window.getDisplay().timerExec(MILLIS, () -> close(popup));
    }

    private static Label label(Shell popup, String text, Runnable opened) {
        Label label = new Label(popup, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(label);
        label.addListener(SWT.MouseDown, event -> {
            close(popup);
            opened.run();
        });
        return label;
    }

    private static void close(Shell popup) {
        if (!popup.isDisposed()) {
            popup.dispose();
        }
    }
}
