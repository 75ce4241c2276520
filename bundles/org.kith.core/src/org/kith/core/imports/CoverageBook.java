package org.kith.core.imports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kith.core.platform.CoverageRecord;
import org.kith.model.activity.CoverageState;
import org.kith.store.CoverageRow;
import org.kith.store.InteractionRow;

/** What can be seen, as the source says it and, where it says nothing, as its plug-in declares it. */
final class CoverageBook {
    private final List<CoverageRecord> declared;
    private final List<CoverageRecord> told = new ArrayList<>();

    CoverageBook(List<CoverageRecord> declared) {
        this.declared = declared;
    }

    void add(CoverageRecord record) {
        told.add(record);
    }

    /** Rows for the batch; none for an archive that is not mine. */
    List<CoverageRow> rows(ImportRun run, AccountBook accounts) {
        List<CoverageRow> rows = new ArrayList<>();
        if (run.foreign) {
            return rows;
        }
        Set<String> said = new HashSet<>();
        for (CoverageRecord record : told) {
            rows.add(row(record, run, accounts));
            said.add(record.kind() + " " + record.direction());
        }
        if (run.owner != null) {
            declared.stream().filter(record -> said.add(record.kind() + " " + record.direction()))
                    .forEach(record -> rows.add(row(record, run, accounts)));
        }
        return rows;
    }

    private static CoverageRow row(CoverageRecord record, ImportRun run, AccountBook accounts) {
        AccountEntry account = record.account() == null ? run.owner : accounts.entry(record.account());
        boolean observed = record.state() == CoverageState.OBSERVED;
        String platform = record.account() == null ? run.platform : record.account().platform();
        return new CoverageRow(run.batch, platform, account == null ? 0 : account.id, record.kind(),
                record.direction(), record.state(), millis(observed ? record.from() : null),
                millis(observed ? record.to() : null));
    }

    private static long millis(Instant at) {
        return at == null ? InteractionRow.NO_TIME : at.toEpochMilli();
    }
}
