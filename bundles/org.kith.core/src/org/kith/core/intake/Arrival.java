package org.kith.core.intake;

import java.nio.file.Path;
import java.util.List;
import org.kith.core.imports.ImportResult;
import org.kith.core.platform.Preview;
import org.kith.core.platform.Problem;

/**
 * What became of one thing that was dropped.
 *
 * @param paths    the file, the folder, or the parts of a split archive
 * @param platform platform id; null when nobody knew it; the format's id when a workspace was restored
 * @param what     what it was taken for, in words; empty when nobody knew it
 * @param preview  what it would bring, for a dry run; null otherwise
 * @param result   what it brought; null for a dry run, a restored workspace and what could not be read
 * @param restored whether a whole workspace was restored
 * @param problems what stood in the way before anything was imported; the import's own problems are in the result
 */
public record Arrival(List<Path> paths, String platform, String what, Preview preview, ImportResult result,
        boolean restored, List<Problem> problems) {
    /** Whether anything was imported, previewed or restored. */
    public boolean arrived() {
        return preview != null || result != null || restored;
    }

    static Arrival refused(List<Path> paths, String platform, String what, List<Problem> problems) {
        return new Arrival(List.copyOf(paths), platform, what, null, null, false, List.copyOf(problems));
    }
}
