package org.kith.core.followups;

import org.kith.insight.followup.Closing;

/**
 * A row that closed today by a private word. A value; any thread.
 *
 * @param personUid with whom
 * @param closing   by what, when, which way, and how long it took
 */
public record Closed(String personUid, Closing closing) {
}
