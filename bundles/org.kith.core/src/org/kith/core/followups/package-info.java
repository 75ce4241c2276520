/**
 * The one-on-one queue (product.md §4): public gestures that deserve a private word. Rows are worked out each time;
 * only what the user decided about one is stored, and the sets that an event opened.
 */
package org.kith.core.followups;
