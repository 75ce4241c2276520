package org.kith.ui.people.card;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.kith.ui.Names;
import org.kith.ui.Portraits;

/**
 * The portrait on the card. A photo comes by drop, by paste, by Enter or a click and choosing a file; it is made no
 * larger than it has to be. UI thread.
 */
final class PortraitBox extends Canvas {
    private static final int LARGEST = 512;
    private static final int MOST_BYTES = 30_000_000;

    private final Portraits portraits;
    private final Consumer<byte[]> given;
    private final Consumer<String> refused;
    private String uid = "";
    private String name = "";
    private String photo;

    PortraitBox(Composite parent, Portraits portraits, Consumer<byte[]> given, Consumer<String> refused) {
        super(parent, SWT.NO_FOCUS | SWT.DOUBLE_BUFFERED);
        this.portraits = portraits;
        this.given = given;
        this.refused = refused;
        setData(CardPane.CSS_CLASS, CardPane.SHEET);
        setToolTipText(Messages.Photo_tip);
        Names.of(this, Messages.Photo_name);
        addListener(SWT.Paint, event -> {
            event.gc.drawImage(portraits.large(uid, name, photo, this::redrawIfAlive), 0, 0);
            if (isFocusControl()) {
                event.gc.drawFocus(0, 0, getSize().x, getSize().y);
            }
        });
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        addListener(SWT.MouseUp, event -> {
            if (event.button == 1) {
                choose();
            }
        });
        addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.CR || event.keyCode == ' ') {
                choose();
            } else if (event.keyCode == 'v' && (event.stateMask & SWT.MOD1) != 0) {
                paste();
            } else if (event.keyCode == SWT.DEL) {
                given.accept(null);
            }
        });
        addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
        setMenu(menu());
        takeDrops();
    }

    private void redrawIfAlive() {
        if (!isDisposed()) {
            redraw();
        }
    }

    void show(String ofUid, String ofName, String hash) {
        uid = ofUid;
        name = ofName;
        photo = hash;
        redraw();
    }

    private Menu menu() {
        Menu menu = new Menu(this);
        item(menu, Messages.Photo_choose, this::choose);
        item(menu, Messages.Photo_paste, this::paste);
        item(menu, Messages.Photo_remove, () -> given.accept(null));
        return menu;
    }

    private static void item(Menu menu, String text, Runnable pressed) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(text);
        item.addListener(SWT.Selection, event -> pressed.run());
    }

    private void takeDrops() {
        DropTarget target = new DropTarget(this, DND.DROP_COPY | DND.DROP_DEFAULT);
        target.setTransfer(new Transfer[] {FileTransfer.getInstance(), ImageTransfer.getInstance()});
        target.addDropListener(new DropTargetAdapter() {
            @Override
            public void dragEnter(DropTargetEvent event) {
                event.detail = DND.DROP_COPY;
            }

            @Override
            public void drop(DropTargetEvent event) {
                if (event.data instanceof String[] files && files.length > 0) {
                    file(Path.of(files[0]));
                } else if (event.data instanceof ImageData data) {
                    take(data);
                }
            }
        });
    }

    void choose() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
        dialog.setText(Messages.Photo_choose);
        dialog.setFilterExtensions(new String[] {"*.jpg;*.jpeg;*.png;*.gif;*.bmp;*.JPG;*.PNG", "*"});
        String file = dialog.open();
        if (file != null) {
            file(Path.of(file));
        }
    }

    void paste() {
        Clipboard clipboard = new Clipboard(getDisplay());
        try {
            if (clipboard.getContents(ImageTransfer.getInstance()) instanceof ImageData data) {
                take(data);
            } else if (clipboard.getContents(FileTransfer.getInstance()) instanceof String[] files
                    && files.length > 0) {
                file(Path.of(files[0]));
            } else {
                refused.accept(Messages.Photo_none);
            }
        } finally {
            clipboard.dispose();
        }
    }

    void file(Path file) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                refused.accept(Messages.Photo_large);
                return;
            }
            take(new ImageData(new ByteArrayInputStream(Files.readAllBytes(file))));
        } catch (IOException | SWTException e) {
            refused.accept(NLS.bind(Messages.Photo_unreadable, file.getFileName()));
        }
    }

    private void take(ImageData data) {
        Image whole = new Image(getDisplay(), data);
        int edge = Math.min(data.width, data.height);
        int side = Math.min(edge, LARGEST);
        Image square = new Image(getDisplay(), side, side);
        GC gc = new GC(square);
        gc.setInterpolation(SWT.HIGH);
        gc.drawImage(whole, (data.width - edge) / 2, (data.height - edge) / 2, edge, edge, 0, 0, side, side);
        gc.dispose();
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] {square.getImageData()};
        loader.compression = 88;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        loader.save(bytes, SWT.IMAGE_JPEG);
        whole.dispose();
        square.dispose();
        given.accept(bytes.toByteArray());
    }

    @Override
    public Point computeSize(int width, int height, boolean changed) {
        return new Point(Portraits.LARGE, Portraits.LARGE);
    }
}
