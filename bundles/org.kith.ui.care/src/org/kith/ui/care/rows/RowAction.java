package org.kith.ui.care.rows;

/** What a key does to the selected row of a list of the four practices. */
public enum RowAction {
    /** Space: it is done. */
    DONE,
    /** L: put off, asks until when. */
    LATER,
    /** X: not this time. */
    DISMISS,
    /** W: begin a letter. */
    WRITE,
    /** O: what they did, in the browser. */
    LINK,
    /** Enter: the person. */
    OPEN,
    /** E: the interactions behind it. */
    EVIDENCE
}
