package org.kith.core.letters;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.kith.core.care.Pledge;
import org.kith.core.care.Pledges;
import org.kith.core.evidence.Evidence;
import org.kith.core.session.Session;
import org.kith.model.activity.Direction;
import org.kith.model.activity.InteractionType;
import org.kith.model.people.Fact;
import org.kith.model.people.Person;
import org.kith.model.people.Sensitivity;
import org.kith.store.PersonRow;
import org.kith.store.TimelineQuery;
import org.kith.store.TimelineRow;

/**
 * What stands beside a letter while it is written, so that no story is told twice. A value; any thread.
 *
 * @param person    to whom; null when there is nobody any more
 * @param about     what it answers, oldest first
 * @param exchanges the last words and meetings between us, latest first
 * @param letters   what I wrote to them last, latest first
 * @param promises  open ones, mine and theirs
 * @param facts     what is known, but nothing confidential
 */
public record LetterContext(PersonRow person, List<TimelineRow> about, List<TimelineRow> exchanges,
        List<TimelineRow> letters, List<Pledge> promises, List<String> facts) {
    private static final int LOOKED_AT = 200;
    private static final int SHOWN = 4;

    public LetterContext {
        about = List.copyOf(about);
        exchanges = List.copyOf(exchanges);
        letters = List.copyOf(letters);
        promises = List.copyOf(promises);
        facts = List.copyOf(facts);
    }

    /** Reads it; not for the UI thread. */
    public static LetterContext read(Session session, String person, List<String> keys) throws CoreException {
        PersonRow row = session.store().personRows(List.of(person)).stream().findFirst().orElse(null);
        List<TimelineRow> about = new Evidence(session).behind(keys);
        List<TimelineRow> exchanges = new ArrayList<>();
        List<TimelineRow> letters = new ArrayList<>();
        for (TimelineRow one : session.store().timeline(TimelineQuery.of(person, LOOKED_AT))) {
            boolean said = one.interaction().text() != null && !one.interaction().text().isBlank();
            boolean met = one.interaction().type() == InteractionType.MEETING
                    || one.interaction().type() == InteractionType.CALL;
            boolean post = one.interaction().type() == InteractionType.POST;
            boolean letter = said && one.interaction().direction() == Direction.OUT
                    && (one.interaction().type() == InteractionType.EMAIL
                            || one.interaction().type() == InteractionType.MESSAGE);
            if (letter && letters.size() < SHOWN) {
                letters.add(one);
            } else if ((said || met) && !post && exchanges.size() < SHOWN && !about.contains(one)) {
                exchanges.add(one);
            }
        }
        List<Pledge> promises = new Pledges(session).open(session.clock().instant()).stream()
                .filter(one -> person.equals(one.personUid())).toList();
        List<String> facts = session.documents().load(person, Person.class).map(Person::getFacts).stream()
                .flatMap(List::stream).filter(fact -> fact.getSensitivity() != Sensitivity.CONFIDENTIAL)
                .map(Fact::getText).filter(text -> text != null && !text.isBlank()).toList();
        return new LetterContext(row, about, exchanges, letters, promises, facts);
    }
}
