package org.kith.core.operations;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.ecore.EObject;
import org.kith.core.session.Session;
import org.kith.model.care.Cadence;
import org.kith.model.care.Introduction;
import org.kith.model.care.Journal;
import org.kith.model.care.Letter;
import org.kith.model.care.Task;
import org.kith.model.meet.Practice;
import org.kith.store.AggregateWrite;

/**
 * What the practices keep about people who are deleted for good: promises, letters, decisions, rhythms, introductions and
 * faces go with them; a journal entry stays without them. Any thread but the UI thread.
 */
final class CareTraces {
    private static final List<String> KINDS = List.of("FollowUp", "Moment", "Promise", "Reminder", "Cadence", "Letter",
            "Introduction", "Practice");

    private CareTraces() {
    }

    /** The uids of what goes with them. */
    static Set<String> about(Session session, Collection<String> people) throws CoreException {
        Set<String> found = new LinkedHashSet<>();
        for (String kind : KINDS) {
            session.store().aggregates(kind, row -> {
                if (people.stream().anyMatch(persons(session.documents().read(row))::contains)) {
                    found.add(row.uid());
                }
            });
        }
        return found;
    }

    private static List<String> persons(EObject one) {
        List<String> persons = new ArrayList<>();
        switch (one) {
            case Task task -> persons.add(task.getPersonUid());
            case Cadence cadence -> persons.add(cadence.getPersonUid());
            case Practice practice -> persons.add(practice.getPersonUid());
            case Letter letter -> persons.add(letter.getTo() == null ? null : letter.getTo().getPersonUid());
            case Introduction introduction -> {
                persons.add(introduction.getFirstUid());
                persons.add(introduction.getSecondUid());
            }
            default -> {
                // no other kind is asked for
            }
        }
        return persons;
    }

    /** Journal entries without them. */
    static List<AggregateWrite> journals(Session session, Collection<String> people) throws CoreException {
        List<AggregateWrite> writes = new ArrayList<>();
        session.store().aggregates("Journal", row -> {
            if (session.documents().read(row) instanceof Journal entry && entry.getPersonUids().removeAll(people)) {
                writes.add(session.documents().write(entry, row.revision(), null));
            }
        });
        return writes;
    }
}
