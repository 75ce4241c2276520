/** Quick access: one field over the window that finds people, views, commands, events and circles as one types. */
package org.kith.ui.people.access;
