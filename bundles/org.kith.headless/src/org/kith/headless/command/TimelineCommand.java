package org.kith.headless.command;

import java.io.IOException;
import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.OperationCanceledException;
import org.kith.headless.line.Arguments;
import org.kith.headless.line.Syntax;
import org.kith.headless.show.Columns;
import org.kith.headless.show.TimelineForm;
import org.kith.store.TimelineQuery;
import org.kith.store.TimelineRow;

/** {@code kith timeline [UID]}: what happened, latest first; 50 where no limit is given, all with {@code --limit 0}. */
final class TimelineCommand implements Command {
    private static final int USUAL = 50;
    private static final int PAGE = 500;

    @Override
    public Syntax syntax() {
        return Syntax.of("timeline", Messages.Timeline_about).words("[UID]", 0, 1)
                .option("--limit", "N", Messages.Timeline_limit);
    }

    @Override
    public Access access(Arguments arguments) {
        return Access.READ;
    }

    @Override
    public int run(Call call) throws CoreException, IOException {
        String person = call.arguments().words().isEmpty() ? null : People.row(call, call.word(0)).uid();
        if (call.output().json()) {
            call.output().json(json -> json.array(
                    all -> pages(call, person, row -> all.object(one -> TimelineForm.fields(one, row)))));
        } else {
            try (Columns table = call.output().columns(TimelineForm.headings())) {
                pages(call, person, row -> TimelineForm.row(table, row, call.zone()));
            }
        }
        return DONE;
    }

    private interface Each {
        void show(TimelineRow row) throws CoreException, IOException;
    }

    private static void pages(Call call, String person, Each each) throws CoreException, IOException {
        int limit = call.arguments().number("--limit", USUAL);
        long left = limit == 0 ? Long.MAX_VALUE : limit;
        TimelineQuery.Cursor after = null;
        while (left > 0) {
            if (call.monitor().isCanceled()) {
                throw new OperationCanceledException();
            }
            int page = (int) Math.min(left, PAGE);
            List<TimelineRow> rows = call.session().store().timeline(new TimelineQuery(person, 0, after, page));
            for (TimelineRow row : rows) {
                each.show(row);
            }
            if (rows.size() < page) {
                return;
            }
            after = rows.getLast().cursor();
            left -= page;
        }
    }
}
