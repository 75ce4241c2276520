/**
 * Give and take (product.md §2, §3, §5): what counts where it is seen both ways, the balance in words, monthly bars,
 * what was returned, loyal supporters. Pure functions over values; any thread.
 */
package org.kith.insight.ledger;
