package org.kith.ui.events.practice;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.kith.store.Blob;
import org.kith.store.Store;
import org.kith.ui.Background;
import org.kith.ui.Names;
import org.kith.ui.Portraits;

/** One face, as large as there is room; its name is told to nobody. UI thread; photos are read away from it. */
final class FacePicture extends Canvas {
    private static final int SIDE = 240;
    private static final int LEAST = 120;

    private final Store store;
    private final Background background;
    private final Portraits portraits;
    private final Consumer<IStatus> failed;
    private Image image;
    private String person = "";
    private String photo;

    FacePicture(Composite parent, Store store, Background background, Portraits portraits,
            Consumer<IStatus> failed) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.store = store;
        this.background = background;
        this.portraits = portraits;
        this.failed = failed;
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.Dispose, event -> drop());
        Names.of(this, Messages.Face_name);
    }

    void show(String uid, String hash) {
        person = uid;
        photo = hash;
        drop();
        redraw();
        background.read(this, () -> data(hash), data -> {
            if (hash.equals(photo) && data.isPresent()) {
                drop();
                image = new Image(getDisplay(), data.get());
                redraw();
            }
        }, failed);
    }

    private Optional<ImageData> data(String hash) throws org.eclipse.core.runtime.CoreException {
        Optional<Blob> blob = store.blob(hash);
        try {
            return blob.map(one -> new ImageData(new ByteArrayInputStream(one.bytes())));
        } catch (SWTException unreadable) {
            // the small portrait stands in for what cannot be drawn
            return Optional.empty();
        }
    }

    private void drop() {
        if (image != null) {
            image.dispose();
            image = null;
        }
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        int side = Math.min(Math.max(LEAST, Math.min(area.width, area.height)), SIDE);
        int x = (area.width - side) / 2;
        int y = Math.max(0, (area.height - side) / 2);
        if (image == null) {
            Image small = portraits.large(person, "?", photo, () -> {
                if (!isDisposed()) {
                    redraw();
                }
            });
            gc.drawImage(small, (area.width - Portraits.LARGE) / 2, Math.max(0, (area.height - Portraits.LARGE) / 2));
            return;
        }
        Rectangle size = image.getBounds();
        int part = Math.min(size.width, size.height);
        gc.setAntialias(SWT.ON);
        gc.setInterpolation(SWT.HIGH);
        gc.drawImage(image, (size.width - part) / 2, (size.height - part) / 2, part, part, x, y, side, side);
    }

    @Override
    public Point computeSize(int width, int height, boolean changed) {
        return new Point(SIDE, SIDE);
    }
}
