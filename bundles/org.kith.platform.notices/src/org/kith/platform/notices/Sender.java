package org.kith.platform.notices;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A platform that sends notices, with its rules; read from a file beside the classes. Immutable.
 *
 * @param platform    platform id
 * @param name        for people
 * @param domains     of its addresses, lower case; none where any server may be one of its
 * @param listId      what its List-ID looks like; null when that does not matter
 * @param actorLink   an address of a profile, group 1 is who; null when notices have none
 * @param actorHeader a header that tells who; null when none does
 * @param actorKey    key of an account from {@code {1}} or {@code {acct}}
 * @param actorPage   address of its profile, in the same way; may be null
 * @param nameKey     key of an account of which only the name is known; null when such a notice is passed over
 * @param postLink    an address of a post, with the group {@code who} where it names its author; may be null
 * @param postPage    the post's address in the form that its archive has; may be null
 * @param postKey     the post's key there; may be null
 * @param rules       in the order of the file
 */
record Sender(String platform, String name, List<String> domains, Pattern listId, Pattern actorLink,
        String actorHeader, String actorKey, String actorPage, String nameKey, Pattern postLink, String postPage,
        String postKey, List<Rule> rules) {

    /** Whether an address or a List-ID is one of its. */
    boolean sends(Mail mail) {
        String domain = mail.fromDomain();
        return domains.stream().anyMatch(own -> within(domain, own))
                || listId != null && mail.header("List-ID") != null && listId.matcher(mail.header("List-ID")).find();
    }

    /** Whether the first bytes of a mail may be one of its; cheap, and wrong only in one direction. */
    boolean mayHaveSent(String head) {
        return domains.stream().anyMatch(head::contains) || listId != null && listId.matcher(head).find();
    }

    /** The server that a List-ID names; the sender's domain otherwise. */
    String host(Mail mail) {
        Matcher list = listId == null || mail.header("List-ID") == null ? null : listId.matcher(mail.header("List-ID"));
        return list != null && list.find() ? list.group("host").toLowerCase(Locale.ROOT) : mail.fromDomain();
    }

    /** Whether one domain is the other or lies within it. */
    static boolean within(String domain, String outer) {
        return domain.equals(outer) || domain.endsWith("." + outer);
    }
}
