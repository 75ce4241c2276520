package org.kith.export;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.kith.core.export.NativeReader;
import org.kith.core.imports.ContentHash;
import org.kith.core.platform.Archive;
import org.kith.core.platform.ArchiveEntry;
import org.kith.core.platform.Problem;
import org.kith.store.Store;

/** Brings a workspace back from JSON. */
public final class JsonReader implements NativeReader {
    @Override
    public boolean recognizes(Archive archive) throws IOException {
        return archive.entries().size() == 1 && XmiReader.head(archive.entries().getFirst())
                .matches("(?s)\\s*\\{\\s*\"_\"\\s*:\\s*\"people\\.Workspace\".*");
    }

    @Override
    public void restore(Archive archive, Store store, Consumer<Problem> problems, IProgressMonitor monitor)
            throws CoreException, IOException {
        ArchiveEntry entry = archive.entries().getFirst();
        WorkspaceRestore restore = new WorkspaceRestore(store, new ContentHash(), monitor);
        try (InputStream in = new BufferedInputStream(entry.open(), 1 << 16)) {
            new JsonContents(entry.path()).parse(in, restore::me, restore::take);
        }
        restore.end();
    }
}
