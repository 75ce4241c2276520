package org.kith.store.sql;

import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.kith.store.AccountKey;
import org.kith.store.AggregateWrite;
import org.kith.store.ContactKey;
import org.kith.store.KnownAccount;
import org.kith.store.Projection;
import org.kith.store.Projection.AccountView;
import org.kith.store.Projection.EventView;
import org.kith.store.Projection.PersonView;

/** Writes projections: removes those of the aggregates that are written again, then inserts the new ones. */
final class ViewWriter {
    static final int NONE = 0;
    static final int PERSON = 1;
    static final int ACCOUNT = 2;
    static final int EVENT = 3;

    private final Tx tx;
    private final Session session;

    ViewWriter(Tx tx) {
        this.tx = tx;
        session = tx.session;
    }

    static int view(Projection projection) {
        return switch (projection) {
            case null -> NONE;
            case PersonView person -> PERSON;
            case AccountView account -> ACCOUNT;
            case EventView event -> EVENT;
        };
    }

    private static String counter(int view) {
        return view == PERSON ? State.PEOPLE : view == ACCOUNT ? State.ACCOUNT : State.EVENTS;
    }

    void remove(Collection<AggregateWriter.Head> heads) throws SQLException {
        remove(heads, PERSON, "delete from PERSON where id");
        List<Long> accounts = remove(heads, ACCOUNT, "delete from ACCOUNT where id");
        remove(heads, EVENT, "delete from EVENT where id");
        List<Long> keyed = heads.stream().filter(h -> h.view() == PERSON || h.view() == ACCOUNT)
                .map(AggregateWriter.Head::id).toList();
        InList.run(session, "delete from CONTACT_KEY where id", keyed);
        for (long id : accounts) {
            tx.accounts.put((int) id, null);
            tx.setOwn((int) id, false);
        }
    }

    private List<Long> remove(Collection<AggregateWriter.Head> heads, int view, String sql) throws SQLException {
        List<Long> ids = heads.stream().filter(h -> h.view() == view).map(AggregateWriter.Head::id).toList();
        if (ids.isEmpty()) {
            return ids;
        }
        if (view == ACCOUNT) {
            InList.query(session, "select platform, pkey from ACCOUNT a" + session.by("IX_ACCOUNT")
                    + " where id in", ids, "",
                    r -> tx.state.accounts.remove(new AccountKey(r.getString(1), r.getString(2))));
        }
        InList.run(session, sql, ids);
        for (AggregateWriter.Head head : heads) {
            if (head.view() == view) {
                tx.count(counter(view), head.trashed() == 0 ? -1 : 0);
                if (view == PERSON) {
                    tx.people.put(head.uid(), null);
                }
            }
        }
        return ids;
    }

    void insert(List<AggregateWrite> writes, List<AggregateWriter.Head> heads) throws SQLException {
        Batch people = new Batch(session, "insert into PERSON (id, uid, name, sortkey, organization, emails, phones,"
                + " birthday, photo, tags, search, me, trashed) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        Batch accounts = new Batch(session, "insert into ACCOUNT (id, uid, platform, pkey, khash, handle, uri, name,"
                + " person, own, i_follow, follows_me, trashed, search)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        Batch events = new Batch(session, "insert into EVENT (id, uid, summary, starts, ends, location, attendees,"
                + " trashed) values (?, ?, ?, ?, ?, ?, ?, ?)");
        Batch keys = new Batch(session, "insert into CONTACT_KEY (id, kind, vhash, val) values (?, ?, ?, ?)");
        for (int i = 0; i < writes.size(); i++) {
            AggregateWriter.Head head = heads.get(i);
            switch (writes.get(i).projection()) {
                case null -> { }
                case PersonView person -> {
                    person(people, person, head);
                    keys(keys, head.id(), person.keys());
                }
                case AccountView account -> {
                    account(accounts, account, head);
                    keys(keys, head.id(), account.keys());
                }
                case EventView event -> events.of(head.id()).of(head.uid()).of(Texts.cut(event.summary()))
                        .of(event.start()).of(event.end()).of(Texts.cut(event.location())).of(event.attendees())
                        .of(head.trashed() != 0).add();
            }
            if (head.view() != NONE && head.trashed() == 0) {
                tx.count(counter(head.view()), 1);
            }
        }
        people.flush();
        accounts.flush();
        events.flush();
        keys.flush();
    }

    private void person(Batch batch, PersonView person, AggregateWriter.Head head) throws SQLException {
        String search = Texts.cut(person.search());
        batch.of(head.id()).of(head.uid()).of(Texts.cut(person.name())).of(Texts.cut(person.sortKey()))
                .of(Texts.cut(person.organization())).of(Texts.join(person.emails())).of(Texts.join(person.phones()))
                .of(person.birthday()).of(person.photo()).of(Texts.join(person.tags())).of(search).of(person.me())
                .of(head.trashed() != 0).add();
        tx.people.put(head.uid(), PeopleIndex.entry(head.uid(), person.sortKey(), person.organization(), search,
                head.trashed() != 0, person.tags()));
    }

    private void account(Batch batch, AccountView account, AggregateWriter.Head head) throws SQLException {
        int id = Math.toIntExact(head.id());
        batch.of(id).of(head.uid()).of(account.key().platform()).of(account.key().key())
                .of(Hashes.of(account.key().platform(), account.key().key())).of(Texts.cut(account.handle()))
                .of(Texts.cut(account.uri())).of(Texts.cut(account.displayName())).of(account.personUid())
                .of(account.own()).of(account.iFollow()).of(account.followsMe()).of(head.trashed() != 0)
                .of(Texts.cut(account.search())).add();
        tx.accounts.put(id, AccountIndex.entry(id, head.uid(), account, head.trashed() != 0));
        tx.setOwn(id, account.own());
        tx.state.accounts.put(account.key(), new KnownAccount(id, head.uid(), account.personUid(), account.own()));
    }

    private static void keys(Batch batch, long id, Set<ContactKey> keys) throws SQLException {
        for (ContactKey key : keys) {
            batch.of(id).of(Codes.CONTACT.of(key.kind())).of(PersonTable.hash(key)).of(key.value()).add();
        }
    }
}
