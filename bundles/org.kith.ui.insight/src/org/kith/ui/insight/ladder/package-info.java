/** How far relationships have come (product.md §4). */
package org.kith.ui.insight.ladder;
