package org.kith.ui.care.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.kith.insight.letters.Anchor;
import org.kith.insight.letters.Cue;
import org.kith.insight.letters.Missing;
import org.kith.insight.letters.PersonalCheck;
import org.kith.ui.Names;
import org.kith.ui.Palette;
import org.kith.ui.PlainText;

/**
 * What the personal check says, as a verdict in words and three lines of evidence: what others have got, what is only
 * true of this person, and what sounds like a circular. UI thread.
 */
final class VerdictPane {
    private static final int MOST = 60;
    private static final int ANCHORS = 8;

    private final Composite area;
    private final Label verdict;
    private final Label evidence;
    private String said = "";

    VerdictPane(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(0, 2).spacing(0, 2).applyTo(area);
        verdict = new Label(area, SWT.NONE);
        FontData data = verdict.getFont().getFontData()[0];
        Font bold = new Font(verdict.getDisplay(), data.getName(), data.getHeight(), SWT.BOLD);
        verdict.addListener(SWT.Dispose, event -> bold.dispose());
        verdict.setFont(bold);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(verdict);
        evidence = new Label(area, SWT.WRAP);
        Palette.apply(Palette.Role.MUTED, evidence);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(evidence);
        Names.of(evidence, Messages.Check_name);
    }

    Composite control() {
        return area;
    }

    /** The verdict as it is shown. */
    String said() {
        return said;
    }

    /**
     * Shows what was found; null when nothing was checked yet.
     *
     * @param name   the recipient's
     * @param others to whom the nearest earlier letter went, in words; empty when there is none
     */
    void show(PersonalCheck check, String name, String others) {
        if (check == null) {
            said = "";
            verdict.setText("");
            evidence.setText("");
            return;
        }
        said = switch (check.verdict()) {
            case SENT_BEFORE -> Messages.Verdict_sentBefore;
            case ANYONE -> Messages.Verdict_anyone;
            case WRITTEN -> NLS.bind(Messages.Verdict_written, name);
            default -> Messages.Verdict_onTheWay;
        };
        verdict.setText(said.replace("&", "&&"));
        verdict.setForeground(Palette.color(switch (check.verdict()) {
            case SENT_BEFORE -> Palette.Role.ERROR;
            case ANYONE -> Palette.Role.WARNING;
            case WRITTEN -> Palette.Role.DONE;
            default -> Palette.Role.ACCENT;
        }, verdict));
        evidence.setText(lines(check, others).replace("&", "&&"));
        area.getParent().layout(true, true);
    }

    private static String lines(PersonalCheck check, String others) {
        List<String> lines = new ArrayList<>();
        if (check.overlap().similarity() > 0 && !others.isEmpty()) {
            lines.add(NLS.bind(Messages.Check_overlap, Long.toString(Math.round(check.overlap().similarity() * 100)),
                    others));
        }
        if (!check.anchors().isEmpty()) {
            lines.add(NLS.bind(Messages.Check_anchors, check.anchors().stream().map(Anchor::text)
                    .map(VerdictPane::shortened).distinct().limit(ANCHORS).collect(Collectors.joining(" \u00b7 "))));
        }
        if (!check.cues().isEmpty()) {
            lines.add(NLS.bind(Messages.Check_cues, check.cues().stream().map(VerdictPane::cue)
                    .collect(Collectors.joining(", "))));
        }
        check.missing().stream().map(VerdictPane::missing).forEach(lines::add);
        return String.join("\n", lines);
    }

    private static String shortened(String text) {
        String line = PlainText.line(text, MOST);
        return text.strip().length() > MOST ? line.substring(0, line.offsetByCodePoints(line.length(), -1)) + "\u2026" : line;
    }

    private static String cue(Cue cue) {
        return switch (cue.kind()) {
            case GREETING_TO_MANY -> Messages.Cue_many;
            case NO_SECOND_PERSON -> Messages.Cue_noYou;
            case WISHES -> Messages.Cue_wishes;
            case NOTICE -> Messages.Cue_notice;
            case LENGTH -> Messages.Cue_length;
        };
    }

    private static String missing(Missing one) {
        return switch (one.lack()) {
            case WORDS -> Messages.Missing_words;
            case ANCHORS -> one.count() == 1 ? Messages.Missing_anchor : Messages.Missing_anchors;
            case OWN_WORDS -> Messages.Missing_ownWords;
        };
    }
}
