package org.kith.ui.insight.plot;

import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.kith.ui.Doing;
import org.kith.ui.QuietLine;

/**
 * Writes plots to files that a person chooses, away from the UI thread; what came of it is on the quiet line. Called on
 * the UI thread.
 */
public final class PlotExports {
    private final Doing doing;
    private final QuietLine line;

    /** With what a window has. */
    public PlotExports(Doing doing, QuietLine line) {
        this.doing = doing;
        this.line = line;
    }

    /** The body of an export; blocks. */
    private interface Writing {
        void to(Path file) throws IOException;
    }

    /** Asks for a file and writes the figures to it. */
    void askCsv(Control owner, Plot plot) {
        Path file = ask(owner, Messages.Export_csv, Messages.Export_csvFiles, plot.title(), ".csv");
        if (file != null) {
            csv(owner, plot, file);
        }
    }

    /** Asks for a file and writes the picture to it. */
    void askPng(Control owner, Plot plot, ImageData picture) {
        Path file = ask(owner, Messages.Export_png, Messages.Export_pngFiles, plot.title(), ".png");
        if (file != null) {
            png(owner, picture, file);
        }
    }

    /** Writes the figures to that file. */
    public void csv(Control owner, Plot plot, Path file) {
        write(owner, Messages.Export_csv, file, to -> PlotFile.csv(plot, to));
    }

    /** Writes the picture to that file. */
    public void png(Control owner, ImageData picture, Path file) {
        write(owner, Messages.Export_png, file, to -> PlotFile.png(picture, to));
    }

    private static Path ask(Control owner, String title, String kind, String name, String extension) {
        FileDialog dialog = new FileDialog(owner.getShell(), SWT.SAVE);
        dialog.setText(title);
        dialog.setOverwrite(true);
        dialog.setFileName(name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", "-") + extension);
        dialog.setFilterNames(new String[] {kind});
        dialog.setFilterExtensions(new String[] {"*" + extension});
        String file = dialog.open();
        return file == null ? null : Path.of(file);
    }

    private void write(Control owner, String title, Path file, Writing writing) {
        doing.run(owner, title, monitor -> {
            try {
                writing.to(file);
                return NLS.bind(Messages.Export_done, file);
            } catch (IOException e) {
                throw new CoreException(Status.error(NLS.bind(Messages.Export_failed, file.getFileName(),
                        e.getLocalizedMessage()), e));
            }
        }, line::say);
    }
}
