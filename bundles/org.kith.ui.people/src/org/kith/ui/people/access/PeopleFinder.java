package org.kith.ui.people.access;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.core.runtime.CoreException;
import org.kith.core.identity.Folding;
import org.kith.core.registry.PlatformRegistry;
import org.kith.core.session.Session;
import org.kith.model.people.Account;
import org.kith.model.people.Person;
import org.kith.store.AccountRow;
import org.kith.store.PeopleQuery;
import org.kith.store.PersonRow;
import org.kith.ui.people.access.Found.Kind;
import org.kith.ui.people.access.Found.Rank;

/**
 * Finds people by whatever is known of them; of equally good ones those last in touch come first. Any thread but the UI
 * thread; quick enough for each keystroke.
 */
final class PeopleFinder {
    /** How many of those last in touch are looked at closely. */
    private static final int CLOSELY = 80;
    /** How many when a letter may be wrong. */
    private static final int TO_GUESS = 250;

    private final Session session;
    private final Reasons reasons;

    PeopleFinder(Session session, PlatformRegistry platforms) {
        this.session = session;
        this.reasons = new Reasons(platforms);
    }

    /** A person and how well she fits. */
    private record Ranked(PersonRow row, Rank rank) {
    }

    /** The best; when nobody fits, those who would with one letter changed. */
    List<Found> find(Typed typed) throws CoreException {
        Set<String> uids = new LinkedHashSet<>(ask(typed.query(), PeopleQuery.Order.LAST_CONTACT, CLOSELY));
        if (uids.size() == CLOSELY) {
            uids.addAll(ask(typed.query(), PeopleQuery.Order.NAME, CLOSELY));
        }
        List<Ranked> ranked = new ArrayList<>();
        for (PersonRow row : session.store().personRows(List.copyOf(uids))) {
            ranked.add(new Ranked(row, rank(row, typed)));
        }
        if (ranked.isEmpty()) {
            ranked.addAll(guess(typed));
        }
        ranked.sort(Comparator.comparing(Ranked::rank));
        List<Found> found = new ArrayList<>();
        for (Ranked one : ranked.subList(0, Math.min(ranked.size(), Kind.PERSON.most()))) {
            found.add(found(one.row, one.rank, typed.words()));
        }
        return found;
    }

    /** Those of these uids that live, by uid. */
    Map<String, Found> byUid(Set<String> uids) throws CoreException {
        List<String> living = uids.isEmpty() ? List.of() : session.store()
                .people(new PeopleQuery(null, PeopleQuery.Order.NAME, false, false, null, uids, 0));
        Map<String, Found> found = new HashMap<>();
        for (PersonRow row : session.store().personRows(living)) {
            found.put(row.uid(), found(row, Rank.BEGINS, List.of()));
        }
        return found;
    }

    private List<String> ask(String words, PeopleQuery.Order order, int most) throws CoreException {
        return session.store().people(new PeopleQuery(words, order, false, most));
    }

    private List<Ranked> guess(Typed typed) throws CoreException {
        Set<String> uids = new LinkedHashSet<>();
        for (String words : typed.guesses()) {
            uids.addAll(ask(words, PeopleQuery.Order.LAST_CONTACT, TO_GUESS));
        }
        return session.store().personRows(List.copyOf(uids)).stream()
                .filter(row -> texts(row).anyMatch(typed::resembles)).map(row -> new Ranked(row, Rank.GUESSED))
                .toList();
    }

    private static Stream<String> texts(PersonRow row) {
        return Stream.of(Stream.of(row.name(), row.organization()), row.emails().stream(),
                row.accounts().stream().map(AccountRow::handle)).flatMap(all -> all).filter(Objects::nonNull);
    }

    private static Rank rank(PersonRow row, Typed typed) {
        Rank rank = typed.rank(row.name());
        if (rank != null) {
            return rank;
        }
        List<String> texts = texts(row).map(Folding::fold).toList();
        boolean begun = typed.words().stream()
                .allMatch(word -> texts.stream().anyMatch(text -> Typed.begins(text, word)));
        return begun ? Rank.OTHERWISE : Rank.INSIDE;
    }

    private Found found(PersonRow row, Rank rank, List<String> words) throws CoreException {
        String name = row.name().isBlank() ? Messages.Access_unnamed : row.name();
        return new Found(Kind.PERSON, row.uid(), name, second(row, words), "", row.photo(), rank);
    }

    private String second(PersonRow row, List<String> words) throws CoreException {
        Person person = session.documents().load(row.uid(), Person.class).orElse(null);
        if (person == null) {
            return row.organization();
        }
        String name = Folding.fold(row.name());
        List<String> elsewhere = words.stream().filter(word -> !name.contains(word)).toList();
        String why = elsewhere.isEmpty() ? null : reasons.why(person, accounts(row), elsewhere);
        if (why != null) {
            return why;
        }
        String work = Reasons.work(person);
        return !work.isEmpty() ? work : row.emails().isEmpty() ? null : row.emails().getFirst();
    }

    private List<Account> accounts(PersonRow row) throws CoreException {
        List<Account> accounts = new ArrayList<>();
        for (AccountRow one : row.accounts()) {
            session.documents().load(one.uid(), Account.class).ifPresent(accounts::add);
        }
        return accounts;
    }
}
