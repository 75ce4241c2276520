package org.kith.core.imports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.core.runtime.CoreException;
import org.kith.core.identity.Uids;
import org.kith.core.platform.AccountRef;
import org.kith.core.platform.InteractionRecord;
import org.kith.insight.Directions;
import org.kith.model.activity.Audience;
import org.kith.model.activity.Direction;
import org.kith.model.activity.TargetRole;
import org.kith.model.activity.TimePrecision;
import org.kith.store.InteractionRow;
import org.kith.store.JournalRow;
import org.kith.store.SourceKey;
import org.kith.store.Writing;

/**
 * The interactions of an import: new, met again, or changed; told by keys that are looked up in memory. Of two records
 * with one key in one import the first counts. Used by the writer's thread.
 */
final class InteractionBook {
    private final ImportRun run;
    private final AccountBook accounts;
    private final ThreadBook threads;
    private final ContentHash contentHash = new ContentHash();
    private final LongSet handled = new LongSet();
    private final List<InteractionRow> inserts = new ArrayList<>();
    private final Map<SourceKey, InteractionRow> updates = new HashMap<>();

    InteractionBook(ImportRun run, AccountBook accounts, ThreadBook threads) {
        this.run = run;
        this.accounts = accounts;
        this.threads = threads;
    }

    /** Prepares the records of one chunk; their accounts have numbers, their threads are saved. */
    void take(List<InteractionRecord> records) {
        inserts.clear();
        updates.clear();
        for (InteractionRecord record : records) {
            take(record);
        }
    }

    private void take(InteractionRecord record) {
        AccountEntry actor = record.actor() == null ? null : accounts.entry(record.actor());
        List<InteractionRow.Target> targets = new ArrayList<>(record.targets().size());
        boolean actorMine = actor != null && actor.own;
        boolean targetMine = false;
        boolean someGone = actor != null && actor.gone;
        AccountEntry other = null;
        for (InteractionRecord.Target target : record.targets()) {
            AccountEntry entry = accounts.entry(target.account());
            if (entry.gone) {
                someGone = true;
                continue;
            }
            if (entry.own && actorMine) {
                continue;
            }
            targetMine |= entry.own;
            other = entry.own ? other : entry;
            targets.add(new InteractionRow.Target(entry.id,
                    target.role() == null ? TargetRole.TO : target.role()));
        }
        if (someGone && (actor != null && actor.gone || targets.isEmpty())) {
            run.leftOut++;
            return;
        }
        String key = record.key() == null || record.key().isBlank() ? hashed(record) : Keys.bounded(record.key());
        long keyHash = run.known.keyHash(record.platform(), key);
        if (!handled.add(keyHash)) {
            return;
        }
        InteractionRow row = row(record, key, actor, targets,
                Directions.of(record.type(), actorMine, targetMine));
        noteCloseness(row, actorMine ? other : actor);
        if (!run.known.contains(keyHash)) {
            inserts.add(row);
            run.added(Counts.Subject.INTERACTIONS);
            return;
        }
        run.seen(keyHash);
        run.unchanged(Counts.Subject.INTERACTIONS);
        if (run.known.contentHash(keyHash) != row.contentHash()) {
            updates.put(new SourceKey(record.platform(), key), row);
        }
    }

    private void noteCloseness(InteractionRow row, AccountEntry other) {
        if (row.audience() == Audience.ONE_TO_ONE && row.direction() != Direction.NONE && other != null
                && !other.own && !other.gone && other.personUid == null) {
            run.closeTo.add(other);
        }
    }

    /** How many are to be inserted. */
    int inserts() {
        return inserts.size();
    }

    boolean isDirty() {
        return !inserts.isEmpty() || !updates.isEmpty();
    }

    /** Inserts the new ones; the number of the first. */
    long insert(Writing writing) throws CoreException {
        return inserts.isEmpty() ? 0 : writing.insert(List.copyOf(inserts));
    }

    /** Replaces the changed ones; returns images of what they were. */
    List<JournalRow> update(Writing writing, int chunk) throws CoreException {
        if (updates.isEmpty()) {
            return List.of();
        }
        Map<SourceKey, Long> ids = writing.interactionIds(updates.keySet());
        Images images = new Images(run.session.store());
        Map<Long, InteractionRow> before = new HashMap<>();
        run.session.store().interactions(ids.values().stream().sorted().toList())
                .forEach(row -> before.put(row.id(), row));
        List<InteractionRow> rows = new ArrayList<>();
        List<JournalRow> journal = new ArrayList<>();
        for (Map.Entry<SourceKey, InteractionRow> each : updates.entrySet()) {
            Long id = ids.get(each.getKey());
            InteractionRow old = id == null ? null : before.get(id);
            if (old == null) {
                // another key of the same hash
                inserts.add(each.getValue());
                continue;
            }
            InteractionRow now = each.getValue();
            rows.add(Rows.replacing(old, now));
            run.turnsUpdated(Counts.Subject.INTERACTIONS);
            if (old.batch() != run.batch) {
                journal.add(new JournalRow(0, run.batch, chunk, "", run.now.toEpochMilli(), Images.INTERACTION,
                        old.platform() + " " + old.key(), images.write(old), null, false));
            }
        }
        writing.update(rows);
        return journal;
    }

    private InteractionRow row(InteractionRecord record, String key, AccountEntry actor,
            List<InteractionRow.Target> targets, Direction direction) {
        int recipients = record.recipients() > 0 ? record.recipients() : Math.max(1, record.targets().size());
        int thread = record.conversation() == null ? 0
                : threads.id(new SourceKey(record.platform(), Keys.bounded(record.conversation())));
        TimePrecision precision = record.published() == null || record.precision() == null ? TimePrecision.UNKNOWN
                : record.precision();
        InteractionRow row = new InteractionRow(0, record.platform(), key, 0, record.type(),
                actor == null ? 0 : actor.id, targets, millis(record.published()), precision, millis(record.end()),
                direction, record.audience() == null ? Audience.UNKNOWN : record.audience(), recipients,
                record.object(), record.inReplyTo(), thread, record.summary(), record.text(), record.link(),
                run.batch, run.owner == null ? 0 : run.owner.id,
                record.origin() == null || record.origin().file() == null ? "" : record.origin().file(),
                record.origin() == null ? 0 : record.origin().line());
        return Rows.withHash(row, contentHash.applyAsLong(row));
    }

    private static long millis(Instant at) {
        return at == null ? InteractionRow.NO_TIME : at.toEpochMilli();
    }

    private static String hashed(InteractionRecord record) {
        StringBuilder all = new StringBuilder(200);
        all.append(record.type()).append('\n').append(name(record.actor()));
        record.targets().forEach(target -> all.append('\n').append(name(target.account())));
        all.append('\n').append(record.published()).append('\n').append(record.object()).append('\n')
                .append(record.summary()).append('\n').append(record.text());
        return "#" + Uids.derived("interaction", all.toString());
    }

    private static String name(AccountRef account) {
        return account == null ? "" : account.platform() + ' ' + account.key();
    }
}
