package org.kith.insight.ledger;

/**
 * A balance in words, never as a debt (product.md §5). The user interface words it.
 */
public enum BalanceWords {
    /** R at least 3 and B at most -.35. */
    THEY_LEAD,
    /** G at least 4 and B at least .35. */
    YOU_LEAD,
    /** Otherwise, G + R below 4. */
    QUIET,
    /** Otherwise. */
    EVEN,
    /** Something passed, but nothing that is seen both ways: no balance can be told. */
    UNKNOWN
}
