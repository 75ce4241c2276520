package org.kith.ui.events.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.kith.ui.Palette;

/** Text in paragraphs, of which some lines open the interaction behind them; read by keys as well. UI thread. */
final class SideText {
    private final StyledText text;
    private final StringBuilder whole = new StringBuilder();
    private final List<StyleRange> styles = new ArrayList<>();
    private Consumer<String> opened = key -> {
    };

    SideText(Composite parent) {
        text = new StyledText(parent, SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
        text.setBackground(parent.getBackground());
        text.setCaret(null);
        text.setLineSpacing(2);
        text.addListener(SWT.MouseUp, event -> {
            int at = text.getOffsetAtPoint(new Point(event.x, event.y));
            StyleRange style = at < 0 || at >= text.getCharCount() ? null : text.getStyleRangeAtOffset(at);
            if (style != null && style.data instanceof String key && text.getSelectionCount() == 0) {
                opened.accept(key);
            }
        });
        text.addListener(SWT.Traverse, event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
    }

    StyledText widget() {
        return text;
    }

    /** Hears which line's interaction is to be shown. */
    void onOpen(Consumer<String> listener) {
        opened = listener;
    }

    void clear() {
        whole.setLength(0);
        styles.clear();
    }

    void heading(String line) {
        if (!whole.isEmpty()) {
            whole.append('\n');
        }
        range(line, new StyleRange()).fontStyle = SWT.BOLD;
    }

    void line(String line) {
        whole.append(line).append('\n');
    }

    void quiet(String line) {
        range(line, new StyleRange()).foreground = Palette.color(Palette.Role.MUTED, text);
    }

    void urgent(String line) {
        range(line, new StyleRange()).foreground = Palette.color(Palette.Role.WARNING, text);
    }

    /** A line that opens an interaction. */
    void proof(String line, String key) {
        StyleRange style = range(line, new StyleRange());
        style.foreground = Palette.color(Palette.Role.ACCENT, text);
        style.data = key;
    }

    private StyleRange range(String line, StyleRange style) {
        style.start = whole.length();
        style.length = line.length();
        whole.append(line).append('\n');
        styles.add(style);
        return style;
    }

    void show() {
        text.setText(whole.toString().stripTrailing());
        int length = text.getCharCount();
        styles.stream().filter(style -> style.start + style.length <= length).forEach(text::setStyleRange);
        text.setTopIndex(0);
    }
}
