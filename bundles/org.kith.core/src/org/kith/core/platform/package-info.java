/**
 * What a platform plug-in sees of Kith: two small interfaces to implement ({@link org.kith.core.platform.ArchiveSource},
 * {@link org.kith.core.platform.LiveSource}), the records that it yields, and the sink that takes them. Everything is
 * non-null unless a contract says "may be null". A plug-in never sees the store, the session or a widget.
 */
package org.kith.core.platform;
