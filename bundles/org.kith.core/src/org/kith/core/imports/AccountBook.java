package org.kith.core.imports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.core.runtime.CoreException;
import org.kith.core.identity.ContactKeys;
import org.kith.core.identity.Promotion;
import org.kith.core.identity.Uids;
import org.kith.core.platform.AccountRecord;
import org.kith.core.platform.AccountRef;
import org.kith.model.people.Account;
import org.kith.model.people.DecidedBy;
import org.kith.model.people.IdentityLink;
import org.kith.model.people.PeopleFactory;
import org.kith.model.people.Person;
import org.kith.model.people.Ternary;
import org.kith.store.AccountKey;
import org.kith.store.KnownAccount;
import org.kith.store.Writing;

/**
 * The accounts that an import meets: found or made, a chunk's worth at a time, and kept in a bounded memory between
 * chunks. Used by the writer's thread.
 */
final class AccountBook {
    private static final int REMEMBERED = 300_000;

    private final ImportRun run;
    private final Map<AccountKey, AccountEntry> entries = new LinkedHashMap<>();

    AccountBook(ImportRun run) {
        this.run = run;
    }

    /** An account as a record or a reference tells it. */
    private record Told(AccountEntry entry, AccountRecord record, AccountRef ref, Instant at) {
    }

    /** The names that one chunk uses. */
    final class Page {
        private final Writing writing;
        private final WorkingSet set;
        private final Set<AccountKey> keys = new LinkedHashSet<>();
        private final List<AccountRecord> records = new ArrayList<>();
        private final List<AccountRef> refs = new ArrayList<>();
        private final List<Instant> times = new ArrayList<>();
        private final List<AccountEntry> numberless = new ArrayList<>();
        /** Accounts of people of which something new was told. */
        private final Set<AccountEntry> named = new LinkedHashSet<>();
        /** Accounts that may now be linked: with what their records state of them. */
        final Map<AccountEntry, List<String>> linkable = new LinkedHashMap<>();

        Page(Writing writing, WorkingSet set) {
            this.writing = writing;
            this.set = set;
        }

        void add(AccountRecord record) {
            keys.add(key(record.platform(), record.key()));
            records.add(record);
        }

        void add(AccountRef ref, Instant at) {
            AccountKey key = key(ref.platform(), ref.key());
            AccountEntry entry = entries.get(key);
            if (entry == null) {
                keys.add(key);
            }
            if ((ref.name() != null || ref.handle() != null) && (entry == null
                    || !same(ref.name(), entry.lastName) || !same(ref.handle(), entry.lastHandle))) {
                refs.add(ref);
                times.add(at);
            }
        }

        /** Adds what is told of them; they are found before. */
        void tell() throws CoreException {
            List<Told> told = new ArrayList<>();
            for (AccountRecord record : records) {
                told.add(new Told(entry(record.platform(), record.key()), record, null, run.now));
            }
            for (int i = 0; i < refs.size(); i++) {
                AccountRef ref = refs.get(i);
                told.add(new Told(entry(ref.platform(), ref.key()), null, ref, times.get(i)));
            }
            told.removeIf(one -> one.entry().gone);
            set.load(told.stream().map(one -> one.entry().uid).toList());
            for (Told one : told) {
                Account account = set.get(one.entry().uid, Account.class);
                if (account == null) {
                    continue;
                }
                if (one.record() != null) {
                    tell(one.entry(), account, one.record());
                } else {
                    tell(one.entry(), account, one.ref(), one.at());
                }
            }
            rename();
        }

        /** Those who were promoted without a name get the one that was told now. */
        private void rename() throws CoreException {
            named.removeIf(entry -> !Promotion.uid(entry.uid).equals(entry.personUid));
            set.load(named.stream().map(entry -> entry.personUid).toList());
            for (AccountEntry entry : named) {
                Person person = set.get(entry.personUid, Person.class);
                if (person != null && Promotion.rename(person, set.get(entry.uid, Account.class))) {
                    set.changed(person);
                }
            }
        }

        /** Finds or makes all of them. */
        void find() throws CoreException {
            List<AccountKey> unknown = keys.stream().filter(key -> !entries.containsKey(key)).toList();
            Map<AccountKey, KnownAccount> found = unknown.isEmpty() ? Map.of() : writing.accounts(unknown);
            for (AccountKey key : unknown) {
                KnownAccount known = found.get(key);
                AccountEntry entry = new AccountEntry(key, known == null ? Uids.account(key.platform(), key.key())
                        : known.uid());
                if (known != null) {
                    entry.id = known.id();
                    entry.personUid = known.personUid();
                    entry.own = known.own();
                } else if (run.buried("account", key.platform() + " " + key.key())) {
                    entry.gone = true;
                } else {
                    create(entry);
                }
                entries.put(key, entry);
            }
            keys.forEach(key -> meet(entries.get(key)));
        }

        private void create(AccountEntry entry) {
            Account account = PeopleFactory.eINSTANCE.createAccount();
            account.setUid(entry.uid);
            account.setPlatform(entry.key.platform());
            account.setUserId(entry.key.key());
            account.setSource(run.batchUid);
            if (ContactKeys.MAIL.equals(entry.key.platform())) {
                account.setUsername(entry.key.key());
            } else if (entry.key.key().startsWith("@") && entry.key.key().length() > 1) {
                account.setUsername(entry.key.key().substring(1));
            }
            set.create(account);
            entry.added = true;
            numberless.add(entry);
            linkable.putIfAbsent(entry, new ArrayList<>());
        }

