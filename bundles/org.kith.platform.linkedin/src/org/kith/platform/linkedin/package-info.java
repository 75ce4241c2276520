/**
 * Reads the archive that LinkedIn hands to its users: tables as CSV, in all layouts since 2019. Nothing here is API;
 * the framework makes a {@link org.kith.platform.linkedin.LinkedInArchive} by its name in plugin.xml. Everything is
 * non-null unless a comment says otherwise, and used by one thread.
 */
package org.kith.platform.linkedin;
