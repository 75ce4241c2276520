/** Views of events. */
package org.kith.ui.events;
