/**
 * Moments (product.md §5): something of theirs that I could honour now and have not. Worked out each time; only what the
 * user decided about one is stored.
 */
package org.kith.core.moments;
