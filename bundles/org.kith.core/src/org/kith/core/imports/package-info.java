/**
 * How what a source yields gets into the store: in chunks, idempotent by keys, merged with what is known, as one batch
 * that can be resumed and undone. {@link org.kith.core.imports.ImportOperation} and
 * {@link org.kith.core.imports.UndoImport} are for doors to call; the rest is theirs. Everything is non-null unless
 * said.
 */
package org.kith.core.imports;
