/**
 * What the SQL store asks of a database engine: the one place where engines differ. An engine is a bundle beside this
 * one that gives an {@link org.kith.store.sql.engine.Engine} service. Everything is non-null unless said.
 */
package org.kith.store.sql.engine;
