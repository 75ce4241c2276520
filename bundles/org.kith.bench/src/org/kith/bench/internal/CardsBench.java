package org.kith.bench.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.kith.bench.BenchWorkspace;
import org.kith.bench.bare.BareCards;
import org.kith.bench.bare.Spooled;
import org.kith.samples.volume.CardVolume;

/** Imports a large address book and exports it again, against ez-vcard alone on the same file. */
final class CardsBench implements Bench {
    private static final String NAME = "vcards";

    @Override
    public void run(Run run) throws Exception {
        int size = run.size(100_000);
        Path warm = run.folder().resolve("warm.vcf");
        new CardVolume(Math.min(size, 2_000)).write(warm);
        try (BenchWorkspace workspace = run.environment().open(run.empty("warm-workspace"), run.monitor())) {
            workspace.importPath(warm, run.monitor());
            workspace.export("vcard", run.folder().resolve("warm-out.vcf"), run.monitor());
        }
        BareCards.copy(warm, run.folder().resolve("warm-bare.vcf"));
        Path cards = run.folder().resolve("cards.vcf");
        new CardVolume(size).write(cards);
        Path folder = run.empty("vcards-workspace");
        Path exported = run.folder().resolve("exported.vcf");
        double imported;
        double again;
        double export;
        try (BenchWorkspace workspace = run.environment().open(folder, run.monitor())) {
            HeapWatch.reset();
            imported = Timings.seconds(() -> workspace.importPath(cards, run.monitor()));
            run.figures().add(Figure.atMost(NAME, "peak heap, garbage included", HeapWatch.peakMegabytes(), "MB",
                    512));
            export = Timings.seconds(() -> workspace.export("vcard", exported, run.monitor()));
        }
        Path spool = run.folder().resolve("cards.rows");
        Spooled.of(run.environment().engine(), run.environment().store(folder), spool);
        try (BenchWorkspace workspace = run.environment().open(folder, run.monitor())) {
            again = Timings.seconds(() -> workspace.importPath(cards, run.monitor()));
        }
        double parse = Timings.seconds(() -> BareCards.parse(cards));
        run.figures().add(Figure.told(NAME, "bare: ez-vcard parse", parse, "s"));
        double insert = ImportBench.insert(run, NAME, ImportBench.emptyDatabase(run), spool, true, "bare");
        run.figures().add(Figure.ratio(NAME, "import of %,d cards".formatted(size), imported, "s", parse + insert, 2));
        run.figures().add(Figure.ratio(NAME, "the same again, by the first", again, "s", imported, .8));
        double copy = Timings.seconds(() -> BareCards.copy(cards, run.folder().resolve("bare.vcf")));
        run.figures().add(Figure.ratio(NAME, "export of %,d cards".formatted(size), export, "s", copy, 2));
        for (String file : List.of("cards.rows", "exported.vcf", "bare.vcf", "cards.vcf")) {
            Files.deleteIfExists(run.folder().resolve(file));
        }
    }
}
