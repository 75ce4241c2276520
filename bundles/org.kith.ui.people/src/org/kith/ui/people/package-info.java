/** Views of people: the contact list and what happened with whoever is chosen. */
package org.kith.ui.people;
