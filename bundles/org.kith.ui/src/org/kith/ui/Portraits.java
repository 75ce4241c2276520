package org.kith.ui;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.ImageGcDrawer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.kith.store.Blob;
import org.kith.store.Store;

/**
 * Round pictures of people for all views: initials on a tint at once, the photo when it has been read in the
 * background. One for a window's life, in the context; UI thread. The images belong to it: ask again at each paint and
 * keep none, as the least recently asked for are disposed. Close it last.
 */
public final class Portraits implements AutoCloseable {
    /** Side of a small portrait. */
    public static final int SMALL = 32;
    /** Side of a large portrait. */
    public static final int LARGE = 96;
    private static final int KEPT = 600;
    private static final int WAITING = 300;
    private static final int SHARPNESS = 2;

    private record Key(String what, int side) {
    }

    private final Display display;
    private final Store store;
    private final Map<Key, Image> images = new LinkedHashMap<>(64, .75f, true);
    /** Photos that cannot be shown, with true as value; bounded. */
    private final Map<String, Boolean> broken = new LinkedHashMap<>();
    private final Map<Key, List<Runnable>> asked = new HashMap<>();
    /** Newest first; shared with the job. */
    private final Deque<Key> wanted = new ArrayDeque<>();
    private final Job job = new Job("") {
        @Override
        protected IStatus run(IProgressMonitor monitor) {
            for (Key key = next(); key != null && !monitor.isCanceled(); key = next()) {
                read(key);
            }
            return Status.OK_STATUS;
        }

        @Override
        public boolean belongsTo(Object family) {
            return family == Portraits.class;
        }
    };

    /** Portraits with the photos of this store. */
    public Portraits(Display display, Store store) {
        this.display = display;
        this.store = store;
        job.setSystem(true);
        job.setPriority(Job.SHORT);
    }

    /**
     * A portrait of {@value #SMALL} pixels.
     *
     * @param uid       whose; the tint depends on it
     * @param name      what the initials are taken from; may be empty or null
     * @param photoHash of the blob; null when there is no photo
     * @param arrived   runs on the UI thread when the photo has come, to paint again; only if it is not here yet
     */
    public Image small(String uid, String name, String photoHash, Runnable arrived) {
        return of(uid, name, photoHash, SMALL, arrived);
    }

    /** The same of {@value #LARGE} pixels. */
    public Image large(String uid, String name, String photoHash, Runnable arrived) {
        return of(uid, name, photoHash, LARGE, arrived);
    }

    private Image of(String uid, String name, String photoHash, int side, Runnable arrived) {
        if (photoHash != null && !broken.containsKey(photoHash)) {
            Key key = new Key(photoHash, side);
            Image photo = images.get(key);
            if (photo != null) {
                return photo;
            }
            ask(key, arrived);
        }
        String initials = Initials.of(name);
        Tint tint = Tint.of(uid);
        return kept(new Key(tint + " " + initials, side),
                () -> new Image(display, new Disc(initials, tint), side, side));
    }

    private Image kept(Key key, Supplier<Image> make) {
        Image image = images.get(key);
        if (image == null) {
            image = make.get();
            images.put(key, image);
            if (images.size() > KEPT) {
                var eldest = images.entrySet().iterator();
                eldest.next().getValue().dispose();
                eldest.remove();
            }
        }
        return image;
    }

    private void ask(Key key, Runnable arrived) {
        List<Runnable> waiting = asked.get(key);
        if (waiting != null) {
            waiting.add(arrived);
            return;
        }
        asked.put(key, new ArrayList<>(List.of(arrived)));
        synchronized (wanted) {
            wanted.push(key);
            if (wanted.size() > WAITING) {
                asked.remove(wanted.removeLast());
            }
        }
        job.schedule();
    }

    private Key next() {
        synchronized (wanted) {
            return wanted.poll();
        }
    }

    private void read(Key key) {
        RoundPicture picture = null;
        try {
            Optional<Blob> blob = store.blob(key.what());
            picture = blob.map(one -> RoundPicture.read(one.bytes(), key.side() * SHARPNESS)).orElse(null);
        } catch (CoreException | RuntimeException e) {
            ILog.of(Portraits.class).warn(key.what(), e);
        }
        RoundPicture read = picture;
        try {
            display.asyncExec(() -> arrived(key, read));
        } catch (SWTException e) {
            // the window is gone, and with it whoever waits
            return;
        }
    }

    private void arrived(Key key, RoundPicture picture) {
        List<Runnable> waiting = asked.remove(key);
        if (waiting == null) {
            return;
        }
        if (picture == null) {
            broken.put(key.what(), true);
            if (broken.size() > KEPT) {
                broken.remove(broken.keySet().iterator().next());
            }
            return;
        }
        ImageDataProvider scaled = zoom -> picture.data(key.side() * zoom / 100);
        kept(key, () -> new Image(display, scaled));
        waiting.forEach(Runnable::run);
    }

    /** Disposes all images. */
    @Override
    public void close() {
        job.cancel();
        synchronized (wanted) {
            wanted.clear();
        }
        asked.clear();
        images.values().forEach(Image::dispose);
        images.clear();
    }

    /** Initials in the middle of a disc. */
    private record Disc(String initials, Tint tint) implements ImageGcDrawer {
        @Override
        public void drawOn(GC gc, int width, int height) {
            gc.setBackground(new Color(tint.soft()));
            gc.setForeground(new Color(tint.ink()));
            gc.fillRectangle(0, 0, width, height);
            FontData data = gc.getDevice().getSystemFont().getFontData()[0];
            Point dpi = gc.getDevice().getDPI();
            int points = Math.max(6, width * 28 / Math.max(1, dpi.y));
            Font font = new Font(gc.getDevice(), data.getName(), points, SWT.NORMAL);
            gc.setFont(font);
            gc.setAntialias(SWT.ON);
            Point size = gc.textExtent(initials, SWT.DRAW_TRANSPARENT);
            gc.drawText(initials, (width - size.x) / 2, (height - size.y) / 2, SWT.DRAW_TRANSPARENT);
            font.dispose();
        }

        @Override
        public void postProcess(ImageData data) {
            RoundPicture.round(data);
        }
    }
}
