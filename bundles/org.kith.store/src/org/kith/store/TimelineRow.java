package org.kith.store;

import java.util.List;

/**
 * An interaction in a timeline, with names to show.
 *
 * @param interaction  the row itself
 * @param actor        who did it; null when unknown
 * @param targets      in order
 * @param conversation key of the thread; may be null
 */
public record TimelineRow(InteractionRow interaction, AccountRow actor, List<AccountRow> targets,
        String conversation) {
    /** Where the next page starts. */
    public TimelineQuery.Cursor cursor() {
        return new TimelineQuery.Cursor(interaction.published(), interaction.id());
    }
}
