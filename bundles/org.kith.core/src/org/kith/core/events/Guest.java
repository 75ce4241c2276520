package org.kith.core.events;

/**
 * Somebody on a list of attendees, as it was written. Immutable, any thread.
 *
 * @param name         may be null where there is an address
 * @param email        lower case; may be null where there is a name
 * @param organization may be null
 */
public record Guest(String name, String email, String organization) {
}
