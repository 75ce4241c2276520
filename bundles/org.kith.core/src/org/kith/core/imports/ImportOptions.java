package org.kith.core.imports;

import java.util.List;
import java.util.function.LongSupplier;
import org.kith.core.platform.CoverageRecord;

/**
 * How an import is done.
 *
 * @param budgets  limits of the source
 * @param backup   whether a backup is made before an import of over 1,000 records into a store that is not empty
 * @param resume   number of the batch that is to be gone on with; 0 for a new one
 * @param declared coverage as the plug-in declares it for every account; the source's own word goes first
 * @param ticks    nanoseconds that only ever grow, for patience
 * @param expected how many entries a preview counted, for progress; 0 when unknown
 */
public record ImportOptions(Budgets budgets, boolean backup, int resume, List<CoverageRecord> declared,
        LongSupplier ticks, long expected) {
    /** A new import with the usual limits. */
    public static ImportOptions usual() {
        return new ImportOptions(Budgets.usual(), true, 0, List.of(), System::nanoTime, 0);
    }

    /** The same, going on with a batch. */
    public ImportOptions resuming(int batch) {
        return new ImportOptions(budgets, backup, batch, declared, ticks, expected);
    }

    /** The same, with the coverage that plugin.xml declares. */
    public ImportOptions declaring(List<CoverageRecord> coverage) {
        return new ImportOptions(budgets, backup, resume, List.copyOf(coverage), ticks, expected);
    }

    /** The same with other limits. */
    public ImportOptions within(Budgets other) {
        return new ImportOptions(other, backup, resume, declared, ticks, expected);
    }

    /** The same without a backup before. */
    public ImportOptions withoutBackup() {
        return new ImportOptions(budgets, false, resume, declared, ticks, expected);
    }

    /** The same, telling progress against what a preview counted. */
    public ImportOptions expecting(long entries) {
        return new ImportOptions(budgets, backup, resume, declared, ticks, entries);
    }
}
