/** When to come back to something. */
package org.kith.ui.care.later;
