package org.kith.core.export;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Where an exporter writes. Buffered; every stream is closed by the exporter. Nothing of it is visible under its final
 * name before the whole export is done.
 *
 * @since 0.1
 */
public interface ExportOutput {
    /** The one file of a format that is a file. */
    OutputStream file() throws IOException;

    /** A file in the folder of a format that is a folder; a relative path with {@code /}. */
    OutputStream file(String path) throws IOException;
}
