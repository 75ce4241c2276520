package org.kith.store;

import java.util.List;
import java.util.Set;

/** The columns that lists, matching and links read, derived by core from an aggregate's document at each save. */
public sealed interface Projection {
    /**
     * A person or organisation in lists.
     *
     * @param name         formatted name, may be empty
     * @param sortKey      ICU collation key of the sort-as name, lower-case hex
     * @param organization current organisation; may be null
     * @param emails       in order of preference
     * @param phones       in order of preference
     * @param birthday     ISO date or {@code --MM-DD}; may be null
     * @param photo        hash of the preferred photo; may be null
     * @param tags         categories
     * @param search       folded text of every field, for filtering as one types
     * @param keys         contact keys for linking
     * @param me           whether this is me
     */
    record PersonView(String name, String sortKey, String organization, List<String> emails, List<String> phones,
            String birthday, String photo, List<String> tags, String search, Set<ContactKey> keys, boolean me)
            implements Projection {
    }

    /**
     * An account.
     *
     * @param key         platform and native key
     * @param handle      may be null
     * @param uri         may be null
     * @param displayName may be null
     * @param personUid   the person it is linked to now; may be null
     * @param own         whether it is mine
     * @param iFollow     null when unknown
     * @param followsMe   null when unknown
     * @param keys        contact keys (e-mail addresses, profile address) for linking
     * @param search      folded names and handles, also those it once had; may be null
     */
    record AccountView(AccountKey key, String handle, String uri, String displayName, String personUid, boolean own,
            Boolean iFollow, Boolean followsMe, Set<ContactKey> keys, String search) implements Projection {
    }

    /**
     * An event.
     *
     * @param summary   title; may be empty
     * @param start     epoch ms, {@link InteractionRow#NO_TIME} when unknown
     * @param end       epoch ms, NO_TIME when unknown
     * @param location  may be null
     * @param attendees number of attendances
     */
    record EventView(String summary, long start, long end, String location, int attendees) implements Projection {
    }
}
