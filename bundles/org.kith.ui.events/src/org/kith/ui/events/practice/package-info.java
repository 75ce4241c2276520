/** Face practice: putting names to the faces of those who come to an event. */
package org.kith.ui.events.practice;
