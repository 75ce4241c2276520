package org.kith.ui.tests;

import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Shell;

/** Pictures of any shell, for a person to look at. */
final class Pictures {
    /** The toolkit fades from one colour to the other. */
    private static final int FADE_MILLIS = 350;

    private Pictures() {
    }

    static void of(Shell shell, String name) {
        boolean[] drawn = new boolean[1];
        shell.getDisplay().timerExec(FADE_MILLIS, () -> drawn[0] = true);
        while (!drawn[0]) {
            if (!shell.getDisplay().readAndDispatch()) {
                shell.getDisplay().sleep();
            }
        }
        Path folder = Path.of(System.getProperty("kith.root", "."), ".kith", "pictures");
        folder.toFile().mkdirs();
        Point size = shell.getSize();
        Image image = new Image(shell.getDisplay(), size.x, size.y);
        GC gc = new GC(shell);
        gc.copyArea(image, 0, 0);
        gc.dispose();
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] {image.getImageData()};
        loader.save(folder.resolve(name + ".png").toString(), SWT.IMAGE_PNG);
        image.dispose();
    }
}
