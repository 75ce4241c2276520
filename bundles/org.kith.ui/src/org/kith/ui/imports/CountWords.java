package org.kith.ui.imports;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import org.kith.core.imports.Counts;
import org.kith.core.platform.Preview;

/** What an import brings or brought, in words; nothing is said of what there is none of. Stateless, any thread. */
public final class CountWords {
    private CountWords() {
    }

    /** What an import did: "2,310 new people, 12 people known better, 20,113 interactions". */
    public static String of(Counts counts) {
        List<String> words = new ArrayList<>();
        add(words, Messages.Count_newPeople, counts.added(Counts.Subject.PEOPLE));
        add(words, Messages.Count_betterPeople, counts.updated(Counts.Subject.PEOPLE));
        add(words, Messages.Count_accounts, counts.added(Counts.Subject.PEOPLE) == 0
                ? counts.added(Counts.Subject.ACCOUNTS) : 0);
        add(words, Messages.Count_interactions, counts.added(Counts.Subject.INTERACTIONS));
        add(words, Messages.Count_events, counts.added(Counts.Subject.EVENTS));
        return words.isEmpty() ? Messages.Count_nothing : String.join(Messages.Count_and, words);
    }

    /** What a preview counted. */
    public static String of(Preview preview) {
        List<String> words = new ArrayList<>();
        add(words, Messages.Count_people, preview.people());
        add(words, Messages.Count_accounts, preview.accounts());
        add(words, Messages.Count_interactions, preview.interactions());
        add(words, Messages.Count_events, preview.gatherings());
        return words.isEmpty() ? Messages.Count_empty : String.join(Messages.Count_and, words);
    }

    /** How many problems there are; empty when there are none. */
    public static String problems(long number) {
        return number == 0 ? "" : MessageFormat.format(Messages.Count_problems, number);
    }

    private static void add(List<String> words, String pattern, long number) {
        if (number > 0) {
            words.add(MessageFormat.format(pattern, number));
        }
    }
}
