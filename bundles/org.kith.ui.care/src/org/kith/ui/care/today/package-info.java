/** Today: the first page of the morning. */
package org.kith.ui.care.today;
