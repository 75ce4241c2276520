package org.kith.core.ties;

import java.util.List;
import java.util.Map;
import org.kith.insight.ties.Funnel;
import org.kith.model.insight.RungLevel;

/**
 * The ladder of everybody (product.md §4), now and a year ago. A value; any thread.
 *
 * @param now    how many stand where
 * @param then   365 days earlier; of the people of now, with the accounts of now
 * @param people who stands where, the strongest ties first
 * @param before who stood where a year ago, likewise
 */
public record Rungs(Funnel now, Funnel then, Map<RungLevel, List<String>> people,
        Map<RungLevel, List<String>> before) {
}
