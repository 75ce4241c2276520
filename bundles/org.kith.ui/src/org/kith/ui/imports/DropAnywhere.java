package org.kith.ui.imports;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;

/**
 * Lets files and folders be dropped anywhere on a window: the platform hands what is dropped on a control without a drop
 * target of its own to the nearest one above it, so one on the shell serves all views, those that open later too. A
 * control that takes something else (a photo on a card) keeps its own target. A frame shows while something is dragged
 * over. Called once a shell, by whoever makes it, on the UI thread; goes with the control.
 */
public final class DropAnywhere extends DropTargetAdapter {
    private final DropFrame frame;
    private final Consumer<List<Path>> dropped;

    private DropAnywhere(Control on, Consumer<List<Path>> dropped) {
        this.frame = new DropFrame(on);
        this.dropped = dropped;
    }

    /** Takes drops on this control and all within it; does nothing when it has a drop target already. */
    public static void install(Control on, Consumer<List<Path>> dropped) {
        if (on.isDisposed() || on.getData(DND.DROP_TARGET_KEY) != null) {
            return;
        }
        DropTarget target = new DropTarget(on, DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_LINK | DND.DROP_DEFAULT);
        target.setTransfer(new Transfer[] {FileTransfer.getInstance()});
        DropAnywhere listener = new DropAnywhere(on, dropped);
        target.addDropListener(listener);
        on.addListener(SWT.Dispose, event -> listener.frame.hide());
    }

    @Override
    public void dragEnter(DropTargetEvent event) {
        event.detail = DND.DROP_COPY;
        frame.show();
    }

    @Override
    public void dragOperationChanged(DropTargetEvent event) {
        event.detail = DND.DROP_COPY;
    }

    @Override
    public void dragLeave(DropTargetEvent event) {
        frame.hide();
    }

    @Override
    public void drop(DropTargetEvent event) {
        frame.hide();
        if (event.data instanceof String[] names && names.length > 0) {
            // the program that the files come from waits until this returns
            event.display.asyncExec(() -> dropped.accept(Stream.of(names).map(Path::of).toList()));
        } else {
            event.detail = DND.DROP_NONE;
        }
    }
}
