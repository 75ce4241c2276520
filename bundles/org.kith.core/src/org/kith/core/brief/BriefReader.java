package org.kith.core.brief;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.kith.core.platform.Failures;
import org.kith.core.session.Session;
import org.kith.insight.Activity;
import org.kith.insight.ties.Turn;
import org.kith.model.care.Promise;
import org.kith.model.meet.Attendance;
import org.kith.model.meet.AttendeeKind;
import org.kith.model.meet.Gathering;
import org.kith.model.meet.PartStat;
import org.kith.model.meet.Presence;
import org.kith.model.people.Affiliation;
import org.kith.model.people.Person;
import org.kith.model.people.StructuredName;
import org.kith.model.activity.Direction;
import org.kith.store.PeopleQuery;
import org.kith.store.PersonRow;

/** Reads the brief of one event. Used once, by one thread that may block. */
final class BriefReader {
    private final Session session;
    private final Instant now;
    private final Map<String, Person> people = new HashMap<>();

    BriefReader(Session session, Instant now) {
        this.session = session;
        this.now = now;
    }

    Brief read(String uid, IProgressMonitor monitor) throws CoreException {
        Gathering event = session.documents().load(uid, Gathering.class)
                .filter(one -> one.getTrashed() == null).orElseThrow(() -> Failures.notFound(Messages.Brief_noEvent));
        Map<String, Attendance> known = new LinkedHashMap<>();
        List<Brief.Stranger> guests = new ArrayList<>();
        for (Attendance one : event.getAttendances()) {
            if (!comes(one)) {
                continue;
            }
            if (one.getPersonUid() != null) {
                known.putIfAbsent(one.getPersonUid(), one);
            } else if (!isMe(one)) {
                guests.add(stranger(one));
            }
        }
        known.remove(session.me().personUid());
        List<String> uids = known.isEmpty() ? List.of() : session.store().people(
                new PeopleQuery(null, PeopleQuery.Order.NAME, false, false, null, known.keySet(), 0));
        known.forEach((person, one) -> {
            if (!uids.contains(person)) {
                guests.add(stranger(one));
            }
        });
        Past past = new Past(session, event.getStart() != null && event.getStart().isBefore(now) ? event.getStart()
                : now);
        Map<String, List<BriefCard.Vow>> promises = promises(known);
        SubMonitor progress = SubMonitor.convert(monitor, uids.size());
        List<BriefCard> cards = new ArrayList<>();
        for (PersonRow row : session.store().personRows(uids)) {
            progress.split(1);
            Optional<Person> person = session.documents().load(row.uid(), Person.class);
            if (person.isPresent()) {
                people.put(row.uid(), person.get());
                cards.add(card(row, person.get(), known.get(row.uid()), past,
                        promises.getOrDefault(row.uid(), List.of())));
            }
        }
        InCommon common = new InCommon(session, people);
        List<BriefCard> whole = new ArrayList<>();
        for (BriefCard card : cards) {
            whole.add(card.with(common.of(card.uid())));
        }
        return new Brief(uid, text(event.getSummary()), event.getStart(), event.getEnd(), event.isAllDay(),
                text(event.getLocation()), counts(whole, guests.size()), whole, guests);
    }

    private static Brief.Counts counts(List<BriefCard> cards, int guests) {
        Map<Standing, Long> by = cards.stream().collect(Collectors.groupingBy(BriefCard::standing,
                Collectors.counting()));
        return new Brief.Counts(cards.size() + guests, cards.size(), by.getOrDefault(Standing.MET, 0L).intValue(),
                by.getOrDefault(Standing.EXCHANGED, 0L).intValue(),
                by.getOrDefault(Standing.NEVER_SPOKEN, 0L).intValue(),
                (int) cards.stream().filter(card -> card.owed() != null).count());
    }

    /** Who is a person and has not declined, or was there all the same. */
    private static boolean comes(Attendance one) {
        boolean person = one.getKind() == AttendeeKind.INDIVIDUAL || one.getKind() == AttendeeKind.UNKNOWN;
        boolean there = one.getPresence() == Presence.SEEN || one.getPresence() == Presence.MET;
        return person && one.getPresence() != Presence.ABSENT && (one.getPartStat() != PartStat.DECLINED || there);
    }

    private boolean isMe(Attendance one) {
        return one.getEmail() != null && session.me().emails().contains(one.getEmail());
    }

    private static Brief.Stranger stranger(Attendance one) {
        String name = text(one.getName());
        return new Brief.Stranger(name.isEmpty() ? text(one.getEmail()) : name, text(one.getOrganization()),
                one.getVerdict(), one.getReasons());
    }

    private BriefCard card(PersonRow row, Person person, Attendance one, Past past, List<BriefCard.Vow> promises)
            throws CoreException {
        List<Activity> activities = past.latest(row.uid());
        Past.Summary before = past.summary(row, person);
        Optional<Turn> turn = Turn.of(activities, now).filter(Turn::mine);
        Optional<Opener> opener = person.isDoNotContact() ? Optional.empty()
                : Opener.of(person.getFacts(), activities, now);
        return new BriefCard(row.uid(), text(row.name()), said(person),
                person.getPronouns().isEmpty() ? "" : person.getPronouns().getFirst(), work(person), row.photo(),
                one.getPresence(), before.standing(), before.since(), turn.map(Turn::since).orElse(null),
                Connections.of(session, row, past.until()), past.exchanges(row.uid(), activities), promises, opener, List.of());
    }

    private static String said(Person person) {
        if (person.getPronunciation() != null) {
            return person.getPronunciation().strip();
        }
        StructuredName name = person.getName();
        return name == null ? "" : (text(name.getPhoneticGiven()) + " " + text(name.getPhoneticFamily())).strip();
    }

    private static String work(Person person) {
        return person.getAffiliations().stream().filter(one -> !one.isFormer() && one.getEnd() == null)
                .findFirst().map(BriefReader::work).orElse("");
    }

    private static String work(Affiliation one) {
        return List.of(text(one.getTitle()), text(one.getOrganization())).stream().filter(each -> !each.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private Map<String, List<BriefCard.Vow>> promises(Map<String, Attendance> known) throws CoreException {
        Map<String, List<BriefCard.Vow>> found = new HashMap<>();
        session.store().aggregates("Promise", row -> {
            if (row.trashed() == 0 && session.documents().read(row) instanceof Promise promise && promise.isOpen()
                    && known.containsKey(promise.getPersonUid())) {
                String words = promise.getWords() == null ? promise.getSummary() : promise.getWords();
                found.computeIfAbsent(promise.getPersonUid(), key -> new ArrayList<>()).add(new BriefCard.Vow(
                        promise.getUid(), promise.getDirection() != Direction.IN, Snippet.of(words),
                        promise.getDue()));
            }
        });
        found.values().forEach(each -> each.sort(Comparator.comparing(BriefCard.Vow::due,
                Comparator.nullsLast(Comparator.naturalOrder())).thenComparing(BriefCard.Vow::uid)));
        return found;
    }

    static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }

    static String text(String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }
}
