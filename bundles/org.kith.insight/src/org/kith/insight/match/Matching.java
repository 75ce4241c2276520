package org.kith.insight.match;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kith.model.meet.MatchVerdict;

/**
 * Matches a list of attendees to the people who are known (product.md §6).
 *
 * <ul>
 * <li>MATCHED: the same profile page or mail address. Not by a mailbox that several use (info@, held by two people,
 * twice on the list under different names), and not against a name that contradicts it.
 * <li>PROBABLY: folded name and folded organization each have a Jaro-Winkler similarity of .92 or more; or a mailbox
 * that is shared, with the name. Asks.
 * <li>POSSIBLE: the name only, of a similarity of .95 or more (at .92 every second stranger resembles one of 50,000
 * people, docs/decisions/0013), or with an initial. Never taken by itself. Where a name is equal, names that are only
 * similar are not offered.
 * <li>GUEST: nobody.
 * </ul>
 *
 * <p>Of people who fit equally all are offered and none is chosen. Somebody who is on the list by address is not also
 * somebody else who only has the name. Pure; any thread.
 */
public final class Matching {
    private static final double EQUALLY = .005;
    private static final Comparator<Candidate> BEST = Comparator.comparing(Candidate::verdict).reversed()
            .thenComparing(Comparator.comparingDouble(Matching::fit).reversed()).thenComparing(Candidate::uid);

    private final PeopleIndex index;
    private final Set<String> shared;

    private Matching(PeopleIndex index, Set<String> shared) {
        this.index = index;
        this.shared = shared;
    }

    /** One match for each attendee, in their order. */
    public static List<Match> of(PeopleIndex index, List<Attendee> attendees) {
        Matching matching = new Matching(index, sharedOn(attendees));
        List<Match> first = attendees.stream().map(matching::match).toList();
        Map<String, Attendee> taken = new HashMap<>();
        first.stream().filter(Match::certain).forEach(each -> taken.putIfAbsent(each.uid().orElseThrow(),
                each.attendee()));
        return first.stream().map(each -> each.certain() ? each : yielding(each, taken.keySet())).toList();
    }

    private static Set<String> sharedOn(List<Attendee> attendees) {
        Map<String, Set<PersonName>> users = new HashMap<>();
        attendees.forEach(each -> Address.mail(each.email()).ifPresent(mail -> {
            if (!each.name().isEmpty()) {
                users.computeIfAbsent(mail, key -> new HashSet<>()).add(PersonName.of(each.name()));
            }
        }));
        Set<String> shared = new HashSet<>();
        users.forEach((mail, names) -> {
            if (names.size() > 1) {
                shared.add(mail);
            }
        });
        return shared;
    }

    private static Match yielding(Match match, Set<String> taken) {
        if (match.candidates().stream().noneMatch(each -> taken.contains(each.uid()))) {
            return match;
        }
        return offered(match.attendee(), match.candidates().stream().map(each -> each.without(Reason.NAMESAKE))
                .map(each -> taken.contains(each.uid()) ? each.with(MatchVerdict.POSSIBLE, Reason.TAKEN) : each)
                .toList(), match.more());
    }

    private Match match(Attendee attendee) {
        Map<String, Candidate> found = new LinkedHashMap<>();
        Fitting fitting = new Fitting(attendee);
        Address.profile(attendee.profile()).ifPresent(page -> {
            int[] holders = index.byProfile(page);
            for (int holder : holders) {
                add(found, fitting.byProfile(index.entry(holder), holders.length > 1));
            }
        });
        Address.mail(attendee.email()).ifPresent(mail -> {
            int[] holders = index.byMail(mail);
            boolean several = holders.length > 1 || shared.contains(mail);
            for (int holder : holders) {
                add(found, fitting.byMail(index.entry(holder), several, Address.role(mail)));
            }
        });
        if (fitting.named()) {
            index.near(fitting.name(), fitting.organization()).stream()
                    .forEach(number -> add(found, fitting.byName(index.entry(number))));
        }
        List<Candidate> all = new ArrayList<>(found.values());
        boolean exact = all.stream().anyMatch(each -> each.name() == 1);
        all.removeIf(each -> exact && each.verdict() == MatchVerdict.POSSIBLE && each.name() < 1
                && !each.reasons().contains(Reason.SHARED_ADDRESS));
        return offered(attendee, all, 0);
    }

    private static void add(Map<String, Candidate> found, Candidate candidate) {
        if (candidate != null) {
            found.merge(candidate.uid(), candidate, (one, other) -> BEST.compare(one, other) <= 0 ? one : other);
        }
    }

    private static Match offered(Attendee attendee, Collection<Candidate> all, int more) {
        List<Candidate> sorted = new ArrayList<>(all);
        sorted.sort(BEST);
        if (sorted.isEmpty()) {
            return new Match(attendee, MatchVerdict.GUEST, List.of(), more);
        }
        Candidate best = sorted.getFirst();
        long equal = sorted.stream().filter(each -> each.verdict() == best.verdict()
                && Math.abs(fit(each) - fit(best)) < EQUALLY).count();
        if (equal > 1) {
            sorted.replaceAll(each -> each.verdict() == best.verdict() && Math.abs(fit(each) - fit(best)) < EQUALLY
                    ? each.with(each.verdict(), Reason.NAMESAKE) : each);
        }
        int shown = Math.min(sorted.size(), PeopleIndex.OFFERED);
        return new Match(attendee, best.verdict(), sorted.subList(0, shown), more + sorted.size() - shown);
    }

    /** How well within a verdict: what speaks for it less what speaks against it. */
    private static double fit(Candidate candidate) {
        double against = candidate.reasons().contains(Reason.OTHER_GENERATION) ? .1 : 0;
        against += candidate.reasons().contains(Reason.OTHER_MIDDLE_NAME) ? .1 : 0;
        against += candidate.reasons().contains(Reason.TAKEN) ? 1 : 0;
        double mailbox = candidate.reasons().contains(Reason.SAME_EMAIL) ? .5 : 0;
        return candidate.name() + candidate.organization() * .5 + mailbox - against;
    }
}
