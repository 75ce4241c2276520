package org.kith.ui.care.letters;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.kith.core.care.Pledge;
import org.kith.core.letters.LetterContext;
import org.kith.model.activity.Direction;
import org.kith.store.TimelineRow;
import org.kith.ui.Directions;
import org.kith.ui.Names;
import org.kith.ui.Palette;
import org.kith.ui.PlainText;
import org.kith.ui.When;
import org.kith.ui.evidence.KindWords;

/** What stands beside a letter: what it answers, the last words, promises, facts, earlier letters. UI thread. */
final class LetterContextPane {
    private static final int MOST = 400;

    private final StyledText text;
    private final When when;
    private final List<StyleRange> styles = new ArrayList<>();
    private final StringBuilder out = new StringBuilder();

    LetterContextPane(Composite parent, When when) {
        this.when = when;
        text = new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.READ_ONLY);
        text.setMargins(12, 8, 12, 8);
        text.setLineSpacing(3);
        Names.of(text, Messages.Context_name);
        text.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                event.doit = true;
            }
        });
    }

    StyledText control() {
        return text;
    }

    void show(LetterContext context) {
        out.setLength(0);
        styles.clear();
        if (context != null) {
            rows(Messages.Context_about, context.about());
            section(Messages.Context_promises, context.promises().stream().map(LetterContextPane::promise).toList());
            rows(Messages.Context_exchanges, context.exchanges());
            section(Messages.Context_facts, context.facts().stream().map(fact -> PlainText.line(fact, MOST)).toList());
            rows(Messages.Context_letters, context.letters());
            if (out.isEmpty()) {
                out.append(Messages.Context_nothing);
            }
        }
        text.setText(out.toString());
        text.setStyleRanges(styles.toArray(StyleRange[]::new));
    }

    private static String promise(Pledge one) {
        return NLS.bind(one.direction() == Direction.IN ? Messages.Context_theirPromise : Messages.Context_myPromise,
                PlainText.line(one.words(), MOST));
    }

    private void rows(String title, List<TimelineRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        heading(title);
        for (TimelineRow row : rows) {
            int from = out.length();
            out.append(NLS.bind(Messages.Context_row, new Object[] {Directions.words(row.interaction().direction()),
                KindWords.of(row.interaction().type()),
                when.words(row.interaction().published(), row.interaction().precision())})).append('\n');
            style(from, SWT.NORMAL, Palette.Role.MUTED);
            out.append(PlainText.line(PlainText.of(row.interaction()), MOST)).append("\n\n");
        }
    }

    private void section(String title, List<String> lines) {
        if (!lines.isEmpty()) {
            heading(title);
            lines.forEach(line -> out.append(line).append('\n'));
            out.append('\n');
        }
    }

    private void heading(String title) {
        int from = out.length();
        out.append(title).append('\n');
        style(from, SWT.BOLD, Palette.Role.MUTED);
    }

    private void style(int from, int font, Palette.Role role) {
        StyleRange range = new StyleRange(from, out.length() - from, Palette.color(role, text), null, font);
        styles.add(range);
    }
}
