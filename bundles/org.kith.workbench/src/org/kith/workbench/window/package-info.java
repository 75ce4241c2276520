/** The window around the views: menus, perspectives, the bars at its top and bottom, the way back and forward. */
package org.kith.workbench.window;
