package org.kith.core.imports;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.osgi.util.NLS;
import org.kith.core.platform.Problem;
import org.kith.store.ProblemRow;

/** The problems of one import, capped. Used by the writer's thread. */
final class ProblemLog {
    private final int limit;
    private final List<Problem> all = new ArrayList<>();
    private final List<ProblemRow> unsaved = new ArrayList<>();
    private long more;

    ProblemLog(int limit) {
        this.limit = limit;
    }

    void add(Problem problem) {
        if (all.size() < limit) {
            keep(problem);
        } else {
            more++;
        }
    }

    /** Says how many were not kept. */
    void close() {
        if (more > 0) {
            keep(Problem.in(Problem.Code.LEFT_OUT, "", NLS.bind(Messages.ProblemLog_more, more)));
            more = 0;
        }
    }

    private void keep(Problem problem) {
        all.add(problem);
        unsaved.add(new ProblemRow(problem.code().name(), problem.file() == null ? "" : problem.file(),
                Math.max(0, problem.line()), problem.message() == null ? "" : problem.message()));
    }

    /** Those that are not in the store yet; they count as saved then. */
    List<ProblemRow> takeUnsaved() {
        List<ProblemRow> rows = List.copyOf(unsaved);
        unsaved.clear();
        return rows;
    }

    List<Problem> all() {
        return List.copyOf(all);
    }
}
