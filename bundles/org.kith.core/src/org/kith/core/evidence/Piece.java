package org.kith.core.evidence;

import org.kith.insight.Activity;
import org.kith.store.InteractionRow;

/**
 * An activity between a person and me, with the interaction that it was read from. A value.
 *
 * @param activity as the science sees it
 * @param row      as it is stored
 */
public record Piece(Activity activity, InteractionRow row) {
}
