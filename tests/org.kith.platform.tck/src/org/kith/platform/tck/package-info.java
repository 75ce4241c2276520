/**
 * The contract of platform plug-ins as tests. A plug-in's test class extends
 * {@link org.kith.platform.tck.ArchiveSourceContract} or {@link org.kith.platform.tck.LiveSourceContract} and says
 * where its samples are; a plug-in that passes is safe to merge.
 */
package org.kith.platform.tck;
