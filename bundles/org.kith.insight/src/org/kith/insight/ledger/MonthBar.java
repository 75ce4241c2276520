package org.kith.insight.ledger;

import java.time.YearMonth;

/**
 * A month of the diverging bars "received | given" (product.md §5): weight × audience, undecayed, paired kinds only.
 * Months are those of UTC, as the day ledger has no hours. Immutable; any thread.
 *
 * @param month    which
 * @param received at least 0
 * @param given    at least 0
 * @param leftOut  how many interactions passed that are not seen both ways: where there are any, a bar of 0 is unknown
 */
public record MonthBar(YearMonth month, double received, double given, int leftOut) {
}
