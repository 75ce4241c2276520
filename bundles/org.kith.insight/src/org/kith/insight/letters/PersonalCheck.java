package org.kith.insight.letters;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.kith.model.care.LetterVerdict;

/**
 * The personal check (product.md §7): does this letter read as written for this one person? Three lines of evidence and a
 * verdict, the first that holds:
 * <ol>
 * <li>SENT_BEFORE: similarity ≥ .5, or a run of at least twelve words from one earlier letter to somebody else;</li>
 * <li>ANYONE: no anchor, or fewer than three words;</li>
 * <li>WRITTEN: similarity &lt; .25 and at least two anchors;</li>
 * <li>ON_THE_WAY otherwise.</li>
 * </ol>
 * Immutable.
 *
 * @param verdict never UNCHECKED
 * @param body    what of the draft counts
 * @param overlap what others have got of it
 * @param anchors what in it is only true of this person
 * @param cues    what in it sounds like a circular; no part of the verdict
 * @param missing what it lacks to be WRITTEN; empty then
 */
public record PersonalCheck(LetterVerdict verdict, LetterBody body, Overlap overlap, List<Anchor> anchors, List<Cue> cues,
        List<Missing> missing) {
    /** From this similarity on it was sent before. */
    public static final double SENT = .5;
    /** Below this similarity it is its own. */
    public static final double OWN = .25;
    /** So many anchors make it personal. */
    public static final int ANCHORS = 2;
    /** So many words are a letter. */
    public static final int WORDS = 3;

    public PersonalCheck {
        anchors = List.copyOf(anchors);
        cues = List.copyOf(cues);
        missing = List.copyOf(missing);
    }

    /** Checks a draft against what is known of its recipient and what was sent to others. */
    public static PersonalCheck of(Draft draft, Collection<PersonalFact> facts, SentIndex sent, Instant now) {
        LetterBody body = draft.body();
        Overlap overlap = sent.check(body, draft.person(), now);
        List<Anchor> anchors = Anchors.in(body, facts,
                (from, to) -> sent.has(body, from, to, draft.person(), now));
        return new PersonalCheck(verdict(overlap, anchors.size(), body.words().size()), body, overlap, anchors,
                Cues.in(draft.text()), missing(overlap, anchors.size(), body.words().size()));
    }

    static LetterVerdict verdict(Overlap overlap, int anchors, int words) {
        if (overlap.similarity() >= SENT || overlap.run().isPresent()) {
            return LetterVerdict.SENT_BEFORE;
        }
        if (anchors == 0 || words < WORDS) {
            return LetterVerdict.ANYONE;
        }
        return overlap.similarity() < OWN && anchors >= ANCHORS ? LetterVerdict.WRITTEN : LetterVerdict.ON_THE_WAY;
    }

    static List<Missing> missing(Overlap overlap, int anchors, int words) {
        List<Missing> missing = new ArrayList<>();
        if (words < WORDS) {
            missing.add(new Missing(Lack.WORDS, WORDS - words));
        }
        if (anchors < ANCHORS) {
            missing.add(new Missing(Lack.ANCHORS, ANCHORS - anchors));
        }
        int shared = overlap.nearest().map(Nearest::shared).orElse(0);
        int most = (int) Math.ceil(OWN * overlap.shingles()) - 1;
        if (overlap.similarity() >= OWN || overlap.run().isPresent()) {
            missing.add(new Missing(Lack.OWN_WORDS, Math.max(1, shared - most)));
        }
        return missing;
    }
}
