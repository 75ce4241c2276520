/** After an event: one pass of who was met, who was seen and who was not there. */
package org.kith.ui.events.after;
