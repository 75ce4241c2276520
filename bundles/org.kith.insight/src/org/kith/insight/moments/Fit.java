package org.kith.insight.moments;

import com.ibm.icu.text.Normalizer2;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.kith.model.care.MomentKind;

/**
 * How well something fits my topics (product.md §5): the share of its tags that are among them; .5 if it has none, 1
 * for milestones and birthdays. Where I have named no topics nothing is known of them, so it is .5 as well (decision 0015). Case, accents and a leading # do not matter. Pure; any thread.
 */
public final class Fit {
    private static final double NO_TAGS = .5;

    private Fit() {
    }

    /** The fit, 0 to 1. */
    public static double of(Happening happening, Set<String> topics) {
        if (happening.kind() == MomentKind.MILESTONE || happening.kind() == MomentKind.BIRTHDAY) {
            return 1;
        }
        Set<String> tags = folded(happening.tags());
        Set<String> mine = folded(topics);
        return tags.isEmpty() || mine.isEmpty() ? NO_TAGS : (double) tags.stream().filter(mine::contains).count() / tags.size();
    }

    private static Set<String> folded(Set<String> tags) {
        return tags.stream().map(Fit::folded).filter(tag -> !tag.isEmpty()).collect(Collectors.toSet());
    }

    private static String folded(String tag) {
        String plain = Normalizer2.getNFKDInstance().normalize(tag.strip().toLowerCase(Locale.ROOT));
        return plain.replaceAll("^#+|\\p{Mn}+", "").toLowerCase(Locale.ROOT);
    }
}
