/** Virtual tables over records that are fetched a page at a time. */
package org.kith.ui.table;
