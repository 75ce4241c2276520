package org.kith.core.letters;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.core.runtime.CoreException;
import org.kith.core.evidence.Activities;
import org.kith.core.identity.Folding;
import org.kith.core.session.Session;
import org.kith.insight.letters.AnchorKind;
import org.kith.insight.letters.PersonalFact;
import org.kith.model.activity.Direction;
import org.kith.model.activity.InteractionType;
import org.kith.model.people.Affiliation;
import org.kith.model.people.ContactPoint;
import org.kith.model.people.Fact;
import org.kith.model.people.FactKind;
import org.kith.model.people.Person;
import org.kith.model.people.Relationship;
import org.kith.model.people.Sensitivity;
import org.kith.store.InteractionRow;
import org.kith.store.PeopleQuery;
import org.kith.store.TimelineQuery;
import org.kith.store.TimelineRow;

/**
 * What is true of one person and could stand in a letter to them: what they wrote, where we met, what is on their card.
 * What the user marked CONFIDENTIAL is none of it. Any thread but the UI thread; reads anew each time.
 */
public final class PersonalFacts {
    private static final int ROWS = 500;

    private final Session session;
    private final List<PersonalFact> found = new ArrayList<>();
    private final Set<String> said = new HashSet<>();

    private PersonalFacts(Session session) {
        this.session = session;
    }

    /** Of a person; empty when there is no such person. */
    public static List<PersonalFact> of(Session session, String uid) throws CoreException {
        PersonalFacts facts = new PersonalFacts(session);
        Optional<Person> person = session.documents().load(uid, Person.class);
        if (person.isPresent()) {
            facts.happened(uid);
            facts.card(person.get());
        }
        return List.copyOf(facts.found);
    }

    private void happened(String uid) throws CoreException {
        for (TimelineRow row : session.store().timeline(TimelineQuery.of(uid, ROWS))) {
            InteractionRow one = row.interaction();
            String key = Activities.key(one);
            boolean theirs = row.actor() != null && uid.equals(row.actor().personUid());
            if (theirs && one.text() != null && one.direction() != Direction.MUTUAL) {
                add(AnchorKind.QUOTATION, one.text(), key, null);
            }
            if (theirs && one.type() == InteractionType.POST) {
                add(AnchorKind.POST, one.summary(), key, null);
            }
            if (one.type() == InteractionType.MEETING) {
                add(AnchorKind.EVENT, one.summary() == null ? one.text() : one.summary(), key, null);
            }
        }
    }

    private void card(Person person) throws CoreException {
        for (Affiliation one : person.getAffiliations()) {
            add(AnchorKind.ORGANIZATION, one.getOrganization(), person.getUid(), shared(one.getOrganization()));
            add(AnchorKind.ROLE, one.getTitle() == null ? one.getRole() : one.getTitle(), person.getUid(),
                    shared(one.getTitle() == null ? one.getRole() : one.getTitle()));
        }
        for (ContactPoint point : person.getContactPoints()) {
            if (point.getAddress() != null) {
                place(point.getAddress().getLocality(), person.getUid());
            }
        }
        place(person.getBirthplace(), person.getUid());
        for (Relationship one : person.getRelationships()) {
            String name = one.getAgentUid() == null ? one.getLabel() : name(one.getAgentUid());
            add(AnchorKind.PERSON, name, one.getAgentUid() == null ? person.getUid() : one.getAgentUid(), null);
        }
        for (Fact fact : person.getFacts()) {
            if (fact.getSensitivity() != Sensitivity.CONFIDENTIAL) {
                boolean place = fact.getKind() == FactKind.PLACE;
                add(place ? AnchorKind.PLACE : AnchorKind.FACT, fact.getText(), person.getUid(),
                        place ? shared(fact.getText()) : null);
            }
        }
    }

    private void place(String name, String uid) throws CoreException {
        add(AnchorKind.PLACE, name, uid, shared(name));
    }

    private String name(String uid) throws CoreException {
        boolean me = uid.equals(session.me().personUid());
        return me ? null : session.store().personRows(List.of(uid)).stream().map(row -> row.name()).findFirst()
                .orElse(null);
    }

    /** In how many cards it stands. */
    private Integer shared(String text) throws CoreException {
        return text == null || text.isBlank() ? null : session.store()
                .people(new PeopleQuery(Folding.fold(text), PeopleQuery.Order.NAME, false,
                        PersonalFact.HANDFUL + 1)).size();
    }

    private void add(AnchorKind kind, String text, String source, Integer shared) {
        Stream.ofNullable(text).filter(words -> !words.isBlank() && said.add(kind + words))
                .forEach(words -> found.add(new PersonalFact(kind, words.strip(), source, shared)));
    }
}
