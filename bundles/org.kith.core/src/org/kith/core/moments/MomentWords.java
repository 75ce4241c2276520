package org.kith.core.moments;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.kith.core.care.DateAhead;
import org.kith.core.evidence.Evidence;
import org.kith.core.evidence.Piece;
import org.kith.core.evidence.SupportWords;
import org.kith.core.session.Session;
import org.kith.insight.Activity;
import org.kith.insight.moments.Happening;
import org.kith.store.InteractionRow;

/** A moment in sentences. Reads what passed with each person once; not for the UI thread. */
final class MomentWords {
    private static final int LONGEST = 90;
    private static final int LOOKED_AT = 400;
    private static final int PEOPLE = 60;

    private final Session session;
    private final Supports supports;
    private final Instant now;
    private final Map<String, Sentence> sentences = new HashMap<>();

    /**
     * A sentence and what proves it.
     *
     * @param words may be empty
     * @param keys  of interactions, oldest first
     */
    record Sentence(String words, List<String> keys) {
    }

    MomentWords(Session session, Supports supports, Instant now) {
        this.session = session;
        this.supports = supports;
        this.now = now;
    }

    /** What they did. */
    String title(Happening happening, InteractionRow post, DateAhead day) {
        return switch (happening.kind()) {
            case BIRTHDAY -> day != null && day.years().isPresent() && day.years().getAsInt() > 0
                    ? NLS.bind(Messages.Title_birthdayYears, Integer.toString(day.years().getAsInt()))
                    : Messages.Title_birthday;
            case MILESTONE -> day == null || day.label() == null ? Messages.Title_anniversary
                    : NLS.bind(Messages.Title_day, day.label());
            case ARTICLE -> NLS.bind(Messages.Title_article, snippet(post.summary()));
            case RELEASE -> NLS.bind(Messages.Title_release, snippet(post.summary()));
            case QUESTION -> NLS.bind(Messages.Title_question, snippet(post.text()));
            default -> post.text() == null || post.text().isBlank() ? Messages.Title_something
                    : NLS.bind(Messages.Title_post, snippet(post.text()));
        };
    }

    /** What passed before; the greater part of the reading, so only for as many people as anybody will look at. */
    Sentence why(String person) throws CoreException {
        Sentence known = sentences.get(person);
        if (known == null) {
            known = sentences.size() < PEOPLE ? read(person) : new Sentence("", List.of());
            sentences.put(person, known);
        }
        return known;
    }

    private Sentence read(String person) throws CoreException {
        List<Activity> activities = new ArrayList<>();
        for (Piece one : new Evidence(session).latest(person, LOOKED_AT)) {
            activities.add(one.activity());
        }
        SupportWords words = SupportWords.of(activities, new Evidence(session).weights(), supports.balance(person), now,
                session.zone());
        return new Sentence(words.sentence(), words.keys());
    }

    private static String snippet(String text) {
        String line = text == null ? "" : text.strip().replaceAll("\\s+", " ");
        if (line.codePointCount(0, line.length()) <= LONGEST) {
            return line;
        }
        int end = line.offsetByCodePoints(0, LONGEST);
        int space = line.lastIndexOf(' ', end);
        return line.substring(0, space > end / 2 ? space : end) + "\u2026";
    }
}
