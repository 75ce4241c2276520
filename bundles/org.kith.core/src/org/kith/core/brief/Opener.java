package org.kith.core.brief;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.kith.insight.Activity;
import org.kith.model.PartialDates;
import org.kith.model.activity.Direction;
import org.kith.model.people.Fact;
import org.kith.model.people.Sensitivity;

/**
 * Something neutral to begin with, and why it may be said: a fact that they told me or published, or words that they
 * addressed to me. What is CONFIDENTIAL, and what I know from others, is never one. Immutable; any thread.
 *
 * @param text   a sentence
 * @param level  PUBLIC or PRIVATE
 * @param source an ImportBatch uid, {@code user}, or the platform of the words; never empty
 * @param key    the interaction; null for a fact
 * @param at     when they said it; null when unknown
 * @param why    why it is allowed, a sentence
 */
public record Opener(String text, Sensitivity level, String source, String key, Instant at, String why) {
    private static final Duration OLDEST = Duration.ofDays(730);

    /** The best one: what they told me, then words to me, then what they published. */
    static Optional<Opener> of(List<Fact> facts, List<Activity> activities, Instant now) {
        return toldFact(facts).or(() -> words(activities, now)).or(() -> publicFact(facts));
    }

    private static Optional<Opener> toldFact(List<Fact> facts) {
        return latest(facts.stream().filter(Fact::isToldToMe).toList())
                .map(fact -> fact(fact, Messages.Opener_told));
    }

    private static Optional<Opener> publicFact(List<Fact> facts) {
        return latest(facts.stream().filter(fact -> fact.getSensitivity() == Sensitivity.PUBLIC).toList())
                .map(fact -> fact(fact, Messages.Opener_published));
    }

    private static Optional<Fact> latest(List<Fact> facts) {
        return facts.stream().filter(fact -> fact.getSensitivity() != Sensitivity.CONFIDENTIAL
                && fact.getText() != null && !fact.getText().isBlank())
                .max(Comparator.comparing(fact -> fact.getLearned() == null ? 0 : PartialDates.toInt(fact.getLearned())));
    }

    private static Opener fact(Fact fact, String why) {
        String text = Snippet.of(fact.getText());
        String sentence = switch (fact.getKind()) {
            case INTEREST -> NLS.bind(Messages.Opener_interest, text);
            case HOBBY -> NLS.bind(Messages.Opener_hobby, text);
            case EXPERTISE, SKILL -> NLS.bind(Messages.Opener_knows, text);
            case PLACE -> NLS.bind(Messages.Opener_place, text);
            case MILESTONE -> NLS.bind(Messages.Opener_milestone, text);
            default -> text;
        };
        String source = fact.getSource() == null || fact.getSource().isBlank() ? "user" : fact.getSource();
        return new Opener(sentence, fact.getSensitivity(), source, null, null, why);
    }

    private static Optional<Opener> words(List<Activity> activities, Instant now) {
        return activities.stream().filter(each -> each.direction() == Direction.IN && each.at() != null
                && each.text() != null && !each.text().isBlank() && each.recipients() == 1
                && !each.at().isAfter(now) && each.at().isAfter(now.minus(OLDEST)) && spoken(each))
                .max(Comparator.comparing(Activity::at).thenComparing(Activity::key)).map(each -> {
                    boolean alone = each.oneToOne();
                    String text = Snippet.of(each.text());
                    boolean asks = each.text().indexOf('?') >= 0 || each.text().indexOf('\uff1f') >= 0
                            || each.text().indexOf('\u061f') >= 0;
                    return new Opener(NLS.bind(asks ? Messages.Opener_asked : Messages.Opener_wrote, text),
                            alone ? Sensitivity.PRIVATE : Sensitivity.PUBLIC, each.channel(), each.key(), each.at(),
                            alone ? Messages.Opener_toYou : Messages.Opener_toYouPublic);
                });
    }

    private static boolean spoken(Activity each) {
        return switch (each.type()) {
            case MESSAGE, EMAIL, COMMENT, MENTION, QUOTE, RECOMMEND -> true;
            default -> false;
        };
    }
}
