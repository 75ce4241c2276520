package org.kith.platform.feeds;

import java.util.List;

/**
 * A feed as it was read, or one line of a list of feeds, which has no entries.
 *
 * @param title   plain text; may be null
 * @param home    address of the page that it belongs to, absolute; may be null
 * @param self    its own address; may be null
 * @param about   what it says of itself; may be null
 * @param author  {@link Author#NOBODY} when it does not say
 * @param entries in the order of the file
 * @param line    where it begins in the file, from 1
 */
record Feed(String title, String home, String self, String about, Author author, List<Entry> entries, long line) {
}
