package org.kith.store.sql;

import java.sql.ResultSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.eclipse.core.runtime.CoreException;
import org.kith.store.AccountRow;
import org.kith.store.AccountTotal;
import org.kith.store.AggregateRow;
import org.kith.store.BatchRow;
import org.kith.store.BirthdayRow;
import org.kith.store.Blob;
import org.kith.store.ChunkRow;
import org.kith.store.ContactKey;
import org.kith.store.ConversationRow;
import org.kith.store.CoverageRow;
import org.kith.store.EventQuery;
import org.kith.store.EventRow;
import org.kith.store.InteractionRow;
import org.kith.store.JournalRow;
import org.kith.store.LastPrivate;
import org.kith.store.LedgerDay;
import org.kith.store.LinkedAccount;
import org.kith.store.MonthTotal;
import org.kith.store.Overview;
import org.kith.store.PersonKeys;
import org.kith.store.ProblemRow;
import org.kith.store.SourceKey;
import org.kith.store.Span;
import org.kith.store.Store;
import org.kith.store.TieRow;
import org.kith.store.TimelinePlaces;
import org.kith.store.TimelineQuery.Cursor;
import org.kith.store.TimelineQuery;
import org.kith.store.TimelineRow;
import org.kith.store.Visitor;

/** The reads of a store that need nothing but a session. Any thread but the UI thread. */
abstract class StoreReads implements Store {
    /** Runs work with a pooled session. */
    abstract <T> T read(Session.Work<T> work) throws CoreException;

    @Override
    public List<AccountRow> accountsOf(String personUid) throws CoreException {
        return read(s -> AccountTable.byPerson(s, List.of(personUid))).getOrDefault(personUid, List.of());
    }

    @Override
    public List<String> peopleWith(ContactKey key) throws CoreException {
        return read(s -> PersonTable.with(s, List.of(key))).getOrDefault(key, List.of());
    }

    @Override
    public List<PersonKeys> personKeys() throws CoreException {
        return read(PersonKeysTable::all);
    }

    @Override
    public List<BirthdayRow> birthdays() throws CoreException {
        return read(s -> s.list("select uid, name, birthday from PERSON where birthday is not null and trashed = 0"
                + " and me = 0 order by uid", r -> new BirthdayRow(r.getString(1), r.getString(2) == null ? ""
                        : r.getString(2), r.getString(3))));
    }

    @Override
    public List<LastPrivate> lastPrivate() throws CoreException {
        return read(LastContacts::all);
    }

    @Override
    public Optional<AggregateRow> aggregate(String uid) throws CoreException {
        return read(s -> AggregateTable.read(s, List.of(uid))).stream().findFirst();
    }

    @Override
    public void aggregates(String kind, Visitor<AggregateRow> visitor) throws CoreException {
        AggregateRow last = null;
        while (true) {
            AggregateRow after = last;
            List<AggregateRow> page = read(s -> kind == null ? AggregateTable.page(s, after == null ? 0 : after.id())
                    : AggregateTable.page(s, kind, after == null ? "" : after.uid()));
            if (page.isEmpty()) {
                return;
            }
            for (AggregateRow row : page) {
                visitor.visit(row);
            }
            last = page.get(page.size() - 1);
        }
    }

    @Override
    public Optional<Blob> blob(String hash) throws CoreException {
        return Optional.ofNullable(read(s -> s.first("select hash, media, content from PHOTO where hash = ?", null,
                r -> new Blob(r.getString(1), r.getString(2), r.getBytes(3)), hash)));
    }

    @Override
    public List<String> blobs() throws CoreException {
        return read(s -> s.list("select hash from PHOTO order by hash", r -> r.getString(1)));
    }

    @Override
    public List<TimelineRow> timeline(TimelineQuery query) throws CoreException {
        return read(s -> new Timeline(s).page(query));
    }

    @Override
    public TimelinePlaces timelinePlaces(TimelineQuery query) throws CoreException {
        return read(s -> new TimelineSearch(s, query).page());
    }

    @Override
    public List<TimelineRow> timelineRows(List<Long> ids) throws CoreException {
        return read(s -> new Timeline(s).rows(ids));
    }

    @Override
    public void interactions(Visitor<InteractionRow> visitor) throws CoreException {
        long last = 0;
        while (true) {
            long after = last;
            List<InteractionTable.Stored> page = read(s -> InteractionTable.page(s, after));
            if (page.isEmpty()) {
                return;
            }
            for (InteractionTable.Stored stored : page) {
                visitor.visit(stored.row());
                last = stored.row().id();
            }
        }
    }

    @Override
    public List<InteractionRow> interactions(List<Long> ids) throws CoreException {
        return read(s -> InteractionTable.read(s, ids)).stream().map(InteractionTable.Stored::row).toList();
    }

