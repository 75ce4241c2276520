package org.kith.insight.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cues of a circular (product.md §7, science.md §3): greeting to many, not one second person, wishes, imperative and notice
 * words, length. English, German, French, Spanish; elsewhere only length can be seen. Each is evidence that is shown where
 * it stands. Quoted lines, signature and footers are left out. Pure; any thread.
 */
public final class Cues {
    /** Words in which somebody who is written to would be addressed. */
    static final int ADDRESSED = 12;
    /** Longer is long for one person. */
    static final int LONG = 400;

    private Cues() {
    }

    /**
     * The cues in a text, in the order of their kinds.
     *
     * @param text as written, with its greeting
     */
    public static List<Cue> in(String text) {
        Manner manner = new Manner(text);
        List<Cue> cues = new ArrayList<>();
        add(cues, CueKind.GREETING_TO_MANY, CueWords.MANY, manner.opening());
        if (manner.size() >= ADDRESSED && manner.you() == 0 && manner.known()) {
            cues.add(new Cue(CueKind.NO_SECOND_PERSON, List.of()));
        }
        add(cues, CueKind.WISHES, CueWords.WISHES, manner.text());
        add(cues, CueKind.NOTICE, CueWords.NOTICE, manner.text());
        if (manner.size() > LONG) {
            cues.add(new Cue(CueKind.LENGTH, List.of()));
        }
        return List.copyOf(cues);
    }

    private static void add(List<Cue> cues, CueKind kind, Pattern pattern, String text) {
        List<Span> spans = new ArrayList<>();
        Matcher found = pattern.matcher(text);
        while (found.find()) {
            spans.add(new Span(found.start(), found.end()));
        }
        if (!spans.isEmpty()) {
            cues.add(new Cue(kind, spans));
        }
    }
}
