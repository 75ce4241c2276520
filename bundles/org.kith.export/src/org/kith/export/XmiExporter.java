package org.kith.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Consumer;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.kith.core.export.ExportOutput;
import org.kith.core.export.ExportSource;
import org.kith.core.export.Exporter;
import org.kith.core.platform.Problem;

/** Writes the whole workspace, or a part of it, as XMI 2.0 that EMF's own loader opens. */
public final class XmiExporter implements Exporter {
    /** Uid of the root element in native exports; not an aggregate of the workspace. */
    static final String ROOT = "kith-export";

    @Override
    public void export(ExportSource source, ExportOutput output, Consumer<Problem> problems, IProgressMonitor monitor)
            throws CoreException, IOException {
        try (OutputStream out = output.file()) {
            XmiWriter xmi = new XmiWriter(out);
            xmi.start(ROOT, WorkspaceWalk.me(source));
            new WorkspaceWalk(source, object -> {
                try {
                    xmi.write(object);
                } catch (IOException e) {
                    throw WriteFailed.of(e);
                }
            }, monitor).run();
            xmi.end();
        } catch (CoreException e) {
            throw WriteFailed.unwrap(e);
        }
    }
}
