package org.kith.core.imports;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;
import org.kith.core.identity.Uids;
import org.kith.core.operations.TurnDirections;
import org.kith.core.platform.Failures;
import org.kith.core.platform.Problem;
import org.kith.core.session.Session;
import org.kith.store.BatchRow;
import org.kith.store.Writing;

/**
 * Imports one source as one batch: undoable, resumable, and without effect the second time. Called by a job or by the
 * command line, never on the UI thread; writes on the calling thread while the source reads on another. A plug-in that
 * throws, hangs or floods ends its own import with a problem that names its bundle; what it handed over before stays.
 */
public final class ImportOperation {
    private static final int CHUNK = 1000;

    private final Session session;
    private final Reading reading;
    private final ImportOptions options;
    private final ProblemLog problems;
    private ImportRun run;
    private Checkpoint checkpoint;
    private ChunkWriter chunks;
    private boolean failed;

    /** Prepares the import of one source. */
    public ImportOperation(Session session, Reading reading, ImportOptions options) {
        this.session = session;
        this.reading = reading;
        this.options = options;
        this.problems = new ProblemLog(options.budgets().problems());
    }

    /**
     * Imports. A cancel keeps the finished part and is told in the result's state, not thrown.
     *
     * @throws CoreException when the store fails, when another import runs, or when there is no such batch to resume;
     *                       what was committed stays, as an open batch
     */
    public ImportResult run(IProgressMonitor monitor) throws CoreException {
        try (Session.Reservation reserved = session.reserveForImport()) {
            BatchRow row = batch();
            run = new ImportRun(session, reading.platform(), Counts.parse(row.counts()), problems);
            run.batchUid = row.uid();
            session.store().addListener(run.filter);
            CoverageBook coverage = new CoverageBook(options.declared());
            String notInIt = guarded(() -> String.join("\n", reading.notInIt()), "");
            try (Pump pump = new Pump(reading, options.budgets(), options.ticks(), monitor)) {
                pump.start();
                BatchRow.State state = pour(pump, row, coverage, monitor);
                return close(state, pump.cursor(), notInIt, coverage);
            } finally {
                session.store().removeListener(run.filter);
            }
        }
    }

    private BatchRow batch() throws CoreException {
        if (options.resume() != 0) {
            return session.store().batches().stream().filter(row -> row.id() == options.resume()
                    && row.platform().equals(reading.platform())
                    && (row.state() == BatchRow.State.OPEN || row.state() == BatchRow.State.CANCELLED)).findFirst()
                    .orElseThrow(() -> Failures.notFound(NLS.bind(Messages.ImportOperation_noBatch,
                            options.resume())));
        }
        String print = guarded(reading::fingerprint, "");
        long number = 1 + session.store().batches().stream().mapToLong(BatchRow::id).max().orElse(0);
        String uid = Uids.derived("batch", reading.platform(), print, Long.toString(number),
                session.clock().instant().toString());
        return new BatchRow(0, uid, reading.platform(), reading.origin(), print, 0, BatchRow.State.OPEN,
                session.clock().millis(), 0, 0, null, "", "");
    }

    private BatchRow.State pour(Pump pump, BatchRow row, CoverageBook coverage, IProgressMonitor monitor)
            throws CoreException {
        long resumeAt = row.id() == 0 ? 0 : row.records();
        List<Object> chunk = new ArrayList<>(CHUNK + Pump.PACKET);
        long read = 0;
        try {
            List<Object> packet = pump.next();
            while (packet != null) {
                run.counting = read + packet.size() > resumeAt;
                for (Object record : packet) {
                    Object usable = RecordCheck.checked(record, reading.bundle(), run::problem);
                    if (usable != null) {
                        chunk.add(usable);
                    }
                }
                read += packet.size();
                if (read > options.budgets().records() || pump.characters() > options.budgets().characters()) {
                    fail(NLS.bind(Messages.ImportOperation_flood, reading.bundle(), options.budgets().records()));
                    break;
                }
                packet = pump.next();
                if (chunk.size() >= CHUNK || packet == null) {
                    if (run.batch == 0) {
                        begin(row, packet != null, coverage, monitor);
                    }
                    chunks.write(chunk, read);
                    chunk.clear();
                    monitor.subTask(progress(read));
                }
            }
            if (run.batch == 0) {
                begin(row, false, coverage, monitor);
            }
            run.counting = true;
            if (!chunk.isEmpty()) {
                chunks.write(chunk, read);
            }
            judge(pump);
            new Finish(run, checkpoint, chunks.accounts).run(monitor);
            return failed ? BatchRow.State.CANCELLED : BatchRow.State.COMPLETE;
        } catch (OperationCanceledException e) {
            if (run.batch == 0) {
                begin(row, false, coverage, monitor);
            }
            return BatchRow.State.CANCELLED;
        }
    }

    private String progress(long read) {
        return options.expected() < read
                ? NLS.bind(Messages.ImportOperation_progress, String.format("%,d", read))
                : NLS.bind(Messages.ImportOperation_progressOf, String.format("%,d", read),
                        String.format("%,d", options.expected()));
    }

