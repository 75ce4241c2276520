/** What the views of an event share: single keys that reach the active one, and which event is meant. */
package org.kith.ui.events.keys;
