/** The preference pages: thin pages that take what they need from the context, and panes that open in any shell. */
package org.kith.ui.preferences;
