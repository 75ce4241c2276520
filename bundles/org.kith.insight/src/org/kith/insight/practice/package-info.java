/**
 * Face practice (product.md §6): putting names to faces before an event, with a box of cards after Leitner. Pure
 * functions over values; any thread.
 */
package org.kith.insight.practice;
