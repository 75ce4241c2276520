package org.kith.insight.letters;

/**
 * A part of a letter that the check leaves out. Immutable.
 *
 * @param part what it is
 * @param span where it stands
 */
public record Omission(Part part, Span span) {
}
