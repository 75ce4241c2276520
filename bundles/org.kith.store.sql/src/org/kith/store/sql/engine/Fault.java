package org.kith.store.sql.engine;

/** What an engine's exception means to a person. */
public enum Fault {
    /** No room on the disk; committed data is safe. */
    DISK_FULL,
    /** Files can't be read as a database. */
    DAMAGED,
    /** Another program has it open. */
    IN_USE,
    /** Files of a newer engine. */
    NEWER,
    /** A unique key is there already. */
    DUPLICATE,
    /** The database was shut down, or the connection is dead. */
    CLOSED,
    OTHER
}
