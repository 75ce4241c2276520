package org.kith.core.registry;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.kith.core.platform.Archive;
import org.kith.core.platform.Problem;
import org.kith.core.platform.Recognition;

/**
 * Lets all installed sources bid for an archive, each in its guard and within a time. Called by the import operation,
 * from a job.
 *
 * @since 0.1
 */
public final class Recognizer {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final PlatformRegistry registry;
    private final Duration patience;

    /** Gives each source ten seconds. */
    public Recognizer(PlatformRegistry registry) {
        this(registry, PATIENCE);
    }

    /** Gives each source so much time. */
    public Recognizer(PlatformRegistry registry, Duration patience) {
        this.registry = registry;
        this.patience = patience;
    }

    /**
     * Asks all of them. A source that fails or hangs is a problem that names its bundle, and does not bid.
     *
     * @throws org.eclipse.core.runtime.OperationCanceledException when cancelled
     */
    public Recognized recognize(Archive archive, IProgressMonitor monitor) {
        List<GuardedArchiveSource> sources = registry.archiveSources();
        SubMonitor progress = SubMonitor.convert(monitor, sources.size());
        List<Bid> bids = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (GuardedArchiveSource source : sources) {
            try {
                Recognition bid = source.recognize(archive, patience, progress.split(1));
                if (bid.confidence() > 0) {
                    bids.add(new Bid(source, bid));
                }
            } catch (CoreException failed) {
                problems.add(Problem.in(Problem.Code.PLUGIN_FAILED, archive.name(), failed.getStatus().getMessage()));
            }
        }
        bids.sort(Comparator.comparingInt((Bid bid) -> -bid.recognition().confidence())
                .thenComparing(bid -> bid.source().platform().id()));
        return new Recognized(List.copyOf(bids), List.copyOf(problems));
    }
}
