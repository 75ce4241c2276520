/** Contacts: the list of people, whom it shows, and what is done to several of them at once. */
package org.kith.ui.people.contacts;
