package org.kith.platform.feeds;

import java.util.List;

/**
 * One entry of a feed.
 *
 * @param id        what the feed calls it; may be null
 * @param link      where it can be read, absolute; may be null
 * @param title     plain text; may be null
 * @param summary   plain text, shortened; may be null
 * @param published when
 * @param author    {@link Author#NOBODY} when it has none of its own
 * @param tags      its categories, in order
 * @param line      where it begins in the file, from 1
 */
record Entry(String id, String link, String title, String summary, Published published, Author author,
        List<String> tags, long line) {
    /** Whether there is anything in it to show. */
    boolean empty() {
        return title == null && summary == null && link == null;
    }
}
