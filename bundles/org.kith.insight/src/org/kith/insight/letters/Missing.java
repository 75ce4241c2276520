package org.kith.insight.letters;

/**
 * Something that a draft lacks. Immutable.
 *
 * @param lack  what
 * @param count how many at least: words, anchors, or distinct shingles to be worded anew
 */
public record Missing(Lack lack, int count) {
}
