package org.kith.insight.match;

import java.util.List;

/**
 * Somebody on a list of attendees. Immutable; any thread.
 *
 * @param name         as written, but "Last, First" is kept as it is; empty when the line has an address only
 * @param organization empty when unknown
 * @param email        empty when unknown
 * @param profile      address of a profile page; empty when unknown
 * @param lines        the lines of the list that name them, from 1; several for duplicates, none when not from a list
 */
public record Attendee(String name, String organization, String email, String profile, List<Integer> lines) {
    public Attendee {
        name = name == null ? "" : name.strip();
        organization = organization == null ? "" : organization.strip();
        email = email == null ? "" : email.strip();
        profile = profile == null ? "" : profile.strip();
        lines = List.copyOf(lines);
    }
}
