package org.kith.workbench.help;

import java.util.ArrayList;
import java.util.List;

/**
 * A page of help as plain text with marks, for a widget that shows styled text.
 *
 * @param title   of the page
 * @param text    all of it
 * @param marks   which parts look or act differently
 */
record HelpText(String title, String text, List<Mark> marks) {
    /** How a part looks. */
    enum Look {
        HEADING, SUBHEADING, BOLD, ITALIC, KEY, CODE, LINK
    }

    /**
     * A part of the text.
     *
     * @param target where a link leads; null for other looks
     */
    record Mark(int start, int length, Look look, String target) {
    }

    /** Collects text and marks in reading order. */
    static final class Builder {
        private final StringBuilder text = new StringBuilder();
        private final List<Mark> marks = new ArrayList<>();
        private String title = "";

        void title(String words) {
            title = words.strip();
        }

        int position() {
            return text.length();
        }

        /** Words of a paragraph; line breaks and indentation of the source mean one blank. */
        void words(String words) {
            String plain = words.replaceAll("\\s+", " ");
            boolean fresh = text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1));
            text.append(fresh ? plain.stripLeading() : plain);
        }

        void start(String mark) {
            text.append(mark);
        }

        /** Ends a paragraph; never more than one empty line. */
        void end(int lines) {
            while (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
                text.setLength(text.length() - 1);
            }
            int have = 0;
            while (have < text.length() && text.charAt(text.length() - 1 - have) == '\n') {
                have++;
            }
            text.append("\n".repeat(Math.max(0, text.isEmpty() ? 0 : lines - have)));
        }

        void mark(int start, Look look, String target) {
            if (text.length() > start) {
                marks.add(new Mark(start, text.length() - start, look, target));
            }
        }

        void add(Mark mark) {
            marks.add(mark);
        }

        HelpText build() {
            return new HelpText(title, text.toString().stripTrailing() + "\n", List.copyOf(marks));
        }
    }
}
