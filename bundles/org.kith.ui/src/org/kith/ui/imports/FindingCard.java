package org.kith.ui.imports;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.kith.core.intake.Finding;
import org.kith.core.registry.PlatformDescriptor;
import org.kith.ui.Palette;
import org.kith.ui.platforms.Monogram;

/**
 * One finding in the import dialog: what it is, from where, how much, whose, what is not in it and how to get that; a box
 * to tick when it can be imported. UI thread.
 */
final class FindingCard {
    private static final int INDENT = 20;
    private static final int PROBLEMS = 5;

    private final Finding finding;
    private final FindingWords words;
    private final Runnable changed;
    private Button take;
    private Button mine;

    /**
     * Fills a card.
     *
     * @param platform null when nobody knew it or it is no platform
     * @param changed  called when a box was ticked or something folded out
     */
    FindingCard(Composite parent, Finding finding, PlatformDescriptor platform, FindingWords words, Runnable changed) {
        this.finding = finding;
        this.words = words;
        this.changed = changed;
        // a plain composite, as the theme's style sheet knows widgets by their class
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 10).spacing(12, 3).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
        Control sign = Monogram.control(area, platform);
        GridDataFactory.swtDefaults().hint(Monogram.SIZE, Monogram.SIZE).align(SWT.CENTER, SWT.BEGINNING).applyTo(sign);
        Composite text = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 3).applyTo(text);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        title(text);
        from(text);
        say(text, words.counts(finding), null);
        say(text, words.earlier(finding), Palette.Role.WARNING);
        say(text, words.owner(finding), null);
        question(text);
        finding.advice().forEach(one -> say(text, one, null));
        problems(text);
        missing(text);
    }

    private void title(Composite text) {
        if (finding.usable()) {
            take = new Button(text, SWT.CHECK);
            take.setText(words.title(finding).replace("&", "&&"));
            take.setSelection(!finding.nothingNew());
            take.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
            take.addListener(SWT.Selection, event -> changed.run());
            GridDataFactory.fillDefaults().grab(true, false).applyTo(take);
            return;
        }
        CLabel title = new CLabel(text, SWT.NONE);
        title.setMargins(0, 0, 0, 0);
        title.setText(words.title(finding));
        title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
    }

    private void from(Composite text) {
        String where = words.from(finding);
        if (!where.equals(words.title(finding))) {
            CLabel from = new CLabel(text, SWT.NONE);
            from.setMargins(finding.usable() ? INDENT : 0, 0, 0, 0);
            from.setText(where);
            from.setToolTipText(FindingWords.paths(finding).replace("&", "&&"));
            Palette.apply(Palette.Role.MUTED, from);
            GridDataFactory.fillDefaults().grab(true, false).applyTo(from);
        }
    }

    private void question(Composite text) {
        if (finding.owner() != Finding.Owner.OTHER) {
            return;
        }
        say(text, NLS.bind(Messages.Finding_question, finding.shown(), finding.name()), null);
        Composite answers = new Composite(text, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(16, 0).applyTo(answers);
        GridDataFactory.fillDefaults().indent(INDENT, 0).applyTo(answers);
        mine = new Button(answers, SWT.RADIO);
        mine.setText(Messages.Finding_yes);
        Button apart = new Button(answers, SWT.RADIO);
        apart.setText(Messages.Finding_apart);
        apart.setSelection(true);
    }

    private void problems(Composite text) {
        if (finding.problems().isEmpty()) {
            return;
        }
        Composite list = folded(text, CountWords.problems(finding.problems().size()));
        List<String> first = FindingWords.problems(finding, PROBLEMS);
        first.forEach(one -> say(list, one, Palette.Role.MUTED));
        int more = finding.problems().size() - first.size();
        if (more > 0) {
            say(list, NLS.bind(Messages.Finding_more, more), Palette.Role.MUTED);
        }
    }

    private void missing(Composite text) {
        List<String> missing = FindingWords.notInIt(finding);
        if (!missing.isEmpty()) {
            say(text, NLS.bind(Messages.NotInIt, String.join(" ", missing)), Palette.Role.MUTED);
        }
        if (!finding.howTo().isEmpty() && (!missing.isEmpty() || !finding.usable())) {
            Composite steps = folded(text, Messages.Finding_howTo);
            Fold.steps(steps, finding.howTo(), indent());
        }
    }

    private Composite folded(Composite text, String word) {
        return Fold.make(text, word, indent(), changed);
    }

    private void say(Composite parent, String sentence, Palette.Role role) {
        Fold.say(parent, sentence, role, indent());
    }

    private int indent() {
        return finding.usable() ? INDENT : 0;
    }

    /** Whether it can be ticked. */
    boolean isUsable() {
        return take != null;
    }

    /** Whether it is ticked. */
    boolean isTaken() {
        return take != null && take.getSelection();
    }

    /** What was chosen. */
    Importing.Chosen chosen() {
        return new Importing.Chosen(finding, mine != null && mine.getSelection());
    }

    boolean setFocus() {
        return take != null && take.setFocus();
    }
}
