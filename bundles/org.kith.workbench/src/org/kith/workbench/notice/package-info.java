/** Telling the desktop, when nobody looks at the window. */
package org.kith.workbench.notice;
