package org.kith.store;

import java.util.List;

/**
 * A person in a list.
 *
 * @param uid          aggregate uid
 * @param name         formatted name, may be empty
 * @param organization may be null
 * @param emails       in order of preference
 * @param phones       in order of preference
 * @param birthday     ISO date or {@code --MM-DD}; may be null
 * @param photo        blob hash; may be null
 * @param tags         categories
 * @param accounts     accounts linked now
 * @param lastContact  latest interaction in or out or mutual, epoch ms; {@link InteractionRow#NO_TIME} when none
 * @param revision     of the aggregate
 * @param me           whether this is me
 */
public record PersonRow(String uid, String name, String organization, List<String> emails, List<String> phones,
        String birthday, String photo, List<String> tags, List<AccountRow> accounts, long lastContact, long revision,
        boolean me) {
}
