/** Entry in three keys: small popups for a contact, a call, a meeting, a note, a promise, a pasted link. */
package org.kith.ui.people.entry;
