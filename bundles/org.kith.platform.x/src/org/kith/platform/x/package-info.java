/**
 * Reads the archive that X (Twitter) hands to its users: streamed, row by row, in all its layouts since 2013. Nothing
 * here is API; the framework makes an {@link org.kith.platform.x.XArchive} by its name in plugin.xml. Everything is
 * non-null unless a comment says otherwise, and used by one thread.
 */
package org.kith.platform.x;
