package org.kith.ui.people.card;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.core.runtime.CoreException;
import org.kith.core.care.PersonCare;
import org.kith.core.circles.CircleMembers;
import org.kith.core.editing.Drafts;
import org.kith.core.session.Session;
import org.kith.model.care.Promise;
import org.kith.model.people.Account;
import org.kith.model.people.Aggregate;
import org.kith.model.people.Person;
import org.kith.model.people.Relationship;
import org.kith.store.AccountRow;
import org.kith.store.BatchRow;
import org.kith.store.PersonRow;

/** Reads what a card shows. Blocks; not on the UI thread. */
final class CardReader {
    private final Session session;
    private final Drafts drafts;

    CardReader(Session session, Drafts drafts) {
        this.session = session;
        this.drafts = drafts;
    }

    CardContent read(String uid) throws CoreException {
        Aggregate person = drafts.read(uid);
        return new CardContent(person, accounts(uid), promises(uid), PersonCare.of(session, uid), circles(uid), sources(),
                related(person),
                session.store().personRows(List.of(uid)).stream().findFirst().map(PersonRow::photo).orElse(null));
    }

    private Map<String, String> sources() throws CoreException {
        Map<String, String> names = new HashMap<>();
        for (BatchRow batch : session.store().batches()) {
            Path file = Path.of(batch.source()).getFileName();
            names.put(batch.uid(), file == null ? batch.source() : file.toString());
        }
        return names;
    }

    private Map<String, String> related(Aggregate person) throws CoreException {
        if (!(person instanceof Person one)) {
            return Map.of();
        }
        List<String> uids = one.getRelationships().stream().map(Relationship::getAgentUid).filter(Objects::nonNull)
                .distinct().toList();
        Map<String, String> names = new HashMap<>();
        session.store().personRows(uids).forEach(row -> names.put(row.uid(), row.name()));
        return names;
    }

    private List<Account> accounts(String uid) throws CoreException {
        List<Account> accounts = new ArrayList<>();
        for (AccountRow row : session.store().accountsOf(uid)) {
            session.documents().load(row.uid(), Account.class).ifPresent(accounts::add);
        }
        return accounts;
    }

    private List<Promise> promises(String uid) throws CoreException {
        List<Promise> promises = new ArrayList<>();
        session.store().aggregates("Promise", row -> {
            if (session.documents().read(row) instanceof Promise promise && uid.equals(promise.getPersonUid())
                    && promise.isOpen()) {
                promises.add(promise);
            }
        });
        promises.sort(Comparator.comparing(Promise::getDue, Comparator.nullsLast(Comparator.naturalOrder())));
        return promises;
    }

    private List<String> circles(String uid) throws CoreException {
        List<String> circles = new ArrayList<>();
        CircleMembers members = new CircleMembers(session);
        for (CircleMembers.Listed listed : members.all()) {
            if (members.of(listed.uid()).contains(uid)) {
                circles.add(listed.name());
            }
        }
        return circles;
    }
}
