package org.kith.ui.people.contacts;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.kith.core.circles.CircleMembers;
import org.kith.core.identity.Folding;
import org.kith.core.session.Session;
import org.kith.model.people.Affiliation;
import org.kith.model.people.Person;
import org.kith.store.AccountQuery;
import org.kith.store.PeopleQuery;
import org.kith.store.PersonRow;

/** What the Contacts view reads, away from the UI thread. */
final class ContactReader {
    private final Session session;

    ContactReader(Session session) {
        this.session = session;
    }

    /** What the chooser offers beside the fixed entries. */
    record Offer(List<Scope> tags, List<Scope> circles) {
    }

    Offer offer() throws CoreException {
        return new Offer(session.store().tags().keySet().stream().map(Scope::tag).toList(),
                new CircleMembers(session).all().stream().map(one -> Scope.circle(one.uid(), one.name())).toList());
    }

    /** Uids of people, of accounts in the scope of accounts. */
    List<String> uids(Scope scope, String filter, Order order) throws CoreException {
        String words = filter == null || filter.isBlank() ? null : Folding.fold(filter.strip());
        return switch (scope.kind()) {
            case ACCOUNTS -> session.store().accountUids(new AccountQuery(null, false, false, words,
                    order.accounts(), 0));
            case CIRCLE -> {
                PeopleQuery query = new CircleMembers(session).query(scope.key(), words, order.people(),
                        order.reversed());
                yield query == null ? List.of() : session.store().people(query);
            }
            default -> session.store().people(new PeopleQuery(words, order.people(), order.reversed(),
                    scope.kind() == Scope.Kind.TRASH, scope.kind() == Scope.Kind.TAG ? scope.key() : null, null, 0));
        };
    }

    /** People with what only their documents tell. */
    List<ContactRow> rows(List<String> uids) throws CoreException {
        List<ContactRow> rows = new ArrayList<>();
        for (PersonRow row : session.store().personRows(uids)) {
            var person = session.documents().load(row.uid(), Person.class);
            long trashed = person.map(Person::getTrashed).map(java.time.Instant::toEpochMilli).orElse(0L);
            rows.add(new ContactRow(row, person.map(ContactReader::title).orElse(null), trashed));
        }
        return rows;
    }

    private static String title(Person person) {
        for (Affiliation one : person.getAffiliations()) {
            String title = one.getTitle() == null || one.getTitle().isBlank() ? one.getRole() : one.getTitle();
            if (!one.isFormer() && one.getEnd() == null && title != null && !title.isBlank()) {
                return title;
            }
        }
        return null;
    }
}
