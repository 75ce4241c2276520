/**
 * Moments (product.md §5): what others just did that I could honour now, and the days that are theirs. Pure functions
 * over values; any thread.
 */
package org.kith.insight.moments;
