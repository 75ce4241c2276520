/**
 * Feeds of people, as files: RSS 0.9x, 1.0 and 2.0, Atom (RFC 4287), JSON Feed 1.1, and lists of feeds in OPML. An
 * entry is a post of its author, an account is known by the address of its home page. Nothing is ever loaded from the
 * net. Everything is non-null unless said.
 */
package org.kith.platform.feeds;
