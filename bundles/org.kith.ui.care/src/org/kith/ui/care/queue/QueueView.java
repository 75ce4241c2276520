package org.kith.ui.care.queue;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.kith.core.followups.FollowUpLine;
import org.kith.core.followups.FollowUps;
import org.kith.core.followups.Messaging;
import org.kith.core.followups.ReadFollowUps;
import org.kith.core.session.Session;
import org.kith.insight.followup.Today.End;
import org.kith.model.care.FollowUpState;
import org.kith.ui.care.rows.CarePane;
import org.kith.ui.care.rows.CareRow;
import org.kith.ui.care.rows.CareView;
import org.kith.ui.care.rows.RowWords;

/** The One-on-one view: the queue, as far as a day goes, and all of it on demand. Made by the workbench. */
public final class QueueView extends CareView {
    /** Id of this view. */
    public static final String ID = "org.kith.ui.care.queue";

    @Override
    protected CarePane.Words words() {
        return new CarePane.Words(Messages.Queue_list, "one-to-one", Messages.Empty_title, Messages.Empty_text);
    }

    @Override
    protected CarePane.Page read(Session session, Messaging messaging, RowWords words, boolean all)
            throws CoreException {
        FollowUps queue = new ReadFollowUps(session, messaging).run(new NullProgressMonitor());
        List<FollowUpLine> today = queue.today();
        List<CareRow> rows = new ArrayList<>();
        today.forEach(line -> rows.add(words.of(line)));
        List<FollowUpLine> others = queue.lines().stream().filter(line -> !today.contains(line)).toList();
        if (!rows.isEmpty() || !others.isEmpty() || queue.shown().written() > 0) {
            rows.add(end(queue));
        }
        if (all) {
            add(rows, Messages.Queue_fresh, others, words, false);
            add(rows, Messages.Queue_later, others, words, true);
        }
        return new CarePane.Page(Messages.Queue_title, rows, others.size());
    }

    private static void add(List<CareRow> rows, String heading, List<FollowUpLine> others, RowWords words,
            boolean later) {
        List<FollowUpLine> some = others.stream().filter(line -> (line.row().state() == FollowUpState.LATER) == later)
                .toList();
        if (!some.isEmpty()) {
            rows.add(CareRow.heading(heading));
            some.forEach(line -> rows.add(words.of(line)));
        }
    }

    private static CareRow end(FollowUps queue) {
        int waiting = queue.shown().waiting();
        String written = queue.shown().written() == 0 ? ""
                : NLS.bind(Messages.Queue_written, Integer.toString(queue.shown().written()));
        String more = waiting == 0 ? "" : NLS.bind(Messages.Queue_waiting, Integer.toString(waiting));
        boolean enough = queue.shown().end() == End.ENOUGH || waiting > 0;
        return CareRow.sentence(enough ? Messages.Queue_enough : Messages.Queue_nobody, (written + " " + more).strip());
    }
}
