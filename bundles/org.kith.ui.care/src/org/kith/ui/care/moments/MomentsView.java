package org.kith.ui.care.moments;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.kith.core.followups.Messaging;
import org.kith.core.moments.MomentLine;
import org.kith.core.moments.MomentList;
import org.kith.core.moments.ReadMoments;
import org.kith.core.session.Session;
import org.kith.ui.care.rows.CarePane;
import org.kith.ui.care.rows.CareRow;
import org.kith.ui.care.rows.CareView;
import org.kith.ui.care.rows.RowWords;

/** The Moments view: the ones of the day, and all of them on demand. Made by the workbench. */
public final class MomentsView extends CareView {
    /** Id of this view. */
    public static final String ID = "org.kith.ui.care.moments";

    @Override
    protected CarePane.Words words() {
        return new CarePane.Words(Messages.Moments_list, "star", Messages.Empty_title, Messages.Empty_text);
    }

    @Override
    protected CarePane.Page read(Session session, Messaging messaging, RowWords words, boolean all)
            throws CoreException {
        MomentList moments = new ReadMoments(session).run(new NullProgressMonitor());
        List<CareRow> rows = new ArrayList<>();
        moments.today().forEach(line -> rows.add(words.of(line)));
        List<MomentLine> others = moments.lines().stream().filter(line -> !moments.today().contains(line)).toList();
        if (!rows.isEmpty() || moments.honoured() > 0) {
            rows.add(CareRow.sentence(moments.honoured() > 0 || !others.isEmpty() ? Messages.Moments_enough
                    : Messages.Moments_all, ""));
        }
        if (all && !others.isEmpty()) {
            rows.add(CareRow.heading(Messages.Moments_others));
            others.forEach(line -> rows.add(words.of(line)));
        }
        return new CarePane.Page(Messages.Moments_title, rows, others.size());
    }
}
