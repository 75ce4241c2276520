package org.kith.samples.generator;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Somebody invented.
 *
 * @param number      from 1; 0 is the owner of the archives
 * @param given       given name in its own script
 * @param family      family name in its own script
 * @param suffix      {@code Jr.}; empty for most
 * @param familyFirst whether the family name is written first, without a space
 * @param ascii       Latin form, {@code jonas.bauer}
 * @param language    of their messages
 * @param city        where they live
 * @param company     may be empty
 * @param position    may be empty
 * @param emails      at least one, the preferred first
 * @param phones      from ranges that no network gives out
 * @param slug        LinkedIn profile name
 * @param xId         numeric X id
 * @param handle      X user name
 * @param connected   day of the LinkedIn connection
 * @param birthday    null when nobody knows
 * @param role        what they are to the owner
 * @param on          where they can be found
 */
record Person(int number, String given, String family, String suffix, boolean familyFirst, String ascii,
        String language, String city, String company, String position, List<String> emails, List<String> phones,
        String slug, long xId, String handle, LocalDate connected, LocalDate birthday, Role role, Set<Channel> on) {

    /** The name as its bearer writes it. */
    String name() {
        String name = familyFirst ? family + given : given + " " + family;
        return suffix.isEmpty() ? name : name + " " + suffix;
    }

    String email() {
        return emails.get(0);
    }

    boolean is(Channel channel) {
        return on.contains(channel);
    }

    String profile() {
        return "https://www.linkedin.com/in/" + slug;
    }

    /** A page of their own; not everybody's card names it. */
    String home() {
        return "https://" + Names.latin(ascii) + ".example/";
    }

    String xProfile() {
        return "https://x.com/" + handle;
    }
}
