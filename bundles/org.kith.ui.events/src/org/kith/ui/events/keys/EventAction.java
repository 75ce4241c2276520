package org.kith.ui.events.keys;

/** What one key does in a view of an event; named in plugin.xml. */
public enum EventAction {
    /** The guest is this person. */
    YES,
    /** The guest is nobody known. */
    GUEST,
    /** Why a line may be shown. */
    REASON,
    /** The interactions behind a row. */
    EVIDENCE,
    /** We spoke. */
    MET,
    /** Was there; we did not speak. */
    SEEN,
    /** Was not there. */
    ABSENT,
    /** To write a note. */
    NOTE,
    /** The pass is done. */
    FINISH
}
