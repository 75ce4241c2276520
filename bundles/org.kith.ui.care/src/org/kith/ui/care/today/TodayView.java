package org.kith.ui.care.today;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.kith.core.followups.Messaging;
import org.kith.core.session.Session;
import org.kith.core.today.ReadToday;
import org.kith.core.today.Today;
import org.kith.core.today.TodayLine;
import org.kith.ui.care.rows.CarePane;
import org.kith.ui.care.rows.CareRow;
import org.kith.ui.care.rows.CareView;
import org.kith.ui.care.rows.RowWords;

/** The Today view: five minutes in the morning. Made by the workbench. */
public final class TodayView extends CareView {
    /** Id of this view. */
    public static final String ID = "org.kith.ui.care.today";

    @Override
    protected CarePane.Words words() {
        return new CarePane.Words(Messages.Today_list, "today", Messages.Empty_title, Messages.Empty_text);
    }

    @Override
    protected CarePane.Page read(Session session, Messaging messaging, RowWords words, boolean all)
            throws CoreException {
        Today today = new ReadToday(session, messaging).run(new NullProgressMonitor());
        List<CareRow> rows = new ArrayList<>();
        for (TodayLine.Section section : TodayLine.Section.values()) {
            List<TodayLine> lines = today.of(section);
            if (!lines.isEmpty()) {
                rows.add(CareRow.heading(title(section)));
                lines.forEach(line -> rows.add(words.of(line, today.date())));
            }
        }
        if (!rows.isEmpty() || today.enough()) {
            rows.add(end(today));
        }
        return new CarePane.Page(words.date(today.date()), rows, 0);
    }

    private static CareRow end(Today today) {
        String more = today.waiting() == 0 ? "" : today.waiting() == 1 ? Messages.Today_waitingOne
                : NLS.bind(Messages.Today_waiting, Integer.toString(today.waiting()));
        return CareRow.sentence(today.enough() || today.waiting() > 0 ? Messages.Today_enough : Messages.Today_all, more);
    }

    private static String title(TodayLine.Section section) {
        return switch (section) {
            case LETTERS -> Messages.Section_letters;
            case MOMENTS -> Messages.Section_moments;
            case PROMISES -> Messages.Section_promises;
            case DATES -> Messages.Section_dates;
            case SLIPPING -> Messages.Section_slipping;
        };
    }
}
