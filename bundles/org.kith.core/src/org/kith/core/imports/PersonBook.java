package org.kith.core.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.core.runtime.CoreException;
import org.kith.core.identity.ContactKeys;
import org.kith.core.identity.Folding;
import org.kith.core.identity.NameAgreement;
import org.kith.core.identity.Uids;
import org.kith.core.platform.AccountRecord;
import org.kith.core.platform.PersonRecord;
import org.kith.model.people.ExternalId;
import org.kith.model.people.PeopleFactory;
import org.kith.model.people.Person;
import org.kith.model.people.Photo;
import org.kith.model.people.DecidedBy;
import org.kith.store.Blob;
import org.kith.store.ContactKey;
import org.kith.store.SourceKey;
import org.kith.store.Writing;

/**
 * The people of one chunk: found again by the source's key, by the card's UID or by a link rule, else new. Nobody is
 * found by name; where two could be meant, neither is.
 */
final class PersonBook {
    /** Starts a key that was made of name and address, because the card has none. */
    private static final String MADE_UP = "~";
    static final String NAMED_IN_CARD = "named in the card";

    private final ImportRun run;
    private final AccountBook accounts;
    private final AccountBook.Page page;
    private final Writing writing;
    private final WorkingSet set;
    private final Candidates candidates;
    private final Map<PersonRecord, SourceKey> names = new LinkedHashMap<>();
    private final Map<SourceKey, String> keys = new HashMap<>();
    private final Map<SourceKey, String> newKeys = new LinkedHashMap<>();
    private final List<Blob> photos = new ArrayList<>();

    PersonBook(ImportRun run, AccountBook accounts, AccountBook.Page page, Writing writing, WorkingSet set,
            Candidates candidates) {
        this.run = run;
        this.accounts = accounts;
        this.page = page;
        this.writing = writing;
        this.set = set;
        this.candidates = candidates;
    }

    /** Looks the people of one chunk up by their source's key and by the card's UID. */
    void find(List<PersonRecord> records) throws CoreException {
        if (run.foreign) {
            run.leftOut += records.size();
            return;
        }
        if (records.isEmpty()) {
            return;
        }
        Set<String> wanted = new LinkedHashSet<>();
        for (PersonRecord record : records) {
            names.put(record, new SourceKey(run.platform, nameOf(record)));
            Uids.ofCard(record.person().getUid()).ifPresent(wanted::add);
        }
        keys.putAll(writing.sourceKeys(names.values()));
        wanted.addAll(keys.values());
        set.load(wanted);
    }

    /** The addresses of those who were not found, to be looked up before {@link #take}. */
    Set<ContactKey> openKeys() throws CoreException {
        Set<ContactKey> open = new LinkedHashSet<>();
        for (Map.Entry<PersonRecord, SourceKey> each : names.entrySet()) {
            if (known(each.getKey().person(), each.getValue()) == null) {
                ContactKeys.of(each.getKey().person()).stream().filter(key -> key.kind().tellsAlone())
                        .forEach(open::add);
                each.getKey().accounts().forEach(account -> page(account).ifPresent(open::add));
            }
        }
        return open;
    }

    /** Takes the people that were looked up; accounts are resolved and candidates loaded. */
    void take() throws CoreException {
        if (names.isEmpty()) {
            return;
        }
        for (Map.Entry<PersonRecord, SourceKey> each : names.entrySet()) {
            take(each.getKey(), each.getValue());
        }
        writing.putSourceKeys(newKeys);
        writing.putBlobs(photos);
    }

    private void take(PersonRecord record, SourceKey name) throws CoreException {
        Person news = record.person();
        Person known = known(news, name);
        known = known == null ? linked(record, name) : known;
        if (known == null && buried(news, name)) {
            run.leftOut++;
            return;
        }
        if (known == null) {
            known = create(news, name);
        } else {
            update(known, news, name);
        }
        if (!keys.containsKey(name)) {
            keys.put(name, known.getUid());
            newKeys.put(name, known.getUid());
        }
        candidates.add(known);
        for (AccountRecord account : record.accounts()) {
            AccountEntry entry = accounts.entry(account.platform(), account.key());
            if (entry != null && !entry.gone && entry.personUid == null) {
                page.link(entry, known.getUid(), NAMED_IN_CARD, DecidedBy.IMPORT, 1);
                String owner = known.getUid();
                page(account).ifPresent(key -> candidates.add(key, owner));
            }
        }
        keepPhotos(record, known);
    }

    private Person create(Person news, SourceKey name) throws CoreException {
        String uid = Uids.ofCard(news.getUid()).orElse(null);
        if (uid == null || set.get(uid, org.kith.model.people.Aggregate.class) != null) {
            uid = Uids.derived("person", name.platform(), name.key());
        }
        for (int i = 2; set.get(uid, org.kith.model.people.Aggregate.class) != null; i++) {
            uid = Uids.derived("person", name.platform(), name.key(), Integer.toString(i));
        }
        news.setUid(uid);
        news.setMe(false);
        named(news, name);
        run.merge.stamp(news, run.batchUid);
        set.create(news);
        run.peopleMet.add(uid);
        run.newContactKeys = true;
        run.added(Counts.Subject.PEOPLE);
        return news;
    }

