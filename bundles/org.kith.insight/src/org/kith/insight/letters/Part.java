package org.kith.insight.letters;

/** What of a letter never makes it personal and is left out of the check (product.md §7). */
public enum Part {
    GREETING,
    SIGN_OFF,
    /** What follows "-- " (RFC 3676 §4.3), and lines with nothing but names at the end. */
    SIGNATURE,
    /** Lines that quote an earlier message (RFC 3676 §4.5), and the line or head before them. */
    QUOTE,
    /** What a device, a carrier, a list or a lawyer added. */
    FOOTER,
    /** The recipient's own names, wherever they stand. */
    NAME
}
