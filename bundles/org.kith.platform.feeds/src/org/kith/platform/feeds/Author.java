package org.kith.platform.feeds;

/**
 * Who writes, as a feed says it.
 *
 * @param name  may be null
 * @param uri   their page, absolute; may be null
 * @param email may be null
 */
record Author(String name, String uri, String email) {
    static final Author NOBODY = new Author(null, null, null);

    boolean unknown() {
        return name == null && uri == null && email == null;
    }
}
