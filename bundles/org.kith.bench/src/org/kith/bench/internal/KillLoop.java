package org.kith.bench.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.kith.bench.BenchEnvironment;
import org.kith.bench.BenchWorkspace;
import org.kith.samples.volume.XVolume;
import org.kith.store.BatchRow;
import org.kith.store.ChunkRow;
import org.kith.store.Store;

/**
 * Starts an import in a process of its own and kills it (-9) at a random moment; then the workspace must open, hold
 * whole chunks only, verify, resume, and in the end tell the same as after an uninterrupted import. Used by one thread.
 */
public final class KillLoop {
    private final BenchEnvironment environment;
    private final Path folder;
    private final Options options;
    private final PrintStream err;
    private final IProgressMonitor monitor;
    private final List<Round> rounds = new ArrayList<>();

    /** What one round showed; {@code wrong} is empty when it held. */
    record Round(int number, long killedAfter, boolean alive, long before, long opened, String wrong) {
        boolean held() {
            return wrong.isEmpty();
        }
    }

    /** Prepares a loop in an empty folder. */
    public KillLoop(BenchEnvironment environment, Path folder, Options options, PrintStream err,
            IProgressMonitor monitor) {
        this.environment = environment;
        this.folder = folder;
        this.options = options;
        this.err = err;
        this.monitor = monitor;
    }

    /** Runs all rounds; true when every one held. */
    public boolean run() throws Exception {
        int size = options.size() > 0 ? options.size() : 40_000;
        Path archive = folder.resolve("archive");
        XVolume.of(size).write(java.nio.file.Files.createDirectories(archive));
        Digest expected;
        try (BenchWorkspace whole = environment.open(folder.resolve("whole"), monitor)) {
            whole.importPath(archive, monitor);
            expected = Digest.of(whole.store());
        }
        long duration = uninterrupted(archive);
        err.println("An uninterrupted import takes %,d ms in a process of its own.".formatted(duration));
        Random random = new Random(options.seed());
        int count = options.rounds() > 0 ? options.rounds() : 20;
        int tooLate = 0;
        while (rounds.size() < count) {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            long after = (long) ((.15 + .85 * random.nextDouble()) * duration);
            Round round = round(rounds.size() + 1, archive, after, expected);
            if (round.alive() || !round.held() || tooLate == count * 2) {
                rounds.add(round);
                err.println(line(round));
            } else {
                // it had ended before the kill: the machine is faster now than it was, aim earlier
                tooLate++;
                duration = Math.max(200, duration * 9 / 10);
            }
        }
        return rounds.stream().allMatch(Round::held);
    }

    private long uninterrupted(Path archive) throws Exception {
        Path workspace = folder.resolve("timed");
        long start = System.nanoTime();
        Process process = start(archive, workspace);
        if (!process.waitFor(30, TimeUnit.MINUTES) || process.exitValue() > 1) {
            process.destroyForcibly();
            throw new IOException("The import that nobody kills ended with " + process.exitValue()
                    + "; it was to import " + archive + ".");
        }
        long duration = (System.nanoTime() - start) / 1_000_000;
        Folders.delete(workspace);
        return duration;
    }

    private Round round(int number, Path archive, long after, Digest expected) throws Exception {
        Path workspace = folder.resolve("round");
        Folders.delete(workspace);
        Process process = start(archive, workspace);
        boolean alive = !process.waitFor(after, TimeUnit.MILLISECONDS);
        process.destroyForcibly().waitFor();
        long start = System.nanoTime();
        long opened = 0;
        long found = 0;
        List<String> wrong = new ArrayList<>();
        try (BenchWorkspace open = environment.open(workspace, monitor)) {
            opened = (System.nanoTime() - start) / 1_000_000;
            found = open.store().overview().interactions();
            wrong.addAll(torn(open.store(), found));
            wrong.addAll(open.store().verify(monitor));
            open.resume(monitor);
            open.importPath(archive, monitor);
            wrong.addAll(open.store().verify(monitor));
            wrong.addAll(difference(expected, Digest.of(open.store())));
            open.store().batches().stream().filter(batch -> batch.state() == BatchRow.State.OPEN)
                    .forEach(batch -> wrong.add("batch " + batch.id() + " is still open"));
        } catch (CoreException e) {
            wrong.add("failed: " + e.getMessage());
        }
        return new Round(number, after, alive, found, opened, String.join("; ", wrong));
    }

    /** Chunks are whole or absent: what they say they brought is what is there. */
    private static List<String> torn(Store store, long found) throws CoreException {
        long told = 0;
        for (BatchRow batch : store.batches()) {
            for (ChunkRow chunk : store.chunks(batch.id())) {
                told += chunk.interactionsTo() - chunk.interactionsFrom();
            }
        }
        return told == found ? List.of() : List.of("chunks tell of %d interactions, %d are there".formatted(told, found));
    }

    private static List<String> difference(Digest expected, Digest got) {
        List<String> wrong = new ArrayList<>();
        if (!expected.counts().equals(got.counts())) {
            wrong.add("counts " + got.counts() + " for " + expected.counts());
        }
        if (expected.interactions() != got.interactions()) {
            wrong.add("interactions differ");
        }
        if (expected.people() != got.people()) {
            wrong.add("people differ");
        }
        if (!expected.months().equals(got.months())) {
            wrong.add("months differ");
        }
        return wrong;
    }

    private Process start(Path archive, Path workspace) throws IOException {
        List<String> command = environment.command(List.of("import", archive.toString(), "--workspace",
                workspace.toString(), "--quiet"));
        if (command.isEmpty()) {
            throw new IllegalStateException("This program cannot start itself anew here.");
        }
        return new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    }

    private static String line(Round r) {
        return "round %2d  killed after %,6d ms%s  %,7d interactions there  opened in %,5d ms  %s".formatted(r.number(),
                r.killedAfter(), r.alive() ? "         " : " (ended) ", r.before(), r.opened(),
                r.held() ? "held" : "BROKEN: " + r.wrong());
    }

    /** One line a round, and a summary. */
    public void table(PrintStream out) {
        rounds.forEach(round -> out.println(line(round)));
        out.println("%d of %d rounds held.".formatted(rounds.stream().filter(Round::held).count(), rounds.size()));
    }

    /** An array of objects: round, killedAfterMs, killed, interactions, openMs, held, wrong. */
    public void json(PrintStream out) throws IOException {
        try (JsonGenerator json = new JsonFactory().createGenerator(out)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET).useDefaultPrettyPrinter()) {
            json.writeStartArray();
            for (Round r : rounds) {
                json.writeStartObject();
                json.writeNumberField("round", r.number());
                json.writeNumberField("killedAfterMs", r.killedAfter());
                json.writeBooleanField("killed", r.alive());
                json.writeNumberField("interactions", r.before());
                json.writeNumberField("openMs", r.opened());
                json.writeBooleanField("held", r.held());
                json.writeStringField("wrong", r.wrong());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        out.println();
    }
}
