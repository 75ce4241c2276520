package org.kith.headless.show;

import java.io.IOException;
import java.time.ZoneId;
import org.kith.store.AccountRow;
import org.kith.store.InteractionRow;
import org.kith.store.TimelineRow;

/** An interaction of a timeline, for scripts and for people. Pure but for the writing. */
public final class TimelineForm {
    private static final int TEXT = 100;

    private TimelineForm() {
    }

    /** The headings of {@link #row}. */
    public static String[] headings() {
        return new String[] {Messages.Timeline_when, Messages.Timeline_way, Messages.Timeline_what,
            Messages.Timeline_platform, Messages.Timeline_who, Messages.Timeline_text};
    }

    /** One row of a table. */
    public static void row(Columns table, TimelineRow row, ZoneId zone) {
        InteractionRow what = row.interaction();
        String to = String.join(", ", row.targets().stream().map(TimelineForm::shown).toList());
        String who = row.actor() == null ? to : to.isEmpty() ? shown(row.actor()) : shown(row.actor()) + " → " + to;
        String text = what.text() == null ? what.summary() : what.text();
        table.row(Plain.minute(what.published(), zone), what.direction().name(), what.type().name(), what.platform(),
                who, Plain.line(text, TEXT));
    }

    private static String shown(AccountRow account) {
        return account.displayName() != null && !account.displayName().isBlank() ? account.displayName()
                : account.handle() != null ? "@" + account.handle() : account.key().key();
    }

    /** The fields of the contract, inside an object. */
    public static void fields(Json json, TimelineRow row) throws IOException {
        InteractionRow what = row.interaction();
        json.put("key", what.key()).put("type", what.type()).put("direction", what.direction())
                .put("audience", what.audience()).time("published", what.published())
                .put("platform", what.platform())
                .put("actor", row.actor() == null ? null : PersonForm.name(row.actor()))
                .strings("targets", row.targets().stream().map(PersonForm::name).toList())
                .put("text", what.text()).put("link", what.link())
                .put("precision", what.precision()).put("actorName", row.actor() == null ? null : shown(row.actor()))
                .put("actorUid", row.actor() == null ? null : row.actor().personUid())
                .strings("targetNames", row.targets().stream().map(TimelineForm::shown).toList())
                .put("conversation", row.conversation()).put("inReplyTo", what.inReplyTo())
                .put("object", what.object()).put("summary", what.summary());
    }
}
