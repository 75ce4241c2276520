package org.kith.core.brief;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.core.runtime.CoreException;
import org.kith.core.session.Session;
import org.kith.insight.Activity;
import org.kith.insight.DayEntry;
import org.kith.insight.ties.Ladder;
import org.kith.model.PartialDates;
import org.kith.model.activity.Direction;
import org.kith.model.activity.InteractionType;
import org.kith.model.activity.TimePrecision;
import org.kith.model.insight.RungLevel;
import org.kith.model.people.Person;
import org.kith.model.people.Relationship;
import org.kith.store.AccountRow;
import org.kith.store.InteractionRow;
import org.kith.store.LedgerDay;
import org.kith.store.PersonRow;
import org.kith.store.TimelineQuery;
import org.kith.store.TimelineRow;

/** What passed between attendees and me before a time: how far we had come, and what we last said. */
final class Past {
    private static final int ROWS = 200;
    private static final int SHOWN = 3;
    private static final String LONG = "_LONG";
    /** What is no exchange: following and connecting are told elsewhere, posts are to nobody in particular. */
    private static final Set<InteractionType> NO_EXCHANGE = EnumSet.of(InteractionType.POST, InteractionType.FOLLOW,
            InteractionType.CONNECT, InteractionType.INVITE);
    private static final Set<InteractionType> SIGNS = EnumSet.of(InteractionType.LIKE, InteractionType.ENDORSE,
            InteractionType.SHARE, InteractionType.OTHER);

    private final Session session;
    private final Instant until;
    private final Map<String, InteractionRow> rows = new HashMap<>();

    /**
     * What the ledger says.
     *
     * @param standing how far
     * @param since    the first dated day; null without one
     */
    record Summary(Standing standing, LocalDate since) {
    }

    Past(Session session, Instant until) {
        this.session = session;
        this.until = until;
    }

    /** The time before which it was. */
    Instant until() {
        return until;
    }

    /** The latest activities between a person and me, latest first. */
    List<Activity> latest(String person) throws CoreException {
        List<Activity> found = new ArrayList<>();
        for (TimelineRow row : session.store().timeline(TimelineQuery.of(person, ROWS))) {
            InteractionRow one = row.interaction();
            boolean dated = one.published() != InteractionRow.NO_TIME && one.precision() != TimePrecision.UNKNOWN;
            Instant at = dated ? Instant.ofEpochMilli(one.published()) : null;
            if (!ours(row, person) || at != null && !at.isBefore(until)) {
                continue;
            }
            String key = one.platform() + ":" + one.key();
            rows.put(key, one);
            found.add(new Activity(key, one.type(), one.direction(), one.audience(), one.recipients(), at,
                    one.platform(), one.object(), one.text() == null ? one.summary() : one.text()));
        }
        return found;
    }

    /** Between the two of us: not what a third one wrote to both. */
    private static boolean ours(TimelineRow row, String person) {
        return switch (row.interaction().direction()) {
            case IN -> is(row.actor(), person);
            case OUT -> row.targets().stream().anyMatch(each -> is(each, person));
            case MUTUAL -> true;
            case NONE -> false;
        };
    }

    private static boolean is(AccountRow account, String person) {
        return account != null && person.equals(account.personUid());
    }

    /** The last three of the latest; signs such as likes only where there are not three words or meetings. */
    List<BriefCard.Exchange> exchanges(String person, List<Activity> latest) {
        List<Activity> chosen = new ArrayList<>(latest.stream().filter(each -> !NO_EXCHANGE.contains(each.type())
                && !SIGNS.contains(each.type())).limit(SHOWN).toList());
        latest.stream().filter(each -> SIGNS.contains(each.type())).limit(SHOWN - chosen.size()).forEach(chosen::add);
        chosen.sort(Comparator.comparing(Activity::at, Comparator.nullsFirst(Comparator.naturalOrder())).reversed());
        return chosen.stream().map(each -> new BriefCard.Exchange(each.key(), each.at(),
                rows.get(each.key()).precision(), each.direction(), each.type(), each.channel(),
                Snippet.of(each.text()))).toList();
    }

    /** How far we had come by then. */
    Summary summary(PersonRow row, Person person) throws CoreException {
        Map<Integer, String> channels = new HashMap<>();
        row.accounts().forEach(account -> channels.put(account.id(), account.key().platform()));
        LocalDate last = BriefReader.day(until);
        List<DayEntry> entries = new ArrayList<>();
        LocalDate since = null;
        boolean met = related(person, last);
        for (LedgerDay day : channels.isEmpty() ? List.<LedgerDay>of()
                : session.store().ledger(List.copyOf(channels.keySet()))) {
            LocalDate date = day.day() == Integer.MIN_VALUE ? null : LocalDate.ofEpochDay(day.day());
            if (day.direction() == Direction.NONE || date != null && date.isAfter(last)) {
                continue;
            }
            boolean longText = day.kind().endsWith(LONG);
            InteractionType type = InteractionType.valueOf(longText
                    ? day.kind().substring(0, day.kind().length() - LONG.length()) : day.kind());
            boolean meeting = type == InteractionType.MEETING;
            if (meeting && date != null && date.equals(last) && !before(row.uid())) {
                continue;
            }
            met |= meeting;
            since = date != null && (since == null || date.isBefore(since)) ? date : since;
            entries.add(new DayEntry(date, type, longText, day.direction(), day.oneToOne(),
                    channels.get(day.account()), day.units(), day.count()));
        }
        RungLevel level = Ladder.level(entries, until);
        boolean both = level.compareTo(RungLevel.EXCHANGED) >= 0;
        return new Summary(met ? Standing.MET : both ? Standing.EXCHANGED : Standing.NEVER_SPOKEN, since);
    }

    /** Whether a meeting of the last day was before the time, which days cannot tell. */
    private boolean before(String person) throws CoreException {
        return latest(person).stream().anyMatch(each -> each.type() == InteractionType.MEETING && each.at() != null
                && BriefReader.day(each.at()).equals(BriefReader.day(until)));
    }

    private static boolean related(Person person, LocalDate last) {
        for (Relationship each : person.getRelationships()) {
            if (each.getTypes().contains("met")) {
                String start = each.getStart() == null ? "" : PartialDates.format(each.getStart());
                if (start.compareTo(last.toString()) < 0) {
                    return true;
                }
            }
        }
        return false;
    }
}