        private void meet(AccountEntry entry) {
            if (entry.met || entry.gone) {
                return;
            }
            entry.met = true;
            if (set.isNew(entry.uid)) {
                run.added(Counts.Subject.ACCOUNTS);
            } else {
                run.unchanged(Counts.Subject.ACCOUNTS);
                run.seenAggregate(entry.uid);
            }
        }

        private void tell(AccountEntry entry, Account account, AccountRecord record) {
            boolean itsOwn = record.platform().equals(run.platform);
            boolean changed = false;
            for (String former : record.formerHandles()) {
                changed |= former != null && !former.isBlank() && Handles.former(account, former, run.batchUid);
            }
            if (record.handle() != null) {
                changed |= Handles.seen(account, record.handle(), null, itsOwn, run.batchUid);
            }
            if (record.displayName() != null && entry.tells(AccountEntry.NAME)
                    && (itsOwn || account.getDisplayName() == null)
                    && !record.displayName().equals(account.getDisplayName())) {
                account.setDisplayName(record.displayName());
                changed = true;
            }
            if (record.uri() != null && entry.tells(AccountEntry.ADDRESS) && (itsOwn || account.getUri() == null)
                    && !record.uri().equals(account.getUri())) {
                account.setUri(record.uri());
                changed = true;
            }
            if (record.bio() != null && entry.tells(AccountEntry.BIOGRAPHY)
                    && (itsOwn || account.getBiography() == null)
                    && !record.bio().equals(account.getBiography())) {
                account.setBiography(record.bio());
                changed = true;
            }
            if (!run.foreign) {
                changed |= tellFollowing(entry, account, record);
            }
            if (changed) {
                changed(entry, account);
            }
            if (entry.personUid == null && (changed || !record.emails().isEmpty())) {
                linkable.computeIfAbsent(entry, one -> new ArrayList<>()).addAll(record.emails());
            }
        }

        private boolean tellFollowing(AccountEntry entry, Account account, AccountRecord record) {
            boolean changed = false;
            if (record.followsMe() != null && entry.tells(AccountEntry.FOLLOWS_ME)) {
                Ternary value = record.followsMe() ? Ternary.YES : Ternary.NO;
                changed = account.getFollowsMe() != value;
                account.setFollowsMe(value);
            }
            if (record.iFollow() != null && entry.tells(AccountEntry.I_FOLLOW)) {
                Ternary value = record.iFollow() ? Ternary.YES : Ternary.NO;
                changed |= account.getIFollow() != value;
                account.setIFollow(value);
            }
            return changed;
        }

        private void tell(AccountEntry entry, Account account, AccountRef ref, Instant at) {
            entry.lastName = ref.name();
            entry.lastHandle = ref.handle();
            boolean changed = false;
            if (ref.name() != null && !ref.name().isBlank() && account.getDisplayName() == null) {
                account.setDisplayName(ref.name());
                changed = true;
            }
            if (ref.handle() != null && !ref.handle().isBlank()) {
                changed |= Handles.seen(account, ref.handle(), at, false, run.batchUid);
            }
            if (changed) {
                changed(entry, account);
            }
        }

        /** Marks an account as changed and counts it once. */
        void changed(AccountEntry entry, Account account) {
            set.changed(account);
            if (entry.personUid != null) {
                named.add(entry);
            }
            if (!entry.added && !set.isNew(entry.uid) && !entry.updated) {
                entry.updated = true;
                if (entry.met) {
                    run.turnsUpdated(Counts.Subject.ACCOUNTS);
                }
            }
        }

        /** Links an account that is nobody's. */
        void link(AccountEntry entry, String person, String evidence, DecidedBy by, double confidence)
                throws CoreException {
            Account account = set.get(entry.uid, Account.class);
            if (account == null || account.activeLink() != null) {
                return;
            }
            IdentityLink link = PeopleFactory.eINSTANCE.createIdentityLink();
            link.setPersonUid(person);
            link.setEvidence(evidence);
            link.setDecidedBy(by);
            link.setConfidence(confidence);
            link.setSince(run.now);
            link.setActive(true);
            link.setSource(run.batchUid);
            account.getLinks().add(link);
            entry.personUid = person;
            changed(entry, account);
        }

        /** Learns the numbers of those that were just put. */
        void number() throws CoreException {
            if (numberless.isEmpty()) {
                return;
            }
            Set<AccountKey> wanted = new HashSet<>();
            numberless.forEach(entry -> wanted.add(entry.key));
            Map<AccountKey, KnownAccount> found = writing.accounts(wanted);
            numberless.forEach(entry -> {
                KnownAccount known = found.get(entry.key);
                entry.id = known.id();
                entry.own = known.own();
            });
            numberless.clear();
        }
    }

    /** The entry of an account that the chunk's page resolved. */
    AccountEntry entry(String platform, String key) {
        return entries.get(key(platform, key));
    }

    AccountEntry entry(AccountRef ref) {
        return entry(ref.platform(), ref.key());
    }

    Page page(Writing writing, WorkingSet set) {
        return new Page(writing, set);
    }

    /** Forgets the oldest ones when there are too many; between chunks. */
    void trim() {
        var oldest = entries.values().iterator();
        while (entries.size() > REMEMBERED && oldest.hasNext()) {
            oldest.next();
            oldest.remove();
        }
    }

    Collection<AccountEntry> all() {
        return entries.values();
    }

    private static AccountKey key(String platform, String key) {
        return new AccountKey(platform, key);
    }

    private static boolean same(String a, String b) {
        return a == null || a.equals(b);
    }
}
