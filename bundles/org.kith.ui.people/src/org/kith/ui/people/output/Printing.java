package org.kith.ui.people.output;

import java.util.List;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;

/** Sends sheets to a printer, with a margin of two centimetres. UI thread. */
final class Printing {
    private static final double MARGIN_INCHES = .8;

    private final List<PersonSheet> sheets;

    Printing(List<PersonSheet> sheets) {
        this.sheets = sheets;
    }

    /** Prints; answers a sentence on what came of it. */
    String on(PrinterData data) {
        try {
            Printer printer = new Printer(data);
            try {
                if (!printer.startJob(Messages.Print_job)) {
                    return NLS.bind(Messages.Print_failed, data.name);
                }
                paint(printer);
                printer.endJob();
                return NLS.bind(Messages.Print_done, sheets.size());
            } finally {
                printer.dispose();
            }
        } catch (SWTError e) {
            return NLS.bind(Messages.Print_failed, data.name);
        }
    }

    private void paint(Printer printer) {
        Point dpi = printer.getDPI();
        Rectangle page = printer.getClientArea();
        int side = (int) (MARGIN_INCHES * dpi.x);
        int top = (int) (MARGIN_INCHES * dpi.y);
        GC gc = new GC(printer);
        try (SheetPainter painter = new SheetPainter(gc, printer, new Rectangle(page.x + side, page.y + top,
                page.width - 2 * side, page.height - 2 * top), new SheetPainter.Pages() {
                    @Override
                    public void begin() {
                        printer.startPage();
                    }

                    @Override
                    public void end() {
                        printer.endPage();
                    }
                })) {
            sheets.forEach(painter::paint);
        } finally {
            gc.dispose();
        }
    }
}
