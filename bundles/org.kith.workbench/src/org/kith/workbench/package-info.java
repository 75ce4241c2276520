/** The application with a window: start, perspective, menus. The only user of {@code PlatformUI}. */
package org.kith.workbench;
