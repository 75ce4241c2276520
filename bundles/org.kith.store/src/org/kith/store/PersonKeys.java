package org.kith.store;

import java.util.List;

/**
 * By what a living person is recognised: names and addresses, those of linked accounts with them. A value.
 *
 * @param uid          aggregate uid
 * @param names        the formatted name, then those that accounts show, mail's left out; may be empty
 * @param organization may be null
 * @param emails       as contact keys have them
 * @param profiles     as contact keys have them
 */
public record PersonKeys(String uid, List<String> names, String organization, List<String> emails,
        List<String> profiles) {
}
