package org.kith.core.brief;

import java.io.IOException;
import java.io.OutputStream;
import org.eclipse.core.runtime.CoreException;

/** The pocket sheet as a PDF of A5 pages. */
public final class BriefPdf {
    /** Of a brief, in words, with the faces of its cards. */
    public BriefPdf(Brief brief, BriefWords words, Faces faces) {
    }

    /** Writes it. */
    public void write(OutputStream out) throws IOException, CoreException {
        throw new IOException("not yet");
    }
}
