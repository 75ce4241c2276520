package org.kith.core.platform;

import java.util.List;
import java.util.Map;
import org.kith.model.people.Person;

/**
 * A person who is to become a contact: a card, a connection, a friend. The {@link Person} is a detached model object
 * that carries what the source knows, in the model's own words (contact points, affiliations, dates, unknown
 * properties verbatim); its uid is the card's UID or null. The core merges it into the workspace and never hands it
 * back.
 *
 * @param key      what names this person again in the next file of the same source: vCard UID, LinkedIn slug; null
 *                 when there is none (then name and first address or phone name them)
 * @param person   the knowledge; owned by the sink once handed over
 * @param accounts accounts that this source says are this person's (links with evidence "named in the card")
 * @param photos   bytes of inline photos by lower-case SHA-256 in hex, as referred to from the person's photos
 * @param origin   where it was read
 * @since 0.1
 */
public record PersonRecord(String key, Person person, List<AccountRecord> accounts, Map<String, byte[]> photos,
        Origin origin) {
}
