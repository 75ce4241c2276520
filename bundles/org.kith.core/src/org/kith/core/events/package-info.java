/** What a person does to events by hand: operations of one undoable step each. Attending is not meeting. */
package org.kith.core.events;