    @Override
    public List<LinkedAccount> linkedAccounts() throws CoreException {
        return read(s -> s.list("select id, platform, person from ACCOUNT where person is not null and own = 0"
                + " and trashed = 0", r -> new LinkedAccount(r.getInt(1), r.getString(2), r.getString(3))));
    }

    @Override
    public void interactions(Span span, Visitor<InteractionRow> visitor) throws CoreException {
        Cursor[] place = {new Cursor(span.to(), Long.MIN_VALUE)};
        while (place[0] != null) {
            for (InteractionTable.Stored stored : read(s -> {
                InteractionTable.Page page = InteractionTable.page(s, span, place[0]);
                place[0] = page.next();
                return page.rows();
            })) {
                visitor.visit(stored.row());
            }
        }
    }

    @Override
    public Map<SourceKey, Long> interactionIds(Collection<SourceKey> keys) throws CoreException {
        return read(s -> InteractionTable.ids(s, keys));
    }

    @Override
    public void conversations(Visitor<ConversationRow> visitor) throws CoreException {
        int last = 0;
        while (true) {
            int after = last;
            List<ConversationRow> page = read(s -> s.list("select id, platform, ckey, title from CONVERSATION c"
                    + s.by("IX_CONVERSATION") + " where id > ? order by id fetch first 200 rows only",
                    r -> new ConversationRow(r.getInt(1), new SourceKey(r.getString(2), r.getString(3)),
                            r.getString(4), List.of()), after));
            for (ConversationRow row : page) {
                visitor.visit(new ConversationRow(row.id(), row.key(), row.title(), members(row.id())));
                last = row.id();
            }
            if (page.isEmpty()) {
                return;
            }
        }
    }

    private List<Integer> members(int conversation) throws CoreException {
        return read(s -> s.list("select account from CONVERSATION_MEMBER m" + s.by("IX_CONVERSATION_MEMBER")
                + " where conv = ? order by account", r -> r.getInt(1), conversation));
    }

    @Override
    public List<EventRow> events(EventQuery query) throws CoreException {
        return read(s -> Overviews.events(s, query));
    }

    @Override
    public Overview overview() throws CoreException {
        return read(Overviews::overview);
    }

    @Override
    public List<AccountTotal> topAccounts(int limit) throws CoreException {
        return read(s -> Overviews.top(s, limit));
    }

    @Override
    public List<MonthTotal> months() throws CoreException {
        return read(Overviews::months);
    }

    @Override
    public List<LedgerDay> ledger(List<Integer> accounts) throws CoreException {
        return read(s -> Overviews.ledger(s, accounts));
    }

    @Override
    public List<TieRow> ties() throws CoreException {
        return read(TieTable::all);
    }

    @Override
    public List<TieRow> ties(Collection<String> people) throws CoreException {
        return read(s -> TieTable.of(s, people));
    }

    @Override
    public Map<String, Long> tieStamps() throws CoreException {
        return read(TieTable::stamps);
    }

    @Override
    public List<BatchRow> batches() throws CoreException {
        return read(ImportTables::batches);
    }

    @Override
    public List<ProblemRow> problems(int batch) throws CoreException {
        return read(s -> ImportTables.problems(s, batch));
    }

    @Override
    public List<CoverageRow> coverage() throws CoreException {
        return read(ImportTables::coverage);
    }

    @Override
    public void journal(int batch, Visitor<JournalRow> visitor) throws CoreException {
        long last = 0;
        while (true) {
            long after = last;
            List<JournalRow> page = read(s -> JournalTable.page(s, batch, after));
            if (page.isEmpty()) {
                return;
            }
            for (JournalRow row : page) {
                visitor.visit(row);
                last = row.id();
            }
        }
    }

    @Override
    public void sourceKeys(BiConsumer<SourceKey, String> visitor) throws CoreException {
        read(s -> {
            try (ResultSet r = s.on("select platform, skey, uid from SOURCE_KEY order by platform, skey")
                    .executeQuery()) {
                while (r.next()) {
                    visitor.accept(new SourceKey(r.getString(1), r.getString(2)), r.getString(3));
                }
            }
            return null;
        });
    }

    @Override
    public List<ChunkRow> chunks(int batch) throws CoreException {
        return read(s -> ImportTables.chunks(s, batch));
    }

    @Override
    public long[] seen(int batch) throws CoreException {
        return read(s -> ImportTables.seen(s, batch));
    }

    @Override
    public SortedMap<String, String> settings() throws CoreException {
        SortedMap<String, String> settings = new TreeMap<>();
        read(s -> s.list("select name, val from SETTING", r -> settings.put(r.getString(1), r.getString(2))));
        return settings;
    }

    @Override
    public Optional<String> setting(String key) throws CoreException {
        return Optional.ofNullable(read(s -> s.first("select val from SETTING where name = ?", null,
                r -> r.getString(1), key)));
    }
}
