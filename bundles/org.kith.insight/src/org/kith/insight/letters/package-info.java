/**
 * The personal check of a letter (product.md §7): what it shares with letters to others, what in it is only true of this
 * person, what in it sounds like a circular, and what became of the letters sent. Nothing here knows a store or a clock.
 */
package org.kith.insight.letters;
