/**
 * The store in plain SQL. {@link org.kith.store.sql.SqlStoreProvider} is the only exported type that others make;
 * the rest is package-private. Everything is non-null unless said.
 */
package org.kith.store.sql;
