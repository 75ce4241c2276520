package org.kith.insight.ties;

/** How a rhythm is kept. */
public enum RhythmState {
    /** Not counted for now: on leave, at sea. */
    PAUSED,
    /** There is nothing to count from. */
    UNKNOWN,
    /** Before the ideal date. */
    KEPT,
    /** From the ideal date to the latest. */
    DUE,
    /** After the latest date. */
    LATE
}
