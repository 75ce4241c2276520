package org.kith.core.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.core.runtime.CoreException;
import org.kith.core.identity.ContactKeys;
import org.kith.core.identity.Uids;
import org.kith.core.platform.GatheringRecord;
import org.kith.model.meet.Attendance;
import org.kith.model.meet.AttendeeKind;
import org.kith.model.meet.Gathering;
import org.kith.model.meet.MatchVerdict;
import org.kith.model.meet.PartStat;
import org.kith.model.meet.Presence;
import org.kith.store.ContactKey;

/** The events of one chunk, found again by the source's key. Series stay series. Used by the writer's thread. */
final class GatheringBook {
    static final String SAME_EMAIL = "same e-mail address";
    static final String SAME_PROFILE = "same profile address";

    private final ImportRun run;
    private final WorkingSet set;
    private final Candidates candidates;

    GatheringBook(ImportRun run, WorkingSet set, Candidates candidates) {
        this.run = run;
        this.set = set;
        this.candidates = candidates;
    }

    void take(List<GatheringRecord> records) throws CoreException {
        Map<GatheringRecord, String> uids = new LinkedHashMap<>();
        records.forEach(record -> uids.put(record, Uids.derived("event", run.platform, record.key())));
        set.load(uids.values());
        for (Map.Entry<GatheringRecord, String> each : uids.entrySet()) {
            take(each.getKey().gathering(), each.getValue());
        }
    }

    private void take(Gathering news, String uid) throws CoreException {
        boolean guests = false;
        for (Attendance one : news.getAttendances()) {
            match(one);
            guests |= one.getPersonUid() == null && one.getEmail() != null;
        }
        if (guests) {
            run.withGuests.add(uid);
        }
        Gathering known = set.get(uid, Gathering.class);
        if (known == null) {
            news.setUid(uid);
            news.setPlatform(run.platform);
            news.setSource(run.batchUid);
            run.merge.stamp(news, run.batchUid);
            set.create(news);
            run.peopleMet.add(uid);
            run.added(Counts.Subject.EVENTS);
            return;
        }
        boolean first = run.peopleMet.add(uid);
        if (first) {
            run.unchanged(Counts.Subject.EVENTS);
            if (!set.isNew(uid)) {
                run.seenAggregate(uid);
            }
        }
        boolean newer = news.getSequence() >= known.getSequence();
        if (run.merge.merge(known, news, run.batchUid, first && newer ? run::sameSource : source -> false)) {
            set.changed(known);
            if (first) {
                run.turnsUpdated(Counts.Subject.EVENTS);
            }
        }
    }

    /** Matches those who were guests when the event was read and are contacts now; returns whether there is one. */
    boolean matchAgain(Gathering gathering) {
        boolean found = false;
        for (Attendance one : gathering.getAttendances()) {
            if (one.getPersonUid() == null) {
                match(one);
                found |= one.getPersonUid() != null;
            }
        }
        return found;
    }

    /** Finds the person of an attendee by address; a name alone matches nobody. Attending is not meeting. */
    private void match(Attendance one) {
        if (one.getPresence() == Presence.UNKNOWN && one.getPartStat() != PartStat.DECLINED
                && one.getKind() == AttendeeKind.INDIVIDUAL) {
            one.setPresence(Presence.EXPECTED);
        }
        Optional<ContactKey> email = ContactKeys.email(one.getEmail());
        Optional<ContactKey> profile = ContactKeys.profile(one.getUri());
        Set<String> people = email.map(candidates::with).filter(found -> !found.isEmpty())
                .or(() -> profile.map(candidates::with)).orElse(Set.of());
        if (one.getPersonUid() == null && people.size() == 1) {
            one.setPersonUid(people.iterator().next());
            one.setVerdict(MatchVerdict.MATCHED);
            one.setConfidence(1);
            one.getReasons().add(email.isPresent() ? SAME_EMAIL : SAME_PROFILE);
        }
    }
}
