/**
 * Ties with everybody: rung, strength, balance (product.md §4, §5, §8), worked out once a day and after what changed,
 * and kept in the store. What stands behind a figure is read when one asks.
 */
package org.kith.core.ties;
