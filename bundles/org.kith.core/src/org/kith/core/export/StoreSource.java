package org.kith.core.export;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.kith.core.care.Agenda;
import org.kith.core.care.AgendaItem;
import org.kith.core.codec.EcoreJson;
import org.kith.core.platform.Failures;
import org.kith.core.session.Session;
import org.kith.model.meet.Gathering;
import org.kith.model.people.Account;
import org.kith.model.people.Person;
import org.kith.store.AccountQuery;
import org.kith.store.AccountRow;
import org.kith.store.AggregateRow;
import org.kith.store.Blob;
import org.kith.store.ConversationRow;
import org.kith.store.CoverageRow;
import org.kith.store.InteractionRow;
import org.kith.store.Store;
import org.kith.store.TimelineQuery;
import org.kith.store.TimelineRow;
import org.kith.store.Visitor;

/** An export's source over a store. Keeps the accounts and the threads' names in memory, nothing else. One use. */
final class StoreSource implements ExportSource {
    private static final int PAGE = 500;

    private final Store store;
    private final Session session;
    private final ExportScope scope;
    private final EcoreJson json;
    private final Map<Integer, AccountRow> accounts = new HashMap<>();
    private final Map<Integer, ConversationRow> threads = new TreeMap<>();

    StoreSource(Session session, ExportScope scope, EcoreJson json) throws CoreException {
        this.store = session.store();
        this.session = session;
        this.scope = scope;
        this.json = json;
        store.accounts(new AccountQuery(null, null, null, null, 0)).forEach(row -> accounts.put(row.id(), row));
        store.conversations(row -> threads.put(row.id(), row));
    }

    @Override
    public boolean whole() {
        return scope.people() == null;
    }

    @Override
    public void people(Visitor<Person> visitor) throws CoreException {
        walk("Person", Person.class, person -> inPart(person.getUid()) && person.isActive(), visitor);
    }

    @Override
    public void accounts(Visitor<Account> visitor) throws CoreException {
        walk("Account", Account.class, account -> whole() || inPart(account.personUid()), visitor);
    }

    @Override
    public void gatherings(Visitor<Gathering> visitor) throws CoreException {
        if (scope.events() == null) {
            walk("Gathering", Gathering.class, gathering -> gathering.getTrashed() == null && (whole()
                    || gathering.getAttendances().stream().anyMatch(one -> inPart(one.getPersonUid()))), visitor);
            return;
        }
        for (String uid : new TreeSet<>(scope.events())) {
            AggregateRow row = store.aggregate(uid).orElse(null);
            if (row != null && row.trashed() == 0 && read(row) instanceof Gathering gathering) {
                visitor.visit(gathering);
            }
        }
    }

    @Override
    public void interactions(Visitor<TimelineRow> visitor) throws CoreException {
        if (whole()) {
            store.interactions(row -> visitor.visit(named(row)));
            return;
        }
        for (TimelineRow row : ofPart().values()) {
            visitor.visit(row);
        }
    }

    @Override
    public void conversations(Visitor<ConversationRow> visitor) throws CoreException {
        Set<Integer> used = new HashSet<>();
        if (!whole()) {
            ofPart().values().forEach(row -> used.add(row.interaction().conversation()));
        }
        for (ConversationRow row : threads.values()) {
            if (whole() || used.contains(row.id())) {
                visitor.visit(row);
            }
        }
    }

    /** What can be seen is said of my accounts, which are in no part. */
    @Override
    public void coverage(Visitor<CoverageRow> visitor) throws CoreException {
        for (CoverageRow row : whole() ? store.coverage() : List.<CoverageRow>of()) {
            visitor.visit(row);
        }
    }

    @Override
    public void aggregates(Visitor<Stored> visitor) throws CoreException {
        store.aggregates(null,
                row -> visitor.visit(new Stored(read(row), row.id(), row.revision(), row.trashed())));
    }

    @Override
    public void agenda(Visitor<AgendaItem> visitor, IProgressMonitor monitor) throws CoreException {
        for (AgendaItem item : new Agenda(session).items(monitor)) {
            if (inPart(item.personUid())) {
                visitor.visit(item);
            }
        }
    }

    @Override
    public Optional<Blob> photo(String hash) throws CoreException {
        return store.blob(hash);
    }

    @Override
    public Store store() {
        return store;
    }

    private Map<Long, TimelineRow> ofPart() throws CoreException {
        Map<Long, TimelineRow> rows = new TreeMap<>();
        for (String person : new TreeSet<>(scope.people())) {
            TimelineQuery.Cursor after = null;
            List<TimelineRow> page;
            do {
                page = store.timeline(new TimelineQuery(person, 0, after, PAGE));
                page.forEach(row -> rows.put(row.interaction().id(), row));
                after = page.isEmpty() ? null : page.getLast().cursor();
            } while (page.size() == PAGE);
        }
        return rows;
    }

    private boolean inPart(String person) {
        return whole() || person != null && scope.people().contains(person);
    }

    private <T> void walk(String kind, Class<T> type, Predicate<T> wanted, Visitor<T> visitor) throws CoreException {
        store.aggregates(kind, row -> {
            if (row.trashed() == 0) {
                T object = type.cast(read(row));
                if (wanted.test(object)) {
                    visitor.visit(object);
                }
            }
        });
    }

    private TimelineRow named(InteractionRow row) {
        ConversationRow thread = threads.get(row.conversation());
        return new TimelineRow(row, accounts.get(row.actor()),
                row.targets().stream().map(target -> accounts.get(target.account())).toList(),
                thread == null ? null : thread.key().key());
    }

    private EObject read(AggregateRow row) throws CoreException {
        try {
            return json.read(row.document());
        } catch (IOException e) {
            throw Failures.of(Failures.STORE, "The stored document of " + row.kind() + " " + row.uid()
                    + " cannot be read. Run verify, or restore a backup.", e);
        }
    }
}
