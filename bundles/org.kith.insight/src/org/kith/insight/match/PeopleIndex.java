package org.kith.insight.match;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Everybody known, made ready to be found by address or by a name that is nearly right. Built once in about a second
 * for 50,000 people, then asked often. Immutable; any thread.
 *
 * <p>A name is found by the people who share a rare word with it, or a word and the initial of another one, exactly or
 * without vowels; only those are compared. So a name of which every word is misspelt at its beginning is not found.
 */
public final class PeopleIndex {
    /** How many candidates are offered at most. */
    public static final int OFFERED = 5;
    /** A key that more people have says nothing, unless it is the whole name. */
    private static final int COMMON = 600;
    private static final int MOST_NAMESAKES = 2000;
    private static final String WHOLE = "=";
    private static final String AT = "@";

    /** One of them, made ready to be compared. */
    record Entry(String uid, List<NameForms> names, List<String> organizations) {
    }

    private final List<Entry> people;
    private final Postings names = new Postings();
    private final Postings mails = new Postings();
    private final Postings profiles = new Postings();

    private PeopleIndex(Collection<Known> known) {
        Map<String, Known> byUid = new TreeMap<>(Comparator.naturalOrder());
        known.forEach(each -> byUid.putIfAbsent(each.uid(), each));
        List<Entry> all = new ArrayList<>(byUid.size());
        byUid.values().forEach(each -> {
            int number = all.size();
            List<NameForms> forms = each.names().stream().distinct().map(PersonName::of).map(NameForms::new)
                    .filter(form -> !form.isEmpty()).toList();
            List<String> organizations = each.organizations().stream().map(OrganizationName::plain)
                    .filter(plain -> !plain.isEmpty()).distinct().toList();
            forms.forEach(form -> form.keys().forEach(key -> {
                names.add(key, number);
                if (key.startsWith(WHOLE)) {
                    organizations.forEach(one -> names.add(key + AT + one, number));
                }
            }));
            each.emails().forEach(mail -> Address.mail(mail).ifPresent(key -> mails.add(key, number)));
            each.profiles().forEach(page -> Address.profile(page).ifPresent(key -> profiles.add(key, number)));
            all.add(new Entry(each.uid(), forms, organizations));
        });
        names.trim();
        mails.trim();
        profiles.trim();
        people = List.copyOf(all);
    }

    /** The index of these people; of two with one uid the first counts. Takes a second: not for the UI thread. */
    public static PeopleIndex of(Collection<Known> known) {
        return new PeopleIndex(known);
    }

    /** How many people are in it. */
    public int size() {
        return people.size();
    }

    Entry entry(int number) {
        return people.get(number);
    }

    int[] byMail(String key) {
        return mails.of(key);
    }

    int[] byProfile(String key) {
        return profiles.of(key);
    }

    /** The people whose names are worth comparing; of very many namesakes some, and those of the organization. */
    BitSet near(NameForms name, String organization) {
        BitSet near = new BitSet();
        for (String key : name.keys()) {
            int[] list = names.of(key);
            if (key.startsWith(WHOLE)) {
                add(near, list, MOST_NAMESAKES);
                add(near, names.of(key + AT + organization), MOST_NAMESAKES);
            } else if (list.length <= COMMON) {
                add(near, list, COMMON);
            }
        }
        return near;
    }

    private static void add(BitSet near, int[] list, int most) {
        for (int i = 0; i < list.length && i < most; i++) {
            near.set(list[i]);
        }
    }
}
