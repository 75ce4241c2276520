/** The question who I am, asked at the first run and from the People menu. */
package org.kith.workbench.me;
