package org.kith.store.sql;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.kith.model.activity.Audience;
import org.kith.model.activity.Direction;
import org.kith.model.activity.InteractionType;
import org.kith.model.activity.TargetRole;
import org.kith.model.activity.TimePrecision;
import org.kith.store.AccountKey;
import org.kith.store.AggregateWrite;
import org.kith.store.ContactKey;
import org.kith.store.InteractionRow;
import org.kith.store.Projection;
import org.kith.store.Store;
import org.kith.store.Writing;
import org.kith.store.sql.engine.Engine;
import org.kith.store.derby.DerbyEngine;

/** Short ways to stores and to what goes into them. */
final class Sample {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
    static final long DAY = 86_400_000L;

    /** Something done in a writing. */
    interface Work<T> {
        T run(Writing writing) throws CoreException;
    }

    private Sample() {
    }

    static Store open(Path folder) throws CoreException {
        return new SqlStoreProvider(new DerbyEngine()).open(folder, CLOCK, new NullProgressMonitor());
    }

    static Store open(Path folder, Engine engine, Schema schema) throws CoreException {
        return new SqlStoreProvider(engine, schema).open(folder, CLOCK, new NullProgressMonitor());
    }

    /** Commits. */
    static <T> T write(Store store, Work<T> work) throws CoreException {
        try (Writing writing = store.begin()) {
            T result = work.run(writing);
            writing.commit();
            return result;
        }
    }

    static AggregateWrite person(String uid, String name, ContactKey... keys) {
        return person(uid, name, 0, 0, keys);
    }

    static AggregateWrite person(String uid, String name, long revision, long trashed, ContactKey... keys) {
        return new AggregateWrite(uid, "Person", revision, document(name), trashed,
                new Projection.PersonView(name, name, "Org of " + name, List.of(uid + "@example.org"), List.of(),
                        null, null, List.of("tag\n1", "a\\b"), Texts.fold(name + " " + uid), Set.of(keys), false));
    }

    static AggregateWrite account(String key, String person, boolean own) {
        return account(key, person, own, 0);
    }

    static AggregateWrite account(String key, String person, boolean own, long revision) {
        return new AggregateWrite("account-" + key, "Account", revision, document(key), 0,
                new Projection.AccountView(new AccountKey("x", key), "@" + key, null, key, person, own, null, true,
                        Set.of(new ContactKey(ContactKey.Kind.PROFILE, "x.com/" + key)),
                        Texts.fold(key) + "\nonce-" + Texts.fold(key)));
    }

    static AggregateWrite event(String uid, long start) {
        return new AggregateWrite(uid, "Gathering", 0, document(uid), 0,
                new Projection.EventView(uid, start, InteractionRow.NO_TIME, null, 2));
    }

    static byte[] document(String name) {
        return ("{\"name\":\"" + name + "\"}").getBytes(StandardCharsets.UTF_8);
    }

    static int id(Store store, String key) throws CoreException {
        return write(store, w -> w.accounts(List.of(new AccountKey("x", key))).get(new AccountKey("x", key)).id());
    }

    /** Makes accounts that are not mine and gives their ids. */
    static List<Integer> accounts(Store store, int count) throws CoreException {
        return write(store, w -> {
            List<AggregateWrite> writes = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                writes.add(account("peer" + i, null, false));
            }
            long first = w.nextAggregate();
            w.put(writes);
            return LongStream.range(first, first + count).mapToObj(i -> (int) i).toList();
        });
    }

    static int me(Store store) throws CoreException {
        return write(store, w -> {
            int id = (int) w.nextAggregate();
            w.put(List.of(account("me", null, true)));
            return id;
        });
    }

    /** What can be said of an interaction, with the rest as it mostly is. */
    static final class Row {
        private long id;
        private String key;
        private InteractionType type = InteractionType.MESSAGE;
        private int actor;
        private final List<InteractionRow.Target> targets = new ArrayList<>();
        private long published = 1_700_000_000_000L;
        private Direction direction = Direction.IN;
        private Audience audience = Audience.ONE_TO_ONE;
        private int recipients = 1;
        private String text = "Hello";
        private String link;
        private int own;
        private int thread;

        static Row of(String key) {
            Row row = new Row();
            row.key = key;
            return row;
        }

        Row id(long value) {
            id = value;
            return this;
        }

        Row type(InteractionType value) {
            type = value;
            return this;
        }

        Row from(int account) {
            actor = account;
            return this;
        }

        Row to(int... accounts) {
            for (int account : accounts) {
                targets.add(new InteractionRow.Target(account, TargetRole.TO));
            }
            recipients = Math.max(1, targets.size());
            return this;
        }

        Row at(long time) {
            published = time;
            return this;
        }

        Row direction(Direction value) {
            direction = value;
            return this;
        }

        Row audience(Audience value) {
            audience = value;
            return this;
        }

        Row recipients(int value) {
            recipients = value;
            return this;
        }

        Row text(String value) {
            text = value;
            return this;
        }

        Row link(String value) {
            link = value;
            return this;
        }

        Row seenBy(int account) {
            own = account;
            return this;
        }

        Row thread(int value) {
            thread = value;
            return this;
        }

        InteractionRow row() {
            return new InteractionRow(id, "x", key, Hashes.of(key, String.valueOf(text)), type, actor,
                    List.copyOf(targets), published,
                    published == InteractionRow.NO_TIME ? TimePrecision.UNKNOWN : TimePrecision.EXACT,
                    InteractionRow.NO_TIME, direction, audience, recipients, null, null, thread, null, text, link, 0, own,
                    "data/tweets.js", 7);
        }
    }
}
