/** The Imports view: what was brought in, what is running, what went wrong, and undo. */
package org.kith.ui.imports;
