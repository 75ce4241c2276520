/**
 * The store as the rest of Kith sees it: interfaces and records, no SQL, no engine. Reads come from any thread but the
 * UI thread and never wait for the writer; there is one writer at a time. Instants are epoch milliseconds UTC;
 * {@link org.kith.store.InteractionRow#NO_TIME} stands for an unknown time. Everything is non-null unless said.
 */
package org.kith.store;
