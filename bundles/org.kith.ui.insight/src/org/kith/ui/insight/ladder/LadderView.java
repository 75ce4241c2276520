package org.kith.ui.insight.ladder;

import jakarta.inject.Inject;
import java.util.Locale;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.kith.core.followups.Messaging;
import org.kith.core.session.Session;
import org.kith.core.ties.ReadRungs;
import org.kith.core.ties.Rungs;
import org.kith.model.insight.RungLevel;
import org.kith.ui.Doing;
import org.kith.ui.QuietLine;
import org.kith.ui.care.rows.CarePane;
import org.kith.ui.care.rows.CareView;
import org.kith.ui.care.rows.RowWords;
import org.kith.ui.insight.plot.Figure;
import org.kith.ui.insight.plot.PlotExports;
import org.kith.ui.insight.plot.PlotPane;

/** The Ladder view: the funnel now and a year ago, and below it who stands on the rung that was opened. Made by the workbench. */
public final class LadderView extends CareView {
    /** Id of this view. */
    public static final String ID = "org.kith.ui.insight.ladder";

    private static final int SHORT = 50;
    private static final int LONG = 2_000;

    @Inject
    private Doing doing;
    @Inject
    private QuietLine line;
    private PlotPane plot;
    private KnownLabel known;
    private volatile RungRows chosen = new RungRows(RungLevel.KEPT_UP, false);

    @Override
    protected CarePane.Words words() {
        return new CarePane.Words(Messages.Ladder_list, "one-to-one", Messages.Empty_title, Messages.Empty_text,
                Messages.Keys);
    }

    @Override
    protected Composite ground(Composite parent) {
        SashForm sash = new SashForm(parent, SWT.VERTICAL);
        Composite top = new Composite(sash, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(8, 8).applyTo(top);
        known = new KnownLabel(top);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(known.control());
        plot = new PlotPane(top, Locale.getDefault(), new PlotExports(doing, line), this::opened);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(plot);
        Composite below = new Composite(sash, SWT.NONE);
        below.setLayout(new FillLayout());
        sash.setWeights(55, 45);
        return below;
    }

    private void opened(Figure figure) {
        chosen = RungRows.behind(figure);
        pane().refresh();
    }

    @Override
    protected CarePane.Page read(Session from, Messaging messaging, RowWords words, boolean all) throws CoreException {
        Rungs rungs = new ReadRungs(from).run(new NullProgressMonitor());
        RungRows those = chosen;
        return new CarePane.Page(those.title(rungs), those.of(from, rungs, all ? LONG : SHORT),
                Math.max(0, those.count(rungs) - SHORT), () -> show(rungs));
    }

    private void show(Rungs rungs) {
        known.show(rungs.now());
        plot.show(LadderPlot.of(rungs));
    }

    /** The plot, for tests. */
    public PlotPane plot() {
        return plot;
    }
}
