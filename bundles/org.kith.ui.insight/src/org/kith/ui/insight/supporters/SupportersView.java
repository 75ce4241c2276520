package org.kith.ui.insight.supporters;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
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
import org.kith.core.evidence.UnseenWords;
import org.kith.core.followups.Messaging;
import org.kith.core.moments.MomentLine;
import org.kith.core.moments.ReadMoments;
import org.kith.core.registry.PlatformDescriptor;
import org.kith.core.registry.PlatformRegistry;
import org.kith.core.session.Session;
import org.kith.core.ties.ReadSupport;
import org.kith.core.ties.ReadSupporters;
import org.kith.core.ties.SupportDetail;
import org.kith.core.ties.SupporterLine;
import org.kith.insight.ledger.BalanceWords;
import org.kith.ui.Background;
import org.kith.ui.Doing;
import org.kith.ui.Palette;
import org.kith.ui.QuietLine;
import org.kith.ui.StatusReporter;
import org.kith.ui.When;
import org.kith.ui.care.rows.CarePane;
import org.kith.ui.care.rows.CareRow;
import org.kith.ui.care.rows.CareView;
import org.kith.ui.care.rows.RowWords;
import org.kith.ui.evidence.EvidencePopup;
import org.kith.ui.insight.plot.PlotExports;
import org.kith.ui.insight.plot.PlotPane;

/**
 * The Supporters view: who gave, those who lead first, what of theirs could be honoured right below them, and the months
 * of whom one stands on. Made by the workbench.
 */
public final class SupportersView extends CareView {
    /** Id of this view. */
    public static final String ID = "org.kith.ui.insight.supporters";

    private static final int SHORT = 12;
    private static final int LONG = 200;

    @Inject
    private Session session;
    @Inject
    private PlatformRegistry registry;
    @Inject
    private Background background;
    @Inject
    private Doing doing;
    @Inject
    private QuietLine line;
    @Inject
    private When when;
    @Inject
    private StatusReporter reporter;
    private PlotPane plot;
    private Label unseen;
    private String shown;
    private String name;
    private int asked;

    @Override
    protected CarePane.Words words() {
        return new CarePane.Words(Messages.Supporters_list, "received", Messages.Empty_title, Messages.Empty_text);
    }

    @Override
    protected Composite ground(Composite parent) {
        SashForm sash = new SashForm(parent, SWT.VERTICAL);
        Composite top = new Composite(sash, SWT.NONE);
        top.setLayout(new FillLayout());
        Composite below = new Composite(sash, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(8, 4).applyTo(below);
        EvidencePopup evidence = new EvidencePopup(session, background, when, reporter::show);
        plot = new PlotPane(below, Locale.getDefault(), new PlotExports(doing, line),
                figure -> evidence.open(plot, figure.words(), figure.keys()));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(plot);
        unseen = new Label(below, SWT.WRAP);
        Palette.apply(Palette.Role.MUTED, unseen);
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(unseen);
        sash.setWeights(1, 1);
        return top;
    }

    @Override
    protected CarePane.Page read(Session from, Messaging messaging, RowWords words, boolean all) throws CoreException {
        List<SupporterLine> supporters = new ReadSupporters(from).run(LONG, new NullProgressMonitor());
        Map<String, List<MomentLine>> moments = new ReadMoments(from).run(new NullProgressMonitor()).lines().stream()
                .collect(Collectors.groupingBy(MomentLine::personUid));
        ReadSupport support = new ReadSupport(from);
        List<CareRow> rows = new ArrayList<>();
        String section = null;
        for (SupporterLine each : all ? supporters : supporters.subList(0, Math.min(SHORT, supporters.size()))) {
            if (!section(each).equals(section)) {
                section = section(each);
                rows.add(CareRow.heading(section));
            }
            var given = support.of(each.personUid()).words();
            rows.add(RowWords.of(each.personUid(), each.name(), each.photo(), each.tie().loyal()
                    ? NLS.bind(Messages.Loyal, given.sentence()) : given.sentence(), "", given.keys(), each));
            moments.getOrDefault(each.personUid(), List.of()).stream().limit(1)
                    .forEach(one -> rows.add(words.of(bare(one))));
        }
        return new CarePane.Page(Messages.Supporters_title, rows, Math.max(0, supporters.size() - SHORT), this::again);
    }

    /** Without what the row above says already. */
    private static MomentLine bare(MomentLine one) {
        return new MomentLine(one.chance(), one.name(), one.photo(), one.title(), "", one.day(), one.evidence());
    }

    private static String section(SupporterLine line) {
        return ReadSupporters.unknown(line.tie()) ? Messages.Section_unknown
                : BalanceWords.THEY_LEAD.name().equals(line.tie().words()) ? Messages.Section_lead
                : Messages.Section_others;
    }

    @Override
    protected void stood(CareRow row) {
        if (row != null && !row.person().equals(shown)) {
            shown = row.person();
            name = row.name();
            show();
        }
    }

    /** Data changed: the months of whom one stands on may have, too. */
    private void again() {
        if (shown != null) {
            show();
        }
    }

    private void show() {
        String person = shown;
        String called = name;
        int asking = ++asked;
        background.read(plot, () -> new ReadSupport(session).of(person), detail -> {
            if (asking == asked) {
                plot.show(SupportPlot.of(called, detail, Locale.getDefault()));
                unseen.setText(unseen(detail).replace("&", "&&"));
                unseen.getParent().layout();
            }
        }, reporter::show);
    }

    private String unseen(SupportDetail detail) {
        List<String> words = UnseenWords.of(detail.balance().unseen(),
                id -> registry.platform(id).map(PlatformDescriptor::name).orElse(id));
        return words.isEmpty() ? Messages.Seen : NLS.bind(Messages.Unseen, String.join(Messages.Unseen_comma, words));
    }

    /** The plot, for tests. */
    public PlotPane plot() {
        return plot;
    }
}