    private void update(Person known, Person news, SourceKey name) {
        boolean first = run.peopleMet.add(known.getUid());
        if (first) {
            run.unchanged(Counts.Subject.PEOPLE);
            if (!set.isNew(known.getUid())) {
                run.seenAggregate(known.getUid());
            }
        }
        Set<ContactKey> before = ContactKeys.of(known);
        boolean untold = known.getExternalIds().isEmpty() && !known.isMe();
        boolean changed = run.merge.merge(known, news, run.batchUid,
                first ? source -> untold || run.sameSource(source) : source -> false);
        changed |= named(known, name);
        if (changed) {
            set.changed(known);
            run.newContactKeys |= !before.equals(ContactKeys.of(known));
            if (first) {
                run.turnsUpdated(Counts.Subject.PEOPLE);
            }
        }
    }

    /** Notes under which name the source knows the person; returns whether that is new. */
    private boolean named(Person person, SourceKey name) {
        if (person.getExternalIds().stream().anyMatch(id -> name.platform().equals(id.getSystem())
                && name.key().equals(id.getValue()))) {
            return false;
        }
        ExternalId id = PeopleFactory.eINSTANCE.createExternalId();
        id.setSystem(name.platform());
        id.setValue(name.key());
        id.setSource(run.batchUid);
        person.getExternalIds().add(id);
        return true;
    }

    private Person known(Person news, SourceKey name) throws CoreException {
        Person known = person(keys.get(name));
        return known == null ? person(Uids.ofCard(news.getUid()).orElse(null)) : known;
    }

    private Person person(String uid) throws CoreException {
        Person person = uid == null ? null : set.get(uid, Person.class);
        for (int hops = 0; person != null && person.getMergedIntoUid() != null && hops < 10; hops++) {
            person = set.get(person.getMergedIntoUid(), Person.class);
        }
        return person;
    }

    /** The only person whom an account, a profile address or an e-mail address of the card points to. */
    private Person linked(PersonRecord record, SourceKey name) throws CoreException {
        Set<String> found = new LinkedHashSet<>();
        for (AccountRecord account : record.accounts()) {
            AccountEntry entry = accounts.entry(account.platform(), account.key());
            if (entry != null && entry.personUid != null) {
                found.add(entry.personUid);
            }
            page(account).ifPresent(key -> found.addAll(candidates.with(key)));
        }
        for (ContactKey key : ContactKeys.of(record.person())) {
            if (key.kind() == ContactKey.Kind.PROFILE) {
                found.addAll(candidates.with(key));
            } else if (key.kind() == ContactKey.Kind.EMAIL) {
                for (String uid : candidates.with(key)) {
                    Person person = person(uid);
                    if (person != null && NameAgreement.possible(person.getFormattedName(),
                            record.person().getFormattedName())) {
                        found.add(person.getUid());
                    }
                }
            }
        }
        if (found.size() != 1) {
            return null;
        }
        Person person = person(found.iterator().next());
        return person == null || person.getTrashed() != null || otherCardOf(person, name) ? null : person;
    }

    private static Optional<ContactKey> page(AccountRecord account) {
        return ContactKeys.page(account.platform(), account.handle(), account.uri());
    }

    /** The same address book has both cards, each under a name of its own: it means two people. */
    private static boolean otherCardOf(Person person, SourceKey name) {
        return !name.key().startsWith(MADE_UP) && person.getExternalIds().stream()
                .anyMatch(id -> name.platform().equals(id.getSystem()) && !id.getValue().startsWith(MADE_UP)
                        && !name.key().equals(id.getValue()));
    }

    private boolean buried(Person news, SourceKey name) {
        return run.buried("source", name.platform() + " " + name.key())
                || Uids.ofCard(news.getUid()).filter(uid -> run.buried("uid", uid)).isPresent()
                || ContactKeys.of(news).stream().anyMatch(key -> key.kind().tellsAlone()
                        && run.buried(key.kind().name(), key.value()));
    }

    private void keepPhotos(PersonRecord record, Person person) {
        if (!set.isNew(person.getUid()) && record.photos().isEmpty()) {
            return;
        }
        for (Photo photo : person.getPhotos()) {
            byte[] bytes = photo.getHash() == null ? null : record.photos().get(photo.getHash());
            if (bytes != null) {
                photos.add(new Blob(photo.getHash(),
                        photo.getMediaType() == null ? "application/octet-stream" : photo.getMediaType(), bytes));
            }
        }
    }

    private String nameOf(PersonRecord record) {
        Person person = record.person();
        if (record.key() != null && !record.key().isBlank()) {
            return Keys.bounded(record.key());
        }
        if (person.getUid() != null && !person.getUid().isBlank()) {
            return Keys.bounded(person.getUid());
        }
        String folded = String.join(" ", Folding.words(person.getFormattedName()));
        String address = ContactKeys.of(person).stream()
                .filter(key -> key.kind() == ContactKey.Kind.EMAIL || key.kind() == ContactKey.Kind.PHONE)
                .map(ContactKey::value).findFirst().orElse("");
        if (folded.isEmpty() && address.isEmpty()) {
            return MADE_UP + Uids.hash("card", new String(run.session.documents().bytes(person),
                    java.nio.charset.StandardCharsets.UTF_8));
        }
        return Keys.bounded(MADE_UP + folded + "|" + address);
    }
}
