package org.kith.export;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.kith.model.activity.ActivityFactory;
import org.kith.model.activity.Content;
import org.kith.model.activity.Interaction;
import org.kith.model.activity.Origin;
import org.kith.model.activity.Target;
import org.kith.store.InteractionRow;
import org.kith.store.TimelineRow;

/** Interactions between the store's rows and the model's classes, without loss either way. Pure. */
final class InteractionForm {
    private InteractionForm() {
    }

    /**
     * The model's form of a row.
     *
     * @param row      with its accounts resolved
     * @param batches  uids of batches by internal id
     * @param accounts uids of accounts by internal id, for my account
     */
    static Interaction toModel(TimelineRow row, Map<Integer, String> batches, Map<Integer, String> accounts) {
        InteractionRow from = row.interaction();
        Interaction to = ActivityFactory.eINSTANCE.createInteraction();
        to.setPlatform(from.platform());
        to.setKey(from.platform() + ":" + from.key());
        to.setType(from.type());
        to.setActorUid(row.actor() == null ? null : row.actor().uid());
        to.setOwnAccountUid(accounts.get(from.ownAccount()));
        to.setObjectUri(from.object());
        for (int i = 0; i < from.targets().size(); i++) {
            Target target = ActivityFactory.eINSTANCE.createTarget();
            target.setAccountUid(row.targets().get(i).uid());
            target.setRole(from.targets().get(i).role());
            to.getTargets().add(target);
        }
        to.setPublished(instant(from.published()));
        to.setEndTime(instant(from.end()));
        to.setTimePrecision(from.precision());
        to.setInReplyTo(from.inReplyTo());
        to.setConversation(row.conversation());
        to.setDirection(from.direction());
        to.setAudience(from.audience());
        to.setRecipientCount(from.recipients());
        to.setSummary(from.summary());
        if (from.text() != null) {
            Content content = ActivityFactory.eINSTANCE.createContent();
            content.setText(from.text());
            to.setContent(content);
        }
        to.setLink(from.link());
        if (from.batch() != 0 || !from.file().isEmpty() || from.line() != 0) {
            Origin origin = ActivityFactory.eINSTANCE.createOrigin();
            origin.setBatchUid(batches.get(from.batch()));
            origin.setFile(from.file().isEmpty() ? null : from.file());
            origin.setRecord(from.line());
            to.getOrigins().add(origin);
        }
        return to;
    }

    /** Internal ids while restoring: of accounts and batches by uid, of threads by platform and key. */
    record Ids(Map<String, Integer> accounts, Map<String, Integer> batches, Map<String, Integer> conversations) {
    }

    /** The row of an interaction, with a content hash computed by the store's rule; its id is 0. */
    static InteractionRow toRow(Interaction from, Ids ids, ToLongFunction<InteractionRow> contentHash) {
        Origin origin = from.getOrigins().isEmpty() ? null : from.getOrigins().getFirst();
        List<InteractionRow.Target> targets = from.getTargets().stream()
                .map(target -> new InteractionRow.Target(id(ids.accounts(), target.getAccountUid()), target.getRole()))
                .toList();
        String platform = from.getPlatform();
        InteractionRow row = new InteractionRow(0, platform, from.getKey().substring(platform.length() + 1), 0,
                from.getType(), id(ids.accounts(), from.getActorUid()), targets, millis(from.getPublished()),
                from.getTimePrecision(), millis(from.getEndTime()), from.getDirection(), from.getAudience(),
                from.getRecipientCount(), from.getObjectUri(), from.getInReplyTo(),
                from.getConversation() == null ? 0
                        : id(ids.conversations(), platform + ' ' + from.getConversation()),
                from.getSummary(), from.getContent() == null ? null : from.getContent().getText(), from.getLink(),
                origin == null ? 0 : id(ids.batches(), origin.getBatchUid()),
                id(ids.accounts(), from.getOwnAccountUid()),
                origin == null || origin.getFile() == null ? "" : origin.getFile(),
                origin == null ? 0 : origin.getRecord());
        return withHash(row, contentHash.applyAsLong(row));
    }

    private static InteractionRow withHash(InteractionRow r, long hash) {
        return new InteractionRow(r.id(), r.platform(), r.key(), hash, r.type(), r.actor(), r.targets(),
                r.published(), r.precision(), r.end(), r.direction(), r.audience(), r.recipients(), r.object(),
                r.inReplyTo(), r.conversation(), r.summary(), r.text(), r.link(), r.batch(), r.ownAccount(),
                r.file(), r.line());
    }

    private static int id(Map<String, Integer> ids, String uid) {
        Integer id = uid == null ? null : ids.get(uid);
        return id == null ? 0 : id;
    }

    static Instant instant(long millis) {
        return millis == InteractionRow.NO_TIME ? null : Instant.ofEpochMilli(millis);
    }

    static long millis(Instant instant) {
        return instant == null ? InteractionRow.NO_TIME : instant.toEpochMilli();
    }
}
