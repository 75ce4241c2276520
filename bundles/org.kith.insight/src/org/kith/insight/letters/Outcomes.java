package org.kith.insight.letters;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kith.model.care.LetterVerdict;

/**
 * What became of letters (product.md §7): answered within 14 days, those written for one person against the others. Said
 * only from ten letters on each side. A letter younger than 14 days is on neither side, answered or not: counting early
 * answers alone would flatter. Describes; whom one writes with care may answer anyhow. Immutable.
 *
 * @param written letters that the check called WRITTEN
 * @param others  the other checked letters
 */
public record Outcomes(AnsweredShare written, AnsweredShare others) {
    /** An answer after this is none. */
    public static final Duration ANSWER = Duration.ofDays(14);
    /** Fewer letters on a side say nothing. */
    public static final int LEAST = 10;

    /** The outcomes; empty while there are too few letters on a side. */
    public static Optional<Outcomes> of(Collection<Sending> sendings, Instant now) {
        List<Sending> ripe = distinct(sendings, now);
        AnsweredShare[] sides = new AnsweredShare[2];
        for (int i = 0; i < 2; i++) {
            boolean written = i == 0;
            List<String> answered = new ArrayList<>();
            List<String> silent = new ArrayList<>();
            ripe.stream().filter(each -> each.verdict() == LetterVerdict.WRITTEN == written)
                    .forEach(each -> (answered(each) ? answered : silent).add(each.key()));
            if (answered.size() + silent.size() < LEAST) {
                return Optional.empty();
            }
            sides[i] = new AnsweredShare(answered, silent);
        }
        return Optional.of(new Outcomes(sides[0], sides[1]));
    }

    private static List<Sending> distinct(Collection<Sending> sendings, Instant now) {
        Set<String> seen = new HashSet<>();
        return sendings.stream().filter(each -> each.verdict() != LetterVerdict.UNCHECKED && each.sent() != null
                && !each.sent().plus(ANSWER).isAfter(now)).filter(each -> seen.add(each.key())).toList();
    }

    private static boolean answered(Sending sending) {
        return sending.answered() != null && !sending.answered().isBefore(sending.sent())
                && !sending.answered().isAfter(sending.sent().plus(ANSWER));
    }
}
