package org.kith.ui.insight.review;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.kith.core.followups.Messaging;
import org.kith.core.review.QuietLine;
import org.kith.core.review.ReadReview;
import org.kith.core.review.Review;
import org.kith.core.session.Session;
import org.kith.insight.letters.Outcomes;
import org.kith.ui.Background;
import org.kith.ui.Doing;
import org.kith.ui.Palette;
import org.kith.ui.StatusReporter;
import org.kith.ui.When;
import org.kith.ui.care.rows.CarePane;
import org.kith.ui.care.rows.CareRow;
import org.kith.ui.care.rows.CareView;
import org.kith.ui.care.rows.RowWords;
import org.kith.ui.evidence.EvidencePopup;
import org.kith.ui.insight.ladder.KnownLabel;
import org.kith.ui.insight.ladder.LadderPlot;
import org.kith.ui.insight.ladder.RungRows;
import org.kith.ui.insight.plot.PlotExports;
import org.kith.ui.insight.plot.PlotPane;

/** The Review view: the ladder, how much is one-to-one and answered, and who has gone quiet. Made by the workbench. */
public final class ReviewView extends CareView {
    /** Id of this view. */
    public static final String ID = "org.kith.ui.insight.review";

    private static final int MOST = 20;

    @Inject
    private Session session;
    @Inject
    private Background background;
    @Inject
    private Doing doing;
    @Inject
    private org.kith.ui.QuietLine line;
    @Inject
    private When when;
    @Inject
    private StatusReporter reporter;
    private KnownLabel known;
    private PlotPane ladder;
    private PlotPane shares;
    private Label outcomes;
    private volatile RungRows chosen;

    @Override
    protected CarePane.Words words() {
        return new CarePane.Words(Messages.Review_list, "refresh", Messages.Empty_title, Messages.Empty_text,
                Messages.Keys);
    }

    @Override
    protected Composite ground(Composite parent) {
        SashForm sash = new SashForm(parent, SWT.VERTICAL);
        Composite top = new Composite(sash, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(8, 8).numColumns(2).equalWidth(true).spacing(16, 4).applyTo(top);
        known = new KnownLabel(top);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(known.control());
        PlotExports exports = new PlotExports(doing, line);
        EvidencePopup evidence = new EvidencePopup(session, background, when, reporter::show);
        ladder = new PlotPane(top, Locale.getDefault(), exports, figure -> {
            chosen = RungRows.behind(figure);
            pane().refresh();
        });
        GridDataFactory.fillDefaults().grab(true, true).applyTo(ladder);
        shares = new PlotPane(top, Locale.getDefault(), exports,
                figure -> evidence.open(shares, figure.words(), figure.keys()));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(shares);
        outcomes = new Label(top, SWT.WRAP);
        Palette.apply(Palette.Role.MUTED, outcomes);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(outcomes);
        Composite below = new Composite(sash, SWT.NONE);
        below.setLayout(new FillLayout());
        sash.setWeights(55, 45);
        return below;
    }

    @Override
    protected CarePane.Page read(Session from, Messaging messaging, RowWords words, boolean all) throws CoreException {
        Review review = new ReadReview(from).run(new NullProgressMonitor());
        List<CareRow> rows = new ArrayList<>();
        RungRows those = chosen;
        if (those != null) {
            rows.add(CareRow.heading(those.title(review.rungs())));
            rows.addAll(those.of(from, review.rungs(), MOST));
        }
        String section = null;
        for (QuietLine each : review.quiet()) {
            String of = each.late() ? Messages.Section_late : Messages.Section_quiet;
            if (!of.equals(section)) {
                section = of;
                rows.add(CareRow.heading(section));
            }
            rows.add(RowWords.of(each.personUid(), each.name(), each.photo(), each.words(), "", List.of(), each));
        }
        return new CarePane.Page(Messages.Review_title, rows, 0, () -> show(review));
    }

    private void show(Review review) {
        known.show(review.rungs().now());
        ladder.show(LadderPlot.of(review.rungs()));
        shares.show(SharePlot.of(review.months(), Locale.getDefault()));
        outcomes.setText(review.outcomes().map(ReviewView::words).orElse(Messages.Outcomes_few));
        outcomes.getParent().layout();
    }

    private static String words(Outcomes of) {
        return NLS.bind(Messages.Outcomes, new Object[] {of.written().answered().size(), of.written().of(),
            of.others().answered().size(), of.others().of()});
    }

    /** The plots, for tests: the ladder, then the shares. */
    public List<PlotPane> plots() {
        return List.of(ladder, shares);
    }
}
