/** The card of one person, edited in place. */
package org.kith.ui.people.card;
