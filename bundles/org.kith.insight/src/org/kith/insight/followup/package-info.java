/**
 * The one-on-one queue (product.md §4): who did something public that deserves a private word, until the word has
 * happened or the moment has passed. Pure functions over values; any thread.
 */
package org.kith.insight.followup;
