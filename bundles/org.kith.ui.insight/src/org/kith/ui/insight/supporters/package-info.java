/** Who has been good to me, month by month (product.md §5). */
package org.kith.ui.insight.supporters;
