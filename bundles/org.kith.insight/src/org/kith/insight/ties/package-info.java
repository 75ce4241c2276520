/**
 * How close two people are, and what it rests on (product.md §4, §5, §8): strength with its parts, the ladder, whose
 * turn it is, rhythms and who slips. Pure functions over values; any thread.
 */
package org.kith.insight.ties;
