package org.kith.workbench.help;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.kith.ui.Palette;

/**
 * A page of help as text: headings, lists, keys; links lead on by a click or by Tab and Enter. A button opens the same
 * page in the browser. Opens in any shell. UI thread.
 */
public final class HelpPane extends Composite {
    private static final int MARGIN = 20;

    private final StyledText text;
    private final Consumer<String> follow;
    private HelpText page;
    private List<StyleRange> links = List.of();

    /** {@code follow} hears which link was pressed, {@code browser} that the page is wanted in the browser. */
    public HelpPane(Composite parent, Consumer<String> follow, Runnable browser) {
        super(parent, SWT.NONE);
        this.follow = follow;
        GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 4).spacing(0, 4).applyTo(this);
        Button contents = button(Messages.Help_contents, () -> follow.accept("index.html"));
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).grab(true, false).applyTo(contents);
        button(Messages.Help_browser, browser);
        text = new StyledText(this, SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
        text.setMargins(MARGIN, MARGIN / 2, MARGIN, MARGIN);
        text.setLineSpacing(2);
        text.setCaret(null);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(text);
        text.addListener(SWT.MouseUp, event -> press(new Point(event.x, event.y)));
        text.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.CR) {
                pressSelected();
            }
        });
        text.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_TAB_NEXT && next()) {
                event.doit = false;
            } else if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                event.doit = true;
            }
        });
        // colours of the theme arrive after the text
        text.addListener(SWT.Settings, event -> style());
    }

    private Button button(String name, Runnable pressed) {
        Button button = new Button(this, SWT.PUSH | SWT.FLAT);
        button.setText(name);
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(button);
        button.addListener(SWT.Selection, event -> pressed.run());
        return button;
    }

    void show(HelpText shown) {
        page = shown;
        text.setText(shown.text());
        text.setTopIndex(0);
        text.setSelection(0);
        style();
    }

    @Override
    public boolean setFocus() {
        return text.setFocus();
    }

    private void style() {
        if (page == null) {
            return;
        }
        List<StyleRange> found = new ArrayList<>();
        text.setStyleRanges(new StyleRange[0]);
        for (HelpText.Mark mark : page.marks()) {
            StyleRange range = range(mark, text);
            text.setStyleRange(range);
            if (mark.look() == HelpText.Look.LINK) {
                found.add(range);
            }
        }
        links = found;
        for (int line = 0; line < text.getLineCount(); line++) {
            String words = text.getLine(line);
            if (words.matches("(\u2022|\\d+\\.)  .*")) {
                text.setLineIndent(line, 1, 8);
                text.setLineWrapIndent(line, 1, 28);
            }
        }
    }

    private static StyleRange range(HelpText.Mark mark, Control on) {
        StyleRange range = new StyleRange(mark.start(), mark.length(), null, null);
        switch (mark.look()) {
            case HEADING -> range.font = JFaceResources.getHeaderFont();
            case SUBHEADING -> range.font = JFaceResources.getBannerFont();
            case BOLD -> range.fontStyle = SWT.BOLD;
            case ITALIC -> range.fontStyle = SWT.ITALIC;
            case KEY -> {
                range.font = bold();
                range.foreground = Palette.color(Palette.Role.ACCENT, on);
            }
            case CODE -> range.font = JFaceResources.getTextFont();
            case LINK -> {
                range.underline = true;
                range.underlineStyle = SWT.UNDERLINE_LINK;
                range.foreground = Palette.color(Palette.Role.ACCENT, on);
                range.data = mark.target();
            }
        }
        return range;
    }

    private static Font bold() {
        return JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
    }

    private void press(Point at) {
        int offset = text.getOffsetAtPoint(at);
        StyleRange range = offset < 0 || offset >= text.getCharCount() ? null : text.getStyleRangeAtOffset(offset);
        if (range != null && range.data instanceof String target && text.getSelectionCount() == 0) {
            follow.accept(target);
        }
    }

    private void pressSelected() {
        Point selection = text.getSelection();
        links.stream().filter(link -> link.start == selection.x).findFirst()
                .ifPresent(link -> follow.accept((String) link.data));
    }

    /** Selects the next link; false when there is none any more, so that Tab leaves. */
    private boolean next() {
        int from = text.getSelectionCount() == 0 ? -1 : text.getSelection().x;
        for (StyleRange link : links) {
            if (link.start > from) {
                text.setSelection(link.start, link.start + link.length);
                text.showSelection();
                return true;
            }
        }
        text.setSelection(0);
        return false;
    }
}
