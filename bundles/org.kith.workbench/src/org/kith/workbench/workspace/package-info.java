/** The workspace around the session: which were open lately, the way to another one, what to do when one cannot be opened. */
package org.kith.workbench.workspace;
