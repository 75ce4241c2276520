/** What went wrong since the program was opened, for a person to read. */
package org.kith.ui.log;
