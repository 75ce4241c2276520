package org.kith.workbench.window;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/**
 * One line: the first control takes what the visible others leave. It asks for the same room whatever it shows, as the
 * window's bar asks once and lives with the answer.
 */
final class LineLayout extends Layout {
    private static final int LEAST = 300;
    private static final int HEIGHT = 38;
    private static final int GAP = 8;

    @Override
    protected Point computeSize(Composite line, int wide, int high, boolean flush) {
        return new Point(wide == SWT.DEFAULT ? LEAST : wide, HEIGHT);
    }

    @Override
    protected void layout(Composite line, boolean flush) {
        Rectangle all = line.getClientArea();
        Control[] controls = line.getChildren();
        int right = all.x + all.width - GAP;
        for (int i = controls.length - 1; i > 0; i--) {
            if (controls[i].getVisible()) {
                Point size = controls[i].computeSize(SWT.DEFAULT, SWT.DEFAULT);
                right -= size.x;
                place(controls[i], right, size, all);
                right -= GAP;
            }
        }
        Point text = controls[0].computeSize(SWT.DEFAULT, SWT.DEFAULT);
        place(controls[0], all.x + GAP, new Point(Math.max(0, right - all.x - GAP), text.y), all);
    }

    private static void place(Control control, int x, Point size, Rectangle all) {
        int height = Math.min(size.y, all.height);
        control.setBounds(x, all.y + (all.height - height) / 2, size.x, height);
    }
}
