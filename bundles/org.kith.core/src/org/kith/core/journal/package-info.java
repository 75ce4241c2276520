/**
 * What was done by hand, step by step, with images to go back and forth: the one history that undo and redo work on,
 * also after a restart. Operations change aggregates through {@link org.kith.core.journal.History#edit}. Everything is
 * non-null unless said.
 */
package org.kith.core.journal;
