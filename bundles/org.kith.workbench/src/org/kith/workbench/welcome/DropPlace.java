package org.kith.workbench.welcome;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.kith.ui.Icons;
import org.kith.ui.Palette;
import org.kith.workbench.window.Pictures;

/** A dashed field that takes files and folders, with buttons for those who do not drag. UI thread. */
final class DropPlace {
    private static final int ROUND = 12;

    // a plain composite, as the theme's style sheet knows widgets by their class
    private final Composite area;
    private final Consumer<List<Path>> dropped;

    DropPlace(Composite parent, Pictures pictures, WelcomeDoors doors) {
        area = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
        this.dropped = doors::bring;
        GridLayoutFactory.fillDefaults().numColumns(2).margins(20, 18).spacing(16, 6).applyTo(area);
        Label icon = new Label(area, SWT.NONE);
        pictures.on(icon, "import", Icons.LARGE);
        GridDataFactory.fillDefaults().span(1, 2).align(SWT.CENTER, SWT.CENTER).applyTo(icon);
        Label heading = new Label(area, SWT.WRAP);
        heading.setText(Messages.Drop_heading);
        heading.setFont(JFaceResources.getBannerFont());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(heading);
        Label what = new Label(area, SWT.WRAP);
        what.setText(Messages.Drop_what);
        Palette.apply(Palette.Role.MUTED, what);
        GridDataFactory.fillDefaults().grab(true, false).hint(280, SWT.DEFAULT).applyTo(what);
        new Label(area, SWT.NONE);
        Composite buttons = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 0).applyTo(buttons);
        Button files = new Button(buttons, SWT.PUSH);
        files.setText(Messages.Drop_files);
        files.addListener(SWT.Selection, event -> doors.files());
        Button folder = new Button(buttons, SWT.PUSH);
        folder.setText(Messages.Drop_folder);
        folder.addListener(SWT.Selection, event -> doors.folder());
        area.addPaintListener(event -> frame(event.gc));
        accept();
    }

    private void frame(GC gc) {
        Point size = area.getSize();
        gc.setAntialias(SWT.ON);
        gc.setForeground(Palette.color(Palette.Role.HATCH, area));
        gc.setLineStyle(SWT.LINE_DASH);
        gc.setLineWidth(1);
        gc.drawRoundRectangle(1, 1, size.x - 3, size.y - 3, ROUND, ROUND);
    }

    private void accept() {
        DropTarget target = new DropTarget(area, DND.DROP_COPY | DND.DROP_DEFAULT | DND.DROP_MOVE);
        target.setTransfer(new Transfer[] {FileTransfer.getInstance()});
        target.addDropListener(new DropTargetAdapter() {
            @Override
            public void dragEnter(DropTargetEvent event) {
                event.detail = DND.DROP_COPY;
            }

            @Override
            public void dragOperationChanged(DropTargetEvent event) {
                event.detail = DND.DROP_COPY;
            }

            @Override
            public void drop(DropTargetEvent event) {
                if (event.data instanceof String[] names && names.length > 0) {
                    dropped.accept(Stream.of(names).map(Path::of).toList());
                }
            }
        });
    }
}
