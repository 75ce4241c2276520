package org.kith.headless.command;

import java.io.IOException;
import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.kith.core.imports.Counts;
import org.kith.headless.line.Arguments;
import org.kith.headless.line.Syntax;
import org.kith.headless.show.BatchForm;
import org.kith.headless.show.Columns;
import org.kith.headless.show.Plain;
import org.kith.store.BatchRow;
import org.kith.store.ProblemRow;

/** {@code kith batches}: the imports, oldest first. */
final class BatchesCommand implements Command {
    @Override
    public Syntax syntax() {
        return Syntax.of("batches", Messages.Batches_about);
    }

    @Override
    public Access access(Arguments arguments) {
        return Access.READ;
    }

    @Override
    public int run(Call call) throws CoreException, IOException {
        List<BatchRow> batches = call.session().store().batches();
        if (call.output().json()) {
            call.output().json(json -> json.array(all -> {
                for (BatchRow batch : batches) {
                    List<ProblemRow> problems = call.session().store().problems(batch.id());
                    all.object(one -> BatchForm.fields(one, batch, Counts.parse(batch.counts()), problems));
                }
            }));
            return DONE;
        }
        try (Columns table = call.output().columns("ID", Messages.Batches_state, Messages.Batches_started,
                Messages.Coverage_platform, Messages.Batches_records, Messages.Batches_brought,
                Messages.Batches_source)) {
            for (BatchRow batch : batches) {
                table.row(Integer.toString(batch.id()), batch.state().name(),
                        Plain.minute(batch.started(), call.zone()), batch.platform(), Long.toString(batch.records()),
                        BatchForm.words(Counts.parse(batch.counts())), batch.source());
            }
        }
        return DONE;
    }
}
