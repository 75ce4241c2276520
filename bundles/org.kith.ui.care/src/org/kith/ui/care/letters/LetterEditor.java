package org.kith.ui.care.letters;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.kith.insight.letters.Anchor;
import org.kith.insight.letters.Passage;
import org.kith.insight.letters.PersonalCheck;
import org.kith.insight.letters.Span;
import org.kith.ui.Names;
import org.kith.ui.Palette;

/**
 * A letter's fields. Words that somebody else has got are struck by a wavy line, what is only true of this person by a
 * straight one. UI thread.
 */
final class LetterEditor {
    private static final int MARKED = 200;

    private final Composite area;
    private final Label to;
    private final Text subject;
    private final StyledText body;
    private Runnable changed = () -> {
    };
    private Runnable handOver = () -> {
    };
    private boolean setting;

    LetterEditor(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 6).applyTo(area);
        to = new Label(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(to);
        subject = new Text(area, SWT.SINGLE | SWT.BORDER);
        subject.setMessage(Messages.Letter_subject);
        Names.of(subject, Messages.Letter_subject);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(subject);
        body = new StyledText(area, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        body.setMargins(8, 6, 8, 6);
        body.setLineSpacing(3);
        Names.of(body, Messages.Letter_body);
        GridDataFactory.fillDefaults().grab(true, true).hint(200, 120).applyTo(body);
        subject.addListener(SWT.Modify, event -> typed());
        body.addListener(SWT.Modify, event -> typed());
        body.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                event.doit = true;
            }
        });
        // Ctrl+Enter would otherwise begin a line
        body.addVerifyKeyListener(event -> {
            if ((event.stateMask & SWT.MOD1) != 0 && (event.character == SWT.CR || event.character == SWT.LF)) {
                event.doit = false;
                handOver.run();
            }
        });
        subject.addListener(SWT.DefaultSelection, event -> body.setFocus());
    }

    Composite control() {
        return area;
    }

    StyledText body() {
        return body;
    }

    Text subjectField() {
        return subject;
    }

    void onChanged(Runnable listener) {
        changed = listener;
    }

    void onHandOver(Runnable listener) {
        handOver = listener;
    }

    private void typed() {
        if (!setting) {
            changed.run();
        }
    }

    /** Shows a letter; its words are the user's from then on. */
    void show(String recipient, String about, String text, boolean editable) {
        setting = true;
        to.setText(recipient.replace("&", "&&"));
        subject.setText(about);
        body.setText(text);
        subject.setEditable(editable);
        body.setEditable(editable);
        setting = false;
    }

    String subject() {
        return subject.getText();
    }

    String text() {
        return body.getText();
    }

    /** Marks what was found, unless the text has changed meanwhile. */
    void mark(PersonalCheck check) {
        if (check == null || !check.body().text().equals(body.getText())) {
            return;
        }
        List<StyleRange> ranges = new ArrayList<>();
        check.overlap().run().or(check.overlap()::nearest).ifPresent(nearest -> {
            for (Passage passage : nearest.passages()) {
                add(ranges, passage.inDraft(check.body()), SWT.UNDERLINE_SQUIGGLE,
                        Palette.color(Palette.Role.ERROR, body));
            }
        });
        for (Anchor anchor : check.anchors()) {
            anchor.spans().forEach(span -> add(ranges, span, SWT.UNDERLINE_SINGLE,
                    Palette.color(Palette.Role.DONE, body)));
        }
        ranges.sort(Comparator.comparingInt(range -> range.start));
        body.setStyleRanges(apart(ranges).toArray(StyleRange[]::new));
    }

    private static void add(List<StyleRange> ranges, Span span, int line, Color color) {
        StyleRange range = new StyleRange();
        range.start = span.from();
        range.length = span.length();
        range.underline = true;
        range.underlineStyle = line;
        range.underlineColor = color;
        ranges.add(range);
    }

    /** Ranges must not overlap; the first wins. */
    private static List<StyleRange> apart(List<StyleRange> sorted) {
        List<StyleRange> apart = new ArrayList<>();
        int end = 0;
        for (StyleRange range : sorted) {
            if (range.start >= end && apart.size() < MARKED) {
                apart.add(range);
                end = range.start + range.length;
            }
        }
        return apart;
    }
}
