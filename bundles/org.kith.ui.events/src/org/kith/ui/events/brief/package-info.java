/** The event brief: who comes, whom of them I know, who may be somebody known, and a card of each. */
package org.kith.ui.events.brief;
