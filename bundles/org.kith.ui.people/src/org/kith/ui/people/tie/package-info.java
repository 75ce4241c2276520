/** How far one relationship has come and how strong it is: the strip on a card, and what is behind it. */
package org.kith.ui.people.tie;
