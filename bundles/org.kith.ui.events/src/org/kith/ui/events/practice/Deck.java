package org.kith.ui.events.practice;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.runtime.CoreException;
import org.kith.core.events.PracticeCards;
import org.kith.core.session.Session;
import org.kith.insight.practice.Card;
import org.kith.insight.practice.Face;
import org.kith.insight.practice.Plan;
import org.kith.model.meet.Attendance;
import org.kith.model.meet.Gathering;
import org.kith.model.meet.PartStat;
import org.kith.model.people.Person;
import org.kith.store.PersonRow;
import org.kith.ui.events.keys.EventInView;

/**
 * The faces of an event and how well I know them. Immutable.
 *
 * @param event uid
 * @param title may be empty
 * @param plan  when faces are asked
 * @param day   today, where I am
 * @param faces of contacts with a photo and a name, by person
 * @param photo blob hashes, by person
 * @param due   the cards to be asked today
 * @param rest  the others
 * @param bare  how many contacts have no photo
 */
record Deck(String event, String title, Plan plan, LocalDate day, Map<String, Face> faces, Map<String, String> photo,
        List<Card> due, List<Card> rest, int bare) {

    /** Of the event in view; empty when there is none. Blocks. */
    static Optional<Deck> read(Session session, EventInView view) throws CoreException {
        Gathering event = view.event().orElse(null);
        if (event == null) {
            return Optional.empty();
        }
        String uid = event.getUid();
        List<String> people = event.getAttendances().stream().filter(one -> one.getPersonUid() != null
                && one.getPartStat() != PartStat.DECLINED && !one.getPersonUid().equals(session.me().personUid()))
                .map(Attendance::getPersonUid).distinct().toList();
        Map<String, Face> faces = new LinkedHashMap<>();
        Map<String, String> photos = new LinkedHashMap<>();
        int bare = 0;
        for (PersonRow row : session.store().personRows(people)) {
            if (row.photo() == null) {
                bare++;
            } else if (!row.name().isBlank()) {
                faces.put(row.uid(), new Face(row.uid(), row.name(), others(session, row.uid())));
                photos.put(row.uid(), row.photo());
            }
        }
        LocalDate day = LocalDate.ofInstant(session.clock().instant(), session.zone());
        LocalDate date = event.getStart() == null ? null : LocalDate.ofInstant(event.getStart(),
                event.isAllDay() ? ZoneOffset.UTC : session.zone());
        Plan plan = date == null || date.isBefore(day) ? Plan.OPEN : new Plan(date);
        PracticeCards cards = PracticeCards.of(session, faces.keySet());
        List<Card> due = new ArrayList<>();
        List<Card> rest = new ArrayList<>();
        faces.keySet().forEach(person -> (plan.asks(cards.of(person), cards.lastAsked().get(person), day) ? due : rest)
                .add(cards.of(person)));
        return Optional.of(new Deck(uid, event.getSummary() == null ? "" : event.getSummary(), plan, day, faces,
                photos, due, rest, bare));
    }

    private static List<String> others(Session session, String uid) throws CoreException {
        Person person = session.documents().load(uid, Person.class).orElse(null);
        return person == null ? List.of() : person.getNicknames().stream()
                .filter(name -> name != null && !name.isBlank()).toList();
    }

    /** When the next face is to be asked, given the cards as they are after a sitting; empty without faces. */
    Optional<LocalDate> next(Map<String, Card> done) {
        Stream<LocalDate> cards = Stream.concat(rest.stream(), due.stream())
                .map(card -> done.getOrDefault(card.personUid(), card).due()).filter(date -> date != null)
                .map(date -> date.isAfter(day) ? date : day.plusDays(1));
        return faces.isEmpty() ? Optional.empty()
                : Stream.concat(cards, plan.sessions(day).stream()).min(LocalDate::compareTo);
    }
}
