package org.kith.ui.imports;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.osgi.util.NLS;
import org.kith.core.imports.Counts;
import org.kith.core.registry.PlatformDescriptor;
import org.kith.core.registry.PlatformRegistry;
import org.kith.store.BatchRow;
import org.kith.store.ProblemRow;

/** An import in words. UI thread. */
final class BatchWords {
    private final PlatformRegistry registry;

    BatchWords(PlatformRegistry registry) {
        this.registry = registry;
    }

    /** Its platform; null when the plug-in is not installed any more. */
    PlatformDescriptor platform(BatchRow row) {
        return registry.platform(row.platform()).orElse(null);
    }

    /** What people call the platform. */
    String name(BatchRow row) {
        PlatformDescriptor platform = platform(row);
        return platform == null ? row.platform() : platform.name();
    }

    /** The file, or the first of several; an account as it is. */
    static String from(BatchRow row) {
        List<String> sources = row.source().lines().toList();
        String first = sources.isEmpty() ? row.source() : sources.getFirst();
        Path file = Path.of(first).getFileName();
        String name = file == null ? first : file.toString();
        return sources.size() < 2 ? name : NLS.bind(Messages.Finding_parts, name, sources.size());
    }

    /** What it brought. */
    static String brought(BatchRow row) {
        return row.state() == BatchRow.State.UNDONE ? Messages.Count_takenBack : CountWords.of(Counts.parse(row.counts()));
    }

    static String state(BatchRow row) {
        return switch (row.state()) {
            case OPEN -> Messages.State_OPEN;
            case COMPLETE -> Messages.State_COMPLETE;
            case CANCELLED -> Messages.State_CANCELLED;
            case UNDONE -> Messages.State_UNDONE;
        };
    }

    /** File and line of a problem. */
    static String where(ProblemRow row) {
        return row.line() > 0 ? NLS.bind(Messages.Problems_line, row.file(), row.line()) : row.file();
    }

    /** A problem as a line to copy. */
    static String line(ProblemRow row) {
        return where(row) + "\t" + row.message();
    }
}