    private void begin(BatchRow row, boolean large, CoverageBook coverage, IProgressMonitor monitor)
            throws CoreException {
        if (large && options.backup() && !session.backups().isEmpty()) {
            session.backups().make(monitor);
        }
        int sequence = 0;
        try (Writing writing = session.store().begin()) {
            run.batch = row.id() == 0 ? writing.putBatch(row) : row.id();
            if (row.id() != 0) {
                var earlier = writing.chunks(row.id());
                run.remember(earlier);
                sequence = earlier.isEmpty() ? 0 : earlier.getLast().sequence() + 1;
            }
            BatchRow open = new BatchRow(run.batch, row.uid(), row.platform(), row.source(), row.fingerprint(),
                    row.owner(), BatchRow.State.OPEN, row.started(), 0, row.records(), row.cursor(), row.counts(),
                    row.notInIt());
            writing.putBatch(open);
            run.known = writing.knownInteractions();
            writing.commit();
            checkpoint = new Checkpoint(run, open, sequence);
            chunks = new ChunkWriter(run, checkpoint, coverage);
        }
        if (run.me.personUid() != null) {
            run.seenAggregate(run.me.personUid());
            run.seenAggregate(Uids.WORKSPACE);
        }
        reading.problems().forEach(problems::add);
    }

    private void judge(Pump pump) {
        if (failed) {
            return;
        }
        if (pump.end() == Pump.End.HUNG) {
            fail(NLS.bind(Messages.ImportOperation_hung, reading.bundle(),
                    options.budgets().patience().toSeconds()));
        } else if (pump.end() == Pump.End.FAILED) {
            Throwable cause = pump.failure();
            if (cause instanceof CoreException expected && expected.getStatus().getMessage() != null) {
                failed = true;
                problems.add(Problem.in(codeOf(expected), "", expected.getStatus().getMessage()));
            } else {
                fail(NLS.bind(Messages.ImportOperation_threw, reading.bundle(), what(cause)));
            }
        }
    }

    private static Problem.Code codeOf(CoreException failure) {
        return switch (failure.getStatus().getCode()) {
            case Failures.MALFORMED -> Problem.Code.MALFORMED;
            case Failures.UNSUPPORTED -> Problem.Code.UNSUPPORTED;
            case Failures.NOT_FOUND -> Problem.Code.NOT_UNDERSTOOD;
            default -> Problem.Code.PLUGIN_FAILED;
        };
    }

    private static String what(Throwable cause) {
        String message = cause instanceof StackOverflowError || cause.getMessage() == null ? "" : cause.getMessage();
        return cause.getClass().getSimpleName() + (message.isEmpty() ? "" : ": " + message);
    }

    private void fail(String message) {
        failed = true;
        problems.add(Problem.in(Problem.Code.PLUGIN_FAILED, "", message));
    }

    private ImportResult close(BatchRow.State state, String cursor, String notInIt, CoverageBook coverage)
            throws CoreException {
        if (run.foreign && run.leftOut > 0) {
            problems.add(Problem.in(Problem.Code.FOREIGN_OWNER, "",
                    NLS.bind(Messages.ImportOperation_foreignPeople, run.leftOut)));
        } else if (run.leftOut > 0) {
            problems.add(Problem.in(Problem.Code.LEFT_OUT, "",
                    NLS.bind(Messages.ImportOperation_buried, run.leftOut)));
        }
        problems.close();
        try (Writing writing = session.store().begin()) {
            writing.removeCoverage(run.batch);
            var rows = coverage.rows(run, chunks.accounts);
            if (!rows.isEmpty()) {
                writing.putCoverage(rows);
            }
            checkpoint.close(state, cursor, notInIt, writing);
            writing.commit();
        }
        if (run.owner != null || !java.util.Objects.equals(run.me, session.me())) {
            session.reloadMe();
        }
        if (!run.turning.isEmpty()) {
            new TurnDirections(session, run.turning).run(new org.eclipse.core.runtime.NullProgressMonitor());
        }
        List<String> sentences = notInIt.isEmpty() ? List.of() : notInIt.lines().toList();
        return new ImportResult(run.batch, run.batchUid, reading.platform(), reading.origin(), state, run.counts,
                problems.all(), sentences, List.copyOf(run.notes), failed, cursor);
    }

    /** Calls foreign code that is cheap and whose failure must not matter. */
    private String guarded(Guarded call, String otherwise) {
        try {
            String value = call.call();
            return value == null ? otherwise : value;
        } catch (Exception | LinkageError | StackOverflowError e) {
            problems.add(Problem.in(Problem.Code.PLUGIN_FAILED, "",
                    NLS.bind(Messages.ImportOperation_threw, reading.bundle(), what(e))));
            return otherwise;
        }
    }

    /** A question to a plug-in. */
    @FunctionalInterface
    private interface Guarded {
        String call() throws CoreException;
    }
}
